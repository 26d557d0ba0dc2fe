package app.didar.typeset.pdf;

import app.didar.typeset.Destination;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Jump;
import app.didar.typeset.leaf.Node.Role;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

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

    /// The annotation, already on its page; null for a link that leads nowhere.
    @Nullable COSDictionary annotation(Mark.Link area, COSDictionary page) {
        Jump jump = area.node().jump();
        if (jump == null || !leads(area.node())) {
            return null;
        }
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, rectangle(area));
        annotation.setItem(COSName.BORDER, border());
        annotation.setInt(COSName.F, PRINT);
        annotation.setString(COSName.CONTENTS, Xmp.printable(jump.description()));
        annotation.setItem(COSName.P, page);
        if (jump.destination() instanceof Destination.Web web) {
            COSDictionary action = new COSDictionary();
            action.setItem(COSName.S, COSName.URI);
            action.setString(COSName.URI, web.uri().toASCIIString());
            annotation.setItem(COSName.A, action);
        } else {
            annotation.setItem(COSName.DEST, places.of(jump.destination()));
        }
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
        return annotation;
    }

    private COSArray rectangle(Mark.Link area) {
        COSArray rectangle = new COSArray();
        double bottom = height - area.y() - area.height();
        for (double edge : new double[] {area.x(), bottom, area.x() + area.width(), height - area.y()}) {
            rectangle.add(new COSFloat((float) edge));
        }
        return rectangle;
    }

    private static COSArray border() {
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }
}
