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
    /// @param level   whether all its glyphs stand on the baseline; others are set one by one
    record Setting(String operand, double advance, boolean level) {
    }

    /// Thousandths of an em that no eye sees.
    static final double TOLERANCE = 0.4;

    private final Face face;
    private final String resource;
    private final Map<Key, Integer> codes = new HashMap<>();
    /// By the glyphs: words with more or less room behind them share these.
    private final IdentityHashMap<int[], Setting> settings = new IdentityHashMap<>();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final List<String> texts = new ArrayList<>(List.of(""));

    PdfFont(Face face, String resource) {
        this.face = face;
        this.resource = resource;
        // what stands between words
        admit(face.spaceGlyph(), " ");
        admit(face.emptyGlyph(), Gaps.LEFT);
        admit(face.emptyGlyph(), Gaps.RIGHT);
    }

    /// Takes in a word: whatever it may be written with gets its codes. Words are shaped once, so that one that comes again is found again.
    void admit(Shaped word) {
        if (settings.containsKey(word.glyphs())) {
            return;
        }
        for (int i = 0; i < word.glyphs().length; i++) {
            admit(word.glyphs()[i], word.texts()[i]);
        }
        settings.put(word.glyphs(), set(word));
        if (word.layered()) {
            word.text().codePoints().forEach(point -> admit(face.spaceGlyph(), Character.toString(seen(point, word.rtl()))));
        } else if (word.rtl()) {
            brackets(word);
        }
    }

    /// Brackets are written as what is seen of them.
    private void brackets(Shaped word) {
        int[] points = word.text().codePoints().toArray();
        int at = points.length;
        for (int i = 0; i < word.glyphs().length; i++) {
            int point = points[at - 1];
            if (Brackets.turns(point)) {
                admit(word.glyphs()[i], Character.toString(seen(point, true)));
            }
            at -= word.texts()[i].codePointCount(0, word.texts()[i].length());
        }
    }

    private static int seen(int point, boolean rtl) {
        return rtl ? Brackets.mirror(point) : point;
    }

    private void admit(int glyph, String text) {
        codes.computeIfAbsent(new Key(glyph, text), _ -> {
            glyphs.add(glyph);
            texts.add(text);
            return glyphs.size() - 1;
        });
    }

    private Setting set(Shaped word) {
        Operators out = new Operators();
        double start = word.glyphs().length == 0 ? 0 : word.x()[0];
        double pen = start;
        for (int i = 0; i < word.glyphs().length; i++) {
            double back = pen - word.x()[i];
            if (Math.abs(back) > TOLERANCE) {
                out.number(back);
                pen = word.x()[i];
            }
            out.code(code(word.glyphs()[i], word.texts()[i]));
            pen += face.width(word.glyphs()[i]);
        }
        return new Setting(out.text(), pen - start, level(word));
    }

    private static boolean level(Shaped word) {
        for (double height : word.y()) {
            if (height != 0) {
                return false;
            }
        }
        return word.glyphs().length > 0;
    }

    /// The code of a glyph that copies out as this text.
    int code(int glyph, String text) {
        Integer code = codes.get(new Key(glyph, text));
        if (code == null) {
            throw new IllegalArgumentException("not of this paper");
        }
        return code;
    }

    /// How a word that was taken in is written.
    Setting setting(Shaped word) {
        Setting setting = settings.get(word.glyphs());
        if (setting == null) {
            throw new IllegalArgumentException("not a word of this paper");
        }
        return setting;
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
