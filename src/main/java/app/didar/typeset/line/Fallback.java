package app.didar.typeset.line;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Faces;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.glyph.Shaped;
import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which family sets a stretch of text or, where none holds it all, a grapheme cluster.
final class Fallback {

    /// Latin beside Persian, so that both look of one size.
    private static final double LATIN_IN_PERSIAN = 0.93;
    private static final double PERSIAN_IN_LATIN = 1.08;
    private static final double NAMES_BESIDE_NASTALIQ = 0.8;
    private static final String EM_SPACE = "\u2003";
    /// Marks on one letter that still stand in its line; no language has so many.
    private static final int MARKS = 8;

    private static final List<Family> PERSIAN_FIRST = List.of(Family.PERSIAN, Family.LATIN, Family.NASKH);
    private static final List<Family> LATIN_FIRST = List.of(Family.LATIN, Family.PERSIAN, Family.NASKH);
    private static final List<Family> NASTALIQ_FIRST =
            List.of(Family.NASTALIQ, Family.LATIN, Family.PERSIAN, Family.NASKH);

    private Fallback() {
    }

    /// The first family that holds a whole stretch of a text, in the order for what is wanted; null where none does.
    ///
    /// @param latin whether it is Latin text, by [#latin]
    static @Nullable Family family(Family wanted, boolean latin, String text, int from, int to) {
        for (Family family : order(wanted, latin)) {
            if (covers(Faces.shared().face(family, false), text, from, to)) {
                return family;
            }
        }
        return null;
    }

    /// Whether a cluster is Latin text.
    ///
    /// @param amidLatin whether it follows Latin text in a left-to-right run of a Persian line: its hyphens and points
    ///                  then come from the same face
    static boolean latin(int base, boolean amidLatin) {
        return latin(base) || amidLatin && !Character.isLetterOrDigit(base);
    }

    /// Letters that no face holds: room of an em for each, which copies out as what was typed, as far as a file can hold that; a box is
    /// drawn there.
    static Shaped boxes(Face face, List<String> letters, boolean rtl) {
        List<String> copied = letters.stream().map(Cleaner::printable).toList();
        Shaped room = face.shape(EM_SPACE, false);
        int n = copied.size();
        int[] glyphs = new int[n];
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            glyphs[i] = room.glyphs()[0];
            x[i] = i * room.advance();
        }
        return new Shaped(String.join("", copied), glyphs, (rtl ? copied.reversed() : copied).toArray(String[]::new), x, new double[n],
                n * room.advance(), rtl, false);
    }

    private static List<Family> order(Family wanted, boolean latin) {
        return switch (wanted) {
            case PERSIAN, NASKH -> latin ? LATIN_FIRST : PERSIAN_FIRST;
            case LATIN -> LATIN_FIRST;
            case NASTALIQ -> latin ? LATIN_FIRST : NASTALIQ_FIRST;
        };
    }

    /// The size of a family against the wanted one beside it.
    static double scale(Family wanted, Family got) {
        if (wanted == got) {
            return 1;
        }
        if (wanted == Family.NASTALIQ) {
            return NAMES_BESIDE_NASTALIQ;
        }
        if (got == Family.LATIN) {
            return LATIN_IN_PERSIAN;
        }
        return wanted == Family.LATIN ? PERSIAN_IN_LATIN : 1;
    }

    private static boolean latin(int point) {
        if (point < 0x80) {
            return Character.isLetterOrDigit(point);
        }
        if (point >= 0x600 && point < 0x700) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }

    private static boolean covers(Face face, String text, int from, int to) {
        int marks = 0;
        for (int i = from; i < to;) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            marks = Clusters.mark(point) ? marks + 1 : 0;
            if (marks > MARKS || Cleaner.unprintable(point) || !face.covers(point) && !silent(point)) {
                return false;
            }
        }
        return true;
    }

    /// Joiners, direction marks and selectors draw nothing in any face.
    private static boolean silent(int point) {
        return Character.getType(point) == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }
}
