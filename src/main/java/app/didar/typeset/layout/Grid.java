package app.didar.typeset.layout;

import app.didar.text.Language;
import app.didar.typeset.Sheet;

/// Measures of a sheet in points; heights count from its top.
///
/// @param width    of the sheet
/// @param height   of the sheet
/// @param left     left edge of the text block; the wider margin is on the side where reading starts, for
///                 binding; A6 is not bound
/// @param top      of the text block
/// @param column   width of the text block
/// @param depth    height of the text block
/// @param headTop  top of the head's line
/// @param footEnd  foot of the foot's line
/// @param label    width of a label
/// @param gutter   between label and content
/// @param measure  which sizes type takes
record Grid(double width, double height, double left, double top, double column, double depth, double headTop,
        double footEnd, double label, double gutter, Measure measure) {

    /// Sizes of type.
    enum Measure {
        /// A whole column.
        FULL,
        /// A card for the pocket.
        SMALL,
        /// Half a column of a parallel text.
        HALF
    }

    /// Everything stands on multiples of this.
    static final double UNIT = 4.5;

    static Grid of(Sheet sheet, Language language) {
        return switch (sheet) {
            case A4 -> new Grid(mm(210), mm(297), mm(language.rtl() ? 18 : 24), mm(27), mm(168), mm(245), mm(10.5),
                    mm(287), mm(24), mm(4.8), Measure.FULL);
            case A5 -> new Grid(mm(148), mm(210), mm(language.rtl() ? 13 : 17), mm(21), mm(118), mm(170), mm(7.5),
                    mm(202.5), mm(22), mm(3.6), Measure.FULL);
            case LETTER -> new Grid(612, 792, mm(language.rtl() ? 18 : 24), mm(27), 612 - mm(42), 792 - mm(52),
                    mm(10.5), 792 - mm(10), mm(24), mm(4.8), Measure.FULL);
            case A6 -> new Grid(mm(105), mm(148), mm(8), mm(16), mm(89), mm(117), mm(5), mm(148) - 4.5, mm(20), mm(3),
                    Measure.SMALL);
        };
    }

    boolean small() {
        return measure == Measure.SMALL;
    }

    /// The same page for half a column: labels are narrower.
    Grid half() {
        return new Grid(width, height, left, top, column, depth, headTop, footEnd, Math.min(label, mm(21)), mm(3),
                Measure.HALF);
    }

    /// What is lower stays in one piece: rows, framed boxes, whole tables.
    double quarter() {
        return depth / 4;
    }

    static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
