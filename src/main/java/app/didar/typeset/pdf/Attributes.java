package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.leaf.Node.Scope;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Attributes of structure elements (ISO 32000-1, 14.8.5): place of a figure, numbering of a list, heads of cells.
final class Attributes {

    private final Map<Node, PageTags.Box> boxes;
    private final Map<Node, String> names = new LinkedHashMap<>();

    /// @param boxes where figures stand
    Attributes(Map<Node, PageTags.Box> boxes) {
        this.boxes = boxes;
    }

    /// Names the head cells that cells refer to; they must have names before they are written.
    void name(Node node) {
        for (Node head : node.heads()) {
            // names of one length stand in their tree in the order in which they are given
            names.computeIfAbsent(head, _ -> String.format(Locale.ROOT, "(head%06d)", names.size() + 1));
        }
        node.children().forEach(this::name);
    }

    /// The head cells that have names, and these as strings of the file, in their order.
    Map<Node, String> names() {
        return names;
    }

    /// Writes what an element says of itself, if anything.
    void write(Syntax out, Node node) {
        String name = names.get(node);
        if (name != null) {
            out.raw("/ID").raw(name);
        }
        PageTags.Box box = boxes.get(node);
        Scope scope = node.scope();
        if (box != null) {
            out.raw("/A<</O/Layout/BBox[").number(box.left()).raw(" ").number(box.bottom()).raw(" ")
                    .number(box.right()).raw(" ").number(box.top()).raw("]>>");
        } else if (node.role() == Role.NUMBERED_LIST || node.role() == Role.LIST) {
            out.raw("/A<</O/List/ListNumbering").raw(node.role() == Role.LIST ? "/Disc>>" : "/Decimal>>");
        } else if (scope != null || node.span() > 1 || !node.heads().isEmpty()) {
            out.raw("/A<</O/Table");
            if (scope != null) {
                out.raw(scope == Scope.COLUMN ? "/Scope/Column" : "/Scope/Row");
            }
            if (node.span() > 1) {
                out.raw("/ColSpan ").whole(node.span());
            }
            if (!node.heads().isEmpty()) {
                out.raw("/Headers[");
                node.heads().forEach(head -> out.raw(names.getOrDefault(head, "")));
                out.raw("]");
            }
            out.raw(">>");
        }
    }
}
