package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// The structure tree of a paper: elements, and which marked content on which page belongs to them.
final class Structure {

    /// Parts of a node's own content in reading order: marked content and nodes inside its text.
    private final Map<Node, List<Part>> parts = new HashMap<>();
    private final Map<Node, COSDictionary> elements = new HashMap<>();
    private final Attributes attributes = new Attributes();
    /// Owners of annotations, in the order of their keys in the parent tree, after the pages.
    private final List<Node> objects = new ArrayList<>();
    private final Links links;
    private final int pageCount;
    private final List<List<Node>> pages = new ArrayList<>();

    private sealed interface Part {
    }

    private record Content(COSDictionary page, int id) implements Part {
    }

    private record Inner(Node node) implements Part {
    }

    private record Reference(COSDictionary page, COSDictionary annotation) implements Part {
    }

    Structure(Links links, int pageCount) {
        this.links = links;
        this.pageCount = pageCount;
    }

    /// Starts a page; later content is on it.
    void page() {
        pages.add(new ArrayList<>());
    }

    /// A new id of marked content on this page.
    int id(Node node) {
        List<Node> page = pages.getLast();
        page.add(node);
        return page.size() - 1;
    }

    /// Appends marked content to its node, in reading order.
    void append(Node node, COSDictionary page, int id) {
        hook(node);
        parts.computeIfAbsent(node, key -> new ArrayList<>()).add(new Content(page, id));
    }

    /// Appends an annotation that stands for part of a link.
    void append(Node link, COSDictionary page, COSDictionary annotation) {
        hook(link);
        annotation.setInt(COSName.STRUCT_PARENT, pageCount + objects.size());
        objects.add(link);
        parts.computeIfAbsent(link, key -> new ArrayList<>()).add(new Reference(page, annotation));
    }

    Attributes attributes() {
        return attributes;
    }

    /// The structure type that a node is written as.
    String tag(Node node) {
        return node.role() == Role.LINK && !links.leads(node) ? Role.SPAN.tag() : node.role().tag();
    }

    /// Puts an inline node among its parent's text, at its first content.
    private void hook(Node node) {
        Node parent = node.parent();
        if (node.inline() && parent != null && !parts.containsKey(node)) {
            hook(parent);
            parts.computeIfAbsent(parent, key -> new ArrayList<>()).add(new Inner(node));
        }
    }

    /// The tree's root, with the tree that leads from marked content back to elements.
    COSDictionary root(Node document) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        COSDictionary top = element(document, root);
        COSArray kids = new COSArray();
        kids.add(top);
        root.setItem(COSName.K, kids);
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            COSArray owners = new COSArray();
            for (Node node : pages.get(i)) {
                COSDictionary element = elements.get(node);
                if (element != null) {
                    owners.add(element);
                }
            }
            numbers.add(COSInteger.get(i));
            numbers.add(owners);
        }
        for (int i = 0; i < objects.size(); i++) {
            numbers.add(COSInteger.get(pageCount + i));
            numbers.add(elements.get(objects.get(i)));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pageCount + objects.size());
        COSArray names = names();
        if (names.size() > 0) {
            COSDictionary ids = new COSDictionary();
            ids.setItem(COSName.NAMES, names);
            root.setItem(COSName.getPDFName("IDTree"), ids);
        }
        return root;
    }

    /// Names and elements of head cells, as a leaf of a name tree.
    private COSArray names() {
        COSArray names = new COSArray();
        attributes.names().forEach((head, name) -> {
            COSDictionary element = elements.get(head);
            if (element != null) {
                element.setItem(COSName.ID, name);
                names.add(name);
                names.add(element);
            }
        });
        return names;
    }

    private COSDictionary element(Node node, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        elements.put(node, element);
        element.setName(COSName.S, tag(node));
        element.setItem(COSName.P, parent);
        if (!node.lang().isEmpty()) {
            element.setString(COSName.LANG, node.lang());
        }
        if (!node.alternative().isEmpty()) {
            element.setString(COSName.ALT, node.alternative());
        }
        COSDictionary own = attributes.of(node);
        if (own != null) {
            element.setItem(COSName.A, own);
        }
        List<COSBase> kids = new ArrayList<>();
        kids(node, element, kids);
        if (kids.size() == 1) {
            element.setItem(COSName.K, kids.getFirst());
        } else if (!kids.isEmpty()) {
            COSArray all = new COSArray(kids);
            all.setDirect(true);
            element.setItem(COSName.K, all);
        }
        return element;
    }

    private void kids(Node node, COSDictionary element, List<COSBase> kids) {
        for (Node child : node.children()) {
            if (plain(node, child)) {
                elements.put(child, element);
                kids(child, element, kids);
            } else if (!child.inline() && holds(child)) {
                kids.add(element(child, element));
            }
        }
        for (Part part : parts.getOrDefault(node, List.of())) {
            kids.add(kid(part, element));
        }
    }

    /// Whether a node says nothing that its parent does not: a group without a language of its own, and a paragraph that is all of a cell or
    /// an item. Its content is then the parent's own, and the file has a quarter fewer elements.
    private static boolean plain(Node node, Node child) {
        boolean silent = child.lang().isEmpty() && child.alternative().isEmpty() && child.jump() == null;
        boolean alone = node.children().size() == 1 && child.role() == Role.P;
        return silent && switch (node.role()) {
            case CELL, HEAD_CELL, ITEM_BODY -> alone || child.role() == Role.DIV;
            default -> child.role() == Role.DIV;
        };
    }

    private COSBase kid(Part part, COSDictionary element) {
        return switch (part) {
            case Inner(Node node) -> element(node, element);
            case Content(COSDictionary page, int id) -> {
                if (on(element, page)) {
                    yield COSInteger.get(id);
                }
                COSDictionary reference = new COSDictionary();
                reference.setDirect(true);
                reference.setItem(COSName.TYPE, COSName.MCR);
                reference.setItem(COSName.PG, page);
                reference.setInt(COSName.MCID, id);
                yield reference;
            }
            case Reference(COSDictionary page, COSDictionary annotation) -> {
                COSDictionary reference = new COSDictionary();
                reference.setDirect(true);
                reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
                reference.setItem(COSName.PG, page);
                reference.setItem(COSName.OBJ, annotation);
                yield reference;
            }
        };
    }

    /// Whether this is the page of an element, which is that of its first content; only content on others names its page.
    @SuppressWarnings("ReferenceEquality") // a page is itself and no other
    private static boolean on(COSDictionary element, COSDictionary page) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        if (own == null) {
            element.setItem(COSName.PG, page);
        }
        return own == null || own == page;
    }

    /// Whether an element says something: empty paragraphs are left out, empty cells are not.
    private boolean holds(Node node) {
        return switch (node.role()) {
            case ROW, CELL, HEAD_CELL, ITEM, MARKER, ITEM_BODY -> true;
            default -> parts.containsKey(node) || node.children().stream().anyMatch(this::holds);
        };
    }
}
