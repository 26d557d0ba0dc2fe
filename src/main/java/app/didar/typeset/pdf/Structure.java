package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The structure tree of a paper: elements, and which marked content on which page belongs to them (ISO 32000-1, 14.7).
final class Structure {

    private final FileBody body;
    private final Links links;
    private final List<PageTags> pages;
    private final Attributes attributes;
    private final Map<Node, Element> elements = new HashMap<>();
    /// Whose marked content each is, by its id, page by page.
    private final List<List<Element>> owners = new ArrayList<>();
    /// Owners of annotations, in the order of their keys in the parent tree, after the pages.
    private final List<Element> objects = new ArrayList<>();

    /// What a node is, or is part of.
    private static final class Element {

        /// That of its object, once it is written.
        private int number;
        /// The node's own content in reading order: marked content and nodes inside its text.
        private final List<Part> parts = new ArrayList<>(2);
    }

    private sealed interface Part {
    }

    private record Content(int page, int id) implements Part {
    }

    private record Inner(Node node) implements Part {
    }

    private record Reference(int page, int annotation) implements Part {
    }

    /// What an element holds, as it is being put together.
    private static final class Kids {

        private final Syntax list = new Syntax(32);
        private int count;
        /// That of the first content; only content on others names its page.
        private int page;

        private Syntax one() {
            return list.raw(count++ == 0 ? "" : " ");
        }
    }

    /// @param pages what is of the structure on each page of the paper
    Structure(FileBody body, Links links, List<PageTags> pages) {
        this.body = body;
        this.links = links;
        this.pages = pages;
        Map<Node, PageTags.Box> boxes = new HashMap<>();
        pages.forEach(page -> boxes.putAll(page.boxes()));
        attributes = new Attributes(boxes);
        pages.forEach(this::add);
    }

    private void add(PageTags tags) {
        int page = body.number(tags.page());
        // each id has its content among the parts
        List<Element> byId = new ArrayList<>(Collections.nCopies(tags.ids(), new Element()));
        COSArray annotations = new COSArray();
        for (PageTags.Part part : tags.parts()) {
            Element element = hooked(part.node());
            element.parts.add(switch (part) {
                case PageTags.Content content -> {
                    byId.set(content.id(), element);
                    yield new Content(page, content.id());
                }
                case PageTags.Reference reference -> {
                    int number = body.next();
                    links.annotation(body, body.object(number), reference.area(), page, pages.size() + objects.size());
                    annotations.add(body.standIn(number));
                    objects.add(element);
                    yield new Reference(page, number);
                }
            });
        }
        owners.add(byId);
        if (annotations.size() > 0) {
            tags.page().setItem(COSName.ANNOTS, annotations);
        }
    }

    /// What becomes of a node that has content. An inline one is put among its parent's text, at its first content.
    private Element hooked(Node node) {
        Element known = elements.get(node);
        if (known != null) {
            return known;
        }
        Element element = of(node);
        Node parent = node.parent();
        if (node.inline() && parent != null) {
            hooked(parent).parts.add(new Inner(node));
        }
        return element;
    }

    private Element of(Node node) {
        return elements.computeIfAbsent(node, _ -> new Element());
    }

    /// Writes the tree, with the one that leads from marked content back to elements.
    ///
    /// @return what leads to its root
    COSDictionary write(Node document) {
        int root = body.next();
        attributes.name(document);
        int top = element(document, root);
        Syntax back = new Syntax(1 << 16);
        for (int i = 0; i < owners.size(); i++) {
            back.whole(i).raw("[");
            for (Element owner : owners.get(i)) {
                back.reference(number(owner)).raw(" ");
            }
            back.raw("]");
        }
        for (int i = 0; i < objects.size(); i++) {
            back.whole(pages.size() + i).raw(" ").reference(number(objects.get(i))).raw(" ");
        }
        Syntax out = body.object(root).raw("<</Type/StructTreeRoot/K[").reference(top).raw("]/ParentTree<</Nums[");
        out.write(back);
        out.raw("]>>/ParentTreeNextKey ").whole(pages.size() + objects.size());
        if (!attributes.names().isEmpty()) {
            out.raw("/IDTree<</Names[");
            attributes.names().forEach((head, name) -> out.raw(name).reference(number(of(head))));
            out.raw("]>>");
        }
        out.raw(">>");
        return body.standIn(root);
    }

    private static int number(Element element) {
        if (element.number == 0) {
            throw new IllegalStateException("marked content of a node outside the tree");
        }
        return element.number;
    }

    private int element(Node node, int parent) {
        int number = body.next();
        Kids kids = new Kids();
        kids(node, number, kids);
        Syntax out = body.object(number).raw("<</S/").raw(links.tag(node)).raw("/P ").reference(parent);
        if (!node.lang().isEmpty()) {
            out.raw("/Lang").text(node.lang());
        }
        if (!node.alternative().isEmpty()) {
            out.raw("/Alt").text(node.alternative());
        }
        attributes.write(out, node);
        if (kids.page > 0) {
            out.raw("/Pg ").reference(kids.page);
        }
        if (kids.count > 0) {
            out.raw("/K[");
            out.write(kids.list);
            out.raw("]");
        }
        out.raw(">>");
        return number;
    }

    private void kids(Node node, int number, Kids kids) {
        Element element = of(node);
        element.number = number;
        for (Node child : node.children()) {
            if (plain(node, child)) {
                kids(child, number, kids);
            } else if (!child.inline() && holds(child)) {
                kids.one().reference(element(child, number));
            }
        }
        for (Part part : element.parts) {
            kid(part, number, kids);
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

    private void kid(Part part, int element, Kids kids) {
        switch (part) {
            case Inner(Node node) -> kids.one().reference(element(node, element));
            case Content(int page, int id) -> {
                kids.page = kids.page == 0 ? page : kids.page;
                if (page == kids.page) {
                    kids.one().whole(id);
                } else {
                    kids.one().raw("<</Type/MCR/Pg ").reference(page).raw("/MCID ").whole(id).raw(">>");
                }
            }
            case Reference(int page, int annotation) ->
                kids.one().raw("<</Type/OBJR/Pg ").reference(page).raw("/Obj ").reference(annotation).raw(">>");
        }
    }

    /// Whether an element says something: empty paragraphs are left out, empty cells are not.
    private boolean holds(Node node) {
        return switch (node.role()) {
            case ROW, CELL, HEAD_CELL, ITEM, MARKER, ITEM_BODY -> true;
            default -> elements.containsKey(node) || node.children().stream().anyMatch(this::holds);
        };
    }
}
