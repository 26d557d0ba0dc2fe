package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.leaf.Node.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// The structure tree of a paper: elements, and which marked content on which page belongs to them.
final class Structure {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");

    /// Parts of a node's own content in reading order: marked content and nodes inside its text.
    private final Map<Node, List<Part>> parts = new HashMap<>();
    private final Map<Node, COSDictionary> elements = new HashMap<>();
    private final Map<Node, COSArray> boxes = new HashMap<>();
    private final List<List<Node>> pages = new ArrayList<>();

    private sealed interface Part {
    }

    private record Content(COSDictionary page, int id) implements Part {
    }

    private record Inner(Node node) implements Part {
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

    /// Where a figure stands on its page.
    void box(Node figure, double left, double bottom, double right, double top) {
        COSArray box = new COSArray();
        for (double edge : new double[] {left, bottom, right, top}) {
            box.add(new COSFloat((float) edge));
        }
        boxes.put(figure, box);
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
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        return root;
    }

    private COSDictionary element(Node node, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        elements.put(node, element);
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, node.role().tag());
        element.setItem(COSName.P, parent);
        if (!node.lang().isEmpty()) {
            element.setString(COSName.LANG, node.lang());
        }
        if (!node.alternative().isEmpty()) {
            element.setString(COSName.ALT, node.alternative());
        }
        COSDictionary attributes = attributes(node);
        if (attributes != null) {
            element.setItem(COSName.A, attributes);
        }
        COSArray kids = new COSArray();
        for (Node child : node.children()) {
            if (!child.inline() && holds(child)) {
                kids.add(element(child, element));
            }
        }
        for (Part part : parts.getOrDefault(node, List.of())) {
            kids.add(kid(part, element));
        }
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    private COSBase kid(Part part, COSDictionary element) {
        return switch (part) {
            case Inner(Node node) -> element(node, element);
            case Content(COSDictionary page, int id) -> {
                COSDictionary reference = new COSDictionary();
                reference.setItem(COSName.TYPE, COSName.MCR);
                reference.setItem(COSName.PG, page);
                reference.setInt(COSName.MCID, id);
                yield reference;
            }
        };
    }

    /// Whether an element says something: empty paragraphs are left out, empty cells are not.
    private boolean holds(Node node) {
        return switch (node.role()) {
            case ROW, CELL, HEAD_CELL, ITEM, MARKER, ITEM_BODY -> true;
            default -> parts.containsKey(node) || node.children().stream().anyMatch(this::holds);
        };
    }

    private @Nullable COSDictionary attributes(Node node) {
        COSDictionary attributes = new COSDictionary();
        COSArray box = boxes.get(node);
        if (box != null) {
            attributes.setName(COSName.O, "Layout");
            attributes.setItem(COSName.BBOX, box);
            return attributes;
        }
        if (node.role() == Role.NUMBERED_LIST || node.role() == Role.LIST) {
            attributes.setName(COSName.O, "List");
            attributes.setName("ListNumbering", node.role() == Role.LIST ? "Disc" : "Decimal");
            return attributes;
        }
        Scope scope = node.scope();
        if (scope == null && node.span() == 1) {
            return null;
        }
        attributes.setName(COSName.O, "Table");
        if (scope != null) {
            attributes.setName("Scope", scope == Scope.COLUMN ? "Column" : "Row");
        }
        if (node.span() > 1) {
            attributes.setInt("ColSpan", node.span());
        }
        return attributes;
    }
}
