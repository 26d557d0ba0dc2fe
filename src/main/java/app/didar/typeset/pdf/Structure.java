package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The structure tree of a paper: elements, and which marked content on which page belongs to them (ISO 32000-1, 14.7).
final class Structure {

    private final FileBody body;
    private final Links links;
    private final List<PageTags> pages;
    private final Attributes attributes;
    /// Parts of a node's own content in reading order: marked content and nodes inside its text.
    private final Map<Node, List<Part>> parts = new HashMap<>();
    /// The element that a node is, or is part of.
    private final Map<Node, Integer> elements = new HashMap<>();
    /// Owners of annotations, in the order of their keys in the parent tree, after the pages.
    private final List<Node> objects = new ArrayList<>();

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
        for (PageTags page : pages) {
            int number = body.number(page.page());
            page.parts().forEach(part -> add(part, number));
        }
    }

    private void add(PageTags.Part part, int page) {
        hook(part.node());
        parts.computeIfAbsent(part.node(), _ -> new ArrayList<>(2)).add(switch (part) {
            case PageTags.Content content -> new Content(page, content.id());
            case PageTags.Reference reference -> {
                reference.annotation().setInt(COSName.STRUCT_PARENT, pages.size() + objects.size());
                objects.add(reference.node());
                yield new Reference(page, body.number(reference.annotation()));
            }
        });
    }

    /// Puts an inline node among its parent's text, at its first content.
    private void hook(Node node) {
        Node parent = node.parent();
        if (node.inline() && parent != null && !parts.containsKey(node)) {
            hook(parent);
            parts.computeIfAbsent(parent, _ -> new ArrayList<>(2)).add(new Inner(node));
        }
    }

    /// Writes the tree, with the one that leads from marked content back to elements.
    ///
    /// @return what leads to its root
    COSDictionary write(Node document) {
        int root = body.next();
        attributes.name(document);
        int top = element(document, root);
        Syntax back = new Syntax(1 << 16);
        for (int i = 0; i < pages.size(); i++) {
            back.whole(i).raw("[");
            for (Node owner : pages.get(i).owners()) {
                back.reference(element(owner)).raw(" ");
            }
            back.raw("]");
        }
        for (int i = 0; i < objects.size(); i++) {
            back.whole(pages.size() + i).raw(" ").reference(element(objects.get(i))).raw(" ");
        }
        Syntax out = body.object(root).raw("<</Type/StructTreeRoot/K[").reference(top).raw("]/ParentTree<</Nums[");
        out.write(back);
        out.raw("]>>/ParentTreeNextKey ").whole(pages.size() + objects.size());
        if (!attributes.names().isEmpty()) {
            out.raw("/IDTree<</Names[");
            attributes.names().forEach((head, name) -> out.raw(name).reference(element(head)));
            out.raw("]>>");
        }
        out.raw(">>");
        return body.standIn(root);
    }

    private int element(Node node) {
        Integer number = elements.get(node);
        if (number == null) {
            throw new IllegalStateException("marked content of a node outside the tree");
        }
        return number;
    }

    private int element(Node node, int parent) {
        int number = body.next();
        elements.put(node, number);
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

    private void kids(Node node, int element, Kids kids) {
        for (Node child : node.children()) {
            if (plain(node, child)) {
                elements.put(child, element);
                kids(child, element, kids);
            } else if (!child.inline() && holds(child)) {
                kids.one().reference(element(child, element));
            }
        }
        for (Part part : parts.getOrDefault(node, List.of())) {
            kid(part, element, kids);
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
            default -> parts.containsKey(node) || node.children().stream().anyMatch(this::holds);
        };
    }
}
