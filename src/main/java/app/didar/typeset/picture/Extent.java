package app.didar.typeset.picture;

import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Piece;
import java.awt.geom.Rectangle2D;

/// How far a mark's ink reaches down a page, generously, in points from its top.
record Extent(double top, double bottom) {

    static final Extent NONE = new Extent(Double.MAX_VALUE, -Double.MAX_VALUE);
    /// No glyph of the faces reaches farther from its own baseline, in sizes; Nastaliq, whose face says that it is high, does.
    private static final double ABOVE = 1.5;
    private static final double BELOW = 0.7;
    private static final double NASTALIQ_ABOVE = 2;
    private static final double NASTALIQ_BELOW = 1.5;
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
            switch (piece) {
                case Mark.Word word -> {
                    boolean high = word.face().ascent() > 1000 * ABOVE;
                    double highest = 0;
                    double lowest = 0;
                    for (double y : word.shaped().y()) {
                        highest = Math.max(highest, y);
                        lowest = Math.min(lowest, y);
                    }
                    above = Math.max(above, word.rise() + word.size() * ((high ? NASTALIQ_ABOVE : ABOVE) + highest / 1000));
                    below = Math.max(below, -word.rise() + word.size() * ((high ? NASTALIQ_BELOW : BELOW) - lowest / 1000));
                }
                case Mark.Sign _ -> {
                    above = Math.max(above, SIGN);
                    below = Math.max(below, SIGN);
                }
                case Mark.Inset inset -> above = Math.max(above, inset.figure().height());
            }
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
