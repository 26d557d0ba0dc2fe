package app.didar.typeset.leaf;

import java.awt.Shape;
import java.util.List;

/// A picture of shapes. Lengths are in its own units, from its top left.
///
/// @param id     the same for the same file, and for no other
/// @param width  of the whole
/// @param height of the whole
/// @param areas  from the back to the front
public record Sketch(String id, double width, double height, List<Area> areas) {

    /// A filled shape.
    ///
    /// @param shape   its outline, with its rule for inside and outside
    /// @param rgb     0xRRGGBB in sRGB
    /// @param opacity above 0, at most 1
    public record Area(Shape shape, int rgb, double opacity) {
    }

    public Sketch {
        areas = List.copyOf(areas);
    }
}
