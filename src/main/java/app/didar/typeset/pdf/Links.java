package app.didar.typeset.pdf;

import app.didar.typeset.Destination;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Jump;
import app.didar.typeset.leaf.Node.Role;

/// The areas of a page that lead elsewhere (ISO 32000-1, 12.5.6.5), one annotation for each piece of a line.
final class Links {

    /// Printed with the page: PDF/A asks for it (ISO 19005-2, 6.3.2).
    private static final int PRINT = 4;

    private final Places places;
    private final double height;

    Links(Places places, double height) {
        this.places = places;
        this.height = height;
    }

    /// Whether a link leads anywhere; if not, it is plain text.
    boolean leads(Node link) {
        Jump jump = link.jump();
        return jump != null && (jump.destination() instanceof Destination.Web || places.of(jump.destination()) != null);
    }

    /// The structure type that a node is written as.
    String tag(Node node) {
        return node.role() == Role.LINK && !leads(node) ? Role.SPAN.tag() : node.role().tag();
    }

    /// Writes the annotation of a link that leads somewhere (ISO 32000-1, 12.5.6.5).
    ///
    /// @param page number of its page's object
    /// @param key  under which the parent tree knows it
    void annotation(FileBody body, Syntax out, Mark.Link area, int page, int key) {
        Jump jump = area.node().jump();
        if (jump == null) {
            throw new IllegalArgumentException("leads nowhere");
        }
        out.raw("<</Type/Annot/Subtype/Link/Rect[").number(area.x()).raw(" ").number(height - area.y() - area.height())
                .raw(" ").number(area.x() + area.width()).raw(" ").number(height - area.y()).raw("]/Border[0 0 0]/F ").whole(PRINT)
                .raw("/P ").reference(page).raw("/StructParent ").whole(key).raw("/Contents").text(Xmp.printable(jump.description()));
        if (jump.destination() instanceof Destination.Web web) {
            out.raw("/A<</S/URI/URI").text(web.uri().toASCIIString()).raw(">>");
        } else {
            Places.Place place = places.of(jump.destination());
            if (place != null) {
                place.write(body, out.raw("/Dest"));
            }
        }
        out.raw(">>");
    }
}
