package app.didar.typeset.leaf;

/// A stroke.
///
/// @param width in points
/// @param ink   colour
/// @param line  solid, dashed or dotted
public record Pen(double width, Ink ink, Line line) {

    /// How the line runs.
    public enum Line {
        SOLID, DASHED, DOTTED
    }

    /// A solid stroke.
    public Pen(double width, Ink ink) {
        this(width, ink, Line.SOLID);
    }

    /// Lengths of dash and gap in points; empty for a solid line.
    public double[] dashes() {
        return switch (line) {
            case SOLID -> new double[0];
            case DASHED -> new double[] {3, 2};
            case DOTTED -> new double[] {width, width};
        };
    }
}
