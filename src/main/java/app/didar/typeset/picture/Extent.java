package app.didar.typeset.picture;

import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Piece;
import java.awt.geom.Rectangle2D;

/// How far a mark's ink reaches down a page, generously, in points from its top.
record Extent(double top, double bottom) {

    static final Extent NONE = new Extent(Double.MAX_VALUE, -Double.MAX_VALUE);
    /// Marks upon marks, and Nastaliq, stand this many sizes above the baseline.
    private static final double ABOVE = 2.5;
    private static final double BELOW = 1.5;
    private static final double SIGN = 20;

    static Extent of(Mark mark) {
        return switch (mark) {
            case Mark.Text line -> text(line);
            case Mark.Fill area -> new Extent(area.y(), area.y() + area.height());
            case Mark.Stroke stroke -> new Extent(Math.min(stroke.y1(), stroke.y2()) - stroke.pen().width(),
                    Math.max(stroke.y1(), stroke.y2()) + stroke.pen().width());
            case Mark.Outline outline -> {
                Rectangle2D box = outline.shape().getBounds2D();
                double pen = outline.pen() == null ? 0 : outline.pen().width();
                yield new Extent(box.getMinY() - pen, box.getMaxY() + pen);
            }
            case Mark.Figure figure -> new Extent(figure.y(), figure.y() + figure.height());
            case Mark.ForeignPage page -> new Extent(page.y(), page.y() + page.height());
            case Mark.Anchor _, Mark.Target _, Mark.Link _ -> NONE;
        };
    }

    private static Extent text(Mark.Text line) {
        double above = 0;
        double below = 0;
        for (Piece piece : line.pieces()) {
            double size = switch (piece) {
                case Mark.Word word -> word.size() + Math.abs(word.rise());
                case Mark.Sign _ -> SIGN;
                case Mark.Inset inset -> inset.figure().height();
            };
            above = Math.max(above, ABOVE * size);
            below = Math.max(below, BELOW * size);
        }
        return new Extent(line.baseline() - above, line.baseline() + below);
    }

    Extent with(Extent other) {
        return new Extent(Math.min(top, other.top), Math.max(bottom, other.bottom));
    }

    boolean meets(double from, double to) {
        return bottom >= from && top <= to;
    }
}
