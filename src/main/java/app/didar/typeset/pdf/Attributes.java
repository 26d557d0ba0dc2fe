package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.leaf.Node.Scope;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// Attributes of structure elements (ISO 32000-1, 14.8.5): place of a figure, numbering of a list, heads of cells.
final class Attributes {

    private final Map<Node, COSArray> boxes = new LinkedHashMap<>();
    private final Map<Node, COSString> names = new LinkedHashMap<>();

    /// Where a figure stands on its page.
    void box(Node figure, double left, double bottom, double right, double top) {
        COSArray box = new COSArray();
        box.setDirect(true);
        for (double edge : new double[] {left, bottom, right, top}) {
            box.add(new COSFloat((float) edge));
        }
        boxes.put(figure, box);
    }

    /// The name under which cells know a head cell; every head cell has one.
    COSString name(Node head) {
        // names of one length stand in their tree in the order in which they are given
        return names.computeIfAbsent(head, key -> new COSString(String.format(Locale.ROOT, "head%06d", names.size() + 1)));
    }

    /// The names given, in their order.
    Map<Node, COSString> names() {
        return names;
    }

    /// What an element says of itself; null for nothing.
    @Nullable COSDictionary of(Node node) {
        COSDictionary attributes = new COSDictionary();
        attributes.setDirect(true);
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
        if (scope == null && node.span() == 1 && node.heads().isEmpty()) {
            return null;
        }
        attributes.setName(COSName.O, "Table");
        if (scope != null) {
            attributes.setName("Scope", scope == Scope.COLUMN ? "Column" : "Row");
        }
        if (node.span() > 1) {
            attributes.setInt("ColSpan", node.span());
        }
        if (!node.heads().isEmpty()) {
            COSArray heads = new COSArray();
            heads.setDirect(true);
            node.heads().forEach(head -> heads.add(name(head)));
            attributes.setItem("Headers", heads);
        }
        return attributes;
    }
}
