package app.didar.typeset.figure;

import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Raster;
import app.didar.typeset.leaf.Sketch;

/// A picture that was read.
public sealed interface Figure {

    /// Its height divided by its width.
    double proportion();

    /// It in a rectangle of its proportions.
    Mark.Figure mark(double x, double y, double width, double height, Node node);

    /// A picture of pixels.
    record Pixels(Raster raster) implements Figure {
        @Override
        public double proportion() {
            return raster.image().getHeight() / (double) raster.image().getWidth();
        }

        @Override
        public Mark.Figure mark(double x, double y, double width, double height, Node node) {
            return new Mark.Picture(x, y, width, height, raster, node);
        }
    }

    /// A picture of shapes.
    record Shapes(Sketch sketch) implements Figure {
        @Override
        public double proportion() {
            return sketch.height() / sketch.width();
        }

        @Override
        public Mark.Figure mark(double x, double y, double width, double height, Node node) {
            return new Mark.Drawing(x, y, width, height, sketch, node);
        }
    }
}
