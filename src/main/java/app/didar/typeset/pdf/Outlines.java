package app.didar.typeset.pdf;

import java.awt.geom.PathIterator;

/// Writes shapes as path operators.
final class Outlines {

    private Outlines() {
    }

    /// A path without its painting operator.
    static void write(Operators out, PathIterator path) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    out.op("m", c[0], c[1]);
                    x = c[0];
                    y = c[1];
                    startX = x;
                    startY = y;
                }
                case PathIterator.SEG_LINETO -> {
                    out.op("l", c[0], c[1]);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // the same curve of one degree more: PDF has no quadratic ones
                    out.op("c", x + 2 * (c[0] - x) / 3, y + 2 * (c[1] - y) / 3, c[2] + 2 * (c[0] - c[2]) / 3,
                            c[3] + 2 * (c[1] - c[3]) / 3, c[2], c[3]);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    out.op("c", c[0], c[1], c[2], c[3], c[4], c[5]);
                    x = c[4];
                    y = c[5];
                }
                default -> {
                    out.op("h");
                    x = startX;
                    y = startY;
                }
            }
        }
    }
}
