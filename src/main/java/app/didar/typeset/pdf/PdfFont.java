package app.didar.typeset.pdf;

import app.didar.typeset.glyph.Face;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A face as one paper uses it: a character code of its own for every pair of glyph and text, so that the same glyph can
/// copy out as different text. Code 0 is .notdef and never shown.
final class PdfFont {

    private record Key(int glyph, String text) {
    }

    private final Face face;
    private final String resource;
    private final Map<Key, Integer> codes = new HashMap<>();
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
