package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/// What of one page belongs to the structure.
final class PageTags {

    /// Something on the page that is of a node, in reading order.
    sealed interface Part {
        Node node();
    }

    /// Marked content.
    record Content(Node node, int id) implements Part {
    }

    /// An annotation that stands for part of a link.
    record Reference(Mark.Link area) implements Part {
        @Override
        public Node node() {
            return area.node();
        }
    }

    /// Where a figure stands.
    record Box(double left, double bottom, double right, double top) {
    }

    private final Links links;
    private final COSDictionary page;
    private final List<Part> parts = new ArrayList<>();
    private int ids;
    private final Map<Node, Box> boxes = new HashMap<>();

    PageTags(Links links, COSDictionary page) {
        this.links = links;
        this.page = page;
    }

    /// The structure type that a node is written as.
    String tag(Node node) {
        return links.tag(node);
    }

    /// A new id of marked content.
    int id() {
        return ids++;
    }

    /// Appends marked content to its node.
    void content(Node node, int id) {
        parts.add(new Content(node, id));
    }

    /// Appends the annotation of an area to its link.
    void annotation(Mark.Link area) {
        parts.add(new Reference(area));
    }

    /// Tells where a figure stands.
    void box(Node figure, double left, double bottom, double right, double top) {
        boxes.put(figure, new Box(left, bottom, right, top));
    }

    COSDictionary page() {
        return page;
    }

    /// How many ids there are, from 0.
    int ids() {
        return ids;
    }

    List<Part> parts() {
        return parts;
    }

    Map<Node, Box> boxes() {
        return boxes;
    }
}
