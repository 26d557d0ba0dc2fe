package app.didar.typeset.line;

import app.didar.typeset.Inline.Sign.Kind;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark.Outline;
import app.didar.typeset.leaf.Pen;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The shapes of the status signs.
public final class Signs {

    /// Width and height of a sign.
    public static final double SIZE = 7.5;
    /// How far a sign reaches below the baseline.
    private static final double DROP = 0.6;
    private static final Pen RING = new Pen(0.9, Ink.BLACK);

    private Signs() {
    }

    /// The shapes of a sign.
    ///
    /// @param x its left edge
    static List<Outline> of(Kind kind, double x) {
        double top = DROP - SIZE;
        Ellipse2D ring = new Ellipse2D.Double(x + 0.6, top + 0.6, SIZE - 1.2, SIZE - 1.2);
        return switch (kind) {
            case ANSWERED -> List.of(new Outline(new Ellipse2D.Double(x + 0.5, top + 0.5, SIZE - 1, SIZE - 1),
                    Ink.BLACK, null));
            case UNANSWERED -> List.of(new Outline(ring, Ink.WHITE, RING));
            case PARTLY -> List.of(new Outline(ring, Ink.WHITE, RING),
                    new Outline(new Arc2D.Double(ring.getBounds2D(), 90, 180, Arc2D.CHORD), Ink.BLACK, null));
            case OURS -> List.of(new Outline(new Rectangle2D.Double(x + 0.4, top + 0.4, SIZE - 0.8, SIZE - 0.8),
                    Ink.BLACK, null),
                    new Outline(new Rectangle2D.Double(x + SIZE / 2 - 0.55, top + 1.5, 1.1, 2.7), Ink.WHITE, null),
                    new Outline(new Rectangle2D.Double(x + SIZE / 2 - 0.55, top + 5, 1.1, 1.1), Ink.WHITE, null));
            case LATE -> List.of(new Outline(triangle(x, top), Ink.BLACK, null));
        };
    }

    /// The empty square before the name of something missing.
    static Outline gap(boolean rtl) {
        return new Outline(new Rectangle2D.Double(rtl ? 4 : 0.5, -6, 5.5, 5.5), null, new Pen(1, Ink.GAP));
    }

    private static Path2D triangle(double x, double top) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + SIZE / 2, top + 0.3);
        path.lineTo(x + SIZE, top + SIZE - 0.4);
        path.lineTo(x, top + SIZE - 0.4);
        path.closePath();
        return path;
    }
}
