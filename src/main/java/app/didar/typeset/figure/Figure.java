package app.didar.typeset.figure;

import app.didar.typeset.leaf.Raster;
import app.didar.typeset.leaf.Sketch;

/// A picture that was read.
public sealed interface Figure {

    /// Its height divided by its width.
    double proportion();

    /// A picture of pixels.
    record Pixels(Raster raster) implements Figure {
        @Override
        public double proportion() {
            return raster.image().getHeight() / (double) raster.image().getWidth();
        }
    }

    /// A picture of shapes.
    record Shapes(Sketch sketch) implements Figure {
        @Override
        public double proportion() {
            return sketch.height() / sketch.width();
        }
    }
}
