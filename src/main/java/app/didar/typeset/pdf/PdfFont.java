package app.didar.typeset.pdf;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Shaped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A face as one paper uses it: a character code of its own for every pair of glyph and text, so that the same glyph can
/// copy out as different text. Code 0 is .notdef and never shown.
final class PdfFont {

    private record Key(int glyph, String text) {
    }

    /// A word as it stands in the array of TJ, with the moves between its glyphs.
    ///
    /// @param advance from its first glyph's start to its last one's end, in thousandths of an em
    record Setting(String operand, double advance) {
    }

    /// Thousandths of an em that no eye sees.
    static final double TOLERANCE = 0.4;

    private final Face face;
    private final String resource;
    private final Map<Key, Integer> codes = new HashMap<>();
    private final IdentityHashMap<Shaped, Setting> settings = new IdentityHashMap<>();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final List<String> texts = new ArrayList<>(List.of(""));

    PdfFont(Face face, String resource) {
        this.face = face;
        this.resource = resource;
    }

    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Key(glyph, text), key -> {
            glyphs.add(glyph);
            texts.add(text);
            return glyphs.size() - 1;
        });
    }

    /// A word whose glyphs stand on its baseline. Words are shaped once, so that one that comes again is found again.
    Setting setting(Shaped word) {
        return settings.computeIfAbsent(word, key -> {
            Operators out = new Operators();
            double pen = word.x()[0];
            for (int i = 0; i < word.glyphs().length; i++) {
                double back = pen - word.x()[i];
                if (Math.abs(back) > TOLERANCE) {
                    out.number(back);
                    pen = word.x()[i];
                }
                out.code(code(word.glyphs()[i], word.texts()[i]));
                pen += face.width(word.glyphs()[i]);
            }
            return new Setting(out.text(), pen - word.x()[0]);
        });
    }

    Face face() {
        return face;
    }

    /// Its name among the pages' resources.
    String resource() {
        return resource;
    }

    /// Glyph of each code.
    List<Integer> glyphs() {
        return glyphs;
    }

    /// Text of each code.
    List<String> texts() {
        return texts;
    }
}
