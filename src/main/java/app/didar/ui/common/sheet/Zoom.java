package app.didar.ui.common.sheet;

import java.util.stream.DoubleStream;

/// Sizes that pages are shown in; 1 is their real size.
final class Zoom {

    static final double LEAST = 0.25;
    static final double MOST = 4;
    /// Units of the screen per point at real size.
    static final double UNIT = 96.0 / 72;

    private static final double[] STEPS =
            {LEAST, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, MOST};

    private Zoom() {
    }

    static double clamped(double zoom) {
        return Math.clamp(zoom, LEAST, MOST);
    }

    /// The next size that is larger (1) or smaller (-1).
    static double next(double zoom, int by) {
        return by > 0
                ? DoubleStream.of(STEPS).filter(step -> step > zoom + 0.001).min().orElse(MOST)
                : DoubleStream.of(STEPS).filter(step -> step < zoom - 0.001).max().orElse(LEAST);
    }
}
