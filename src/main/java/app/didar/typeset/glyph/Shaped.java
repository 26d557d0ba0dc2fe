package app.didar.typeset.glyph;

/// Text shaped in one face and direction: glyphs from left to right, and the characters each of them stands for. Lengths
/// are in thousandths of an em; arrays are shared and must not be changed.
///
/// @param text    the characters in logical order
/// @param glyphs  glyph numbers
/// @param texts   what each glyph copies out as
/// @param x       position of each glyph
/// @param y       height of each glyph above the baseline
/// @param advance width of the whole
/// @param rtl     whether the first glyph is that of the last character
/// @param layered glyphs stand above one another or are more than the characters, so that no order of them copies out
///                right: the characters go on an invisible layer instead
@SuppressWarnings("ArrayRecordComponent") // shared by many lines and never changed; a list would cost each glyph a box
public record Shaped(String text, int[] glyphs, String[] texts, double[] x, double[] y, double advance,
        boolean rtl, boolean layered) {

    /// The same, followed by more or less room.
    public Shaped wide(double otherAdvance) {
        return new Shaped(text, glyphs, texts, x, y, otherAdvance, rtl, layered);
    }
}
