package app.didar.typeset.line;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Faces;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.glyph.Shaped;
import java.lang.Character.UnicodeScript;
import java.util.List;

/// Which family sets a grapheme cluster.
final class Fallback {

    /// Latin beside Persian, so that both look of one size.
    private static final double LATIN_IN_PERSIAN = 0.93;
    private static final double PERSIAN_IN_LATIN = 1.08;
    private static final double NAMES_BESIDE_NASTALIQ = 0.8;

    private static final List<Family> PERSIAN_FIRST = List.of(Family.PERSIAN, Family.LATIN, Family.NASKH);
    private static final List<Family> LATIN_FIRST = List.of(Family.LATIN, Family.PERSIAN, Family.NASKH);
    private static final List<Family> NASTALIQ_FIRST =
            List.of(Family.NASTALIQ, Family.LATIN, Family.PERSIAN, Family.NASKH);

    private Fallback() {
    }

    /// A family and its size against the wanted one.
    ///
    /// @param missing no family holds the cluster
    /// @param latin   chosen as Latin text, whose punctuation follows it
    record Choice(Family family, double scale, boolean missing, boolean latin) {
    }

    /// @param amidLatin whether it follows Latin text in a left-to-right run of a Persian line: its hyphens and points
    ///                  then come from the same face
    static Choice choose(Family wanted, int base, String cluster, boolean amidLatin) {
        boolean latin = latin(base) || amidLatin && !Character.isLetterOrDigit(base);
        for (Family family : order(wanted, latin)) {
            if (covers(Faces.shared().face(family, false), cluster)) {
                return new Choice(family, scale(wanted, family), false, latin && family == Family.LATIN);
            }
        }
        return new Choice(Family.LATIN, scale(wanted, Family.LATIN), true, latin);
    }

    /// A cluster that no face holds: a replacement sign, which still copies out as what was typed.
    static Shaped replacement(Face face, String cluster) {
        Shaped sign = face.shape("\uFFFD", false);
        return new Shaped(cluster, new int[] {sign.glyphs()[0]}, new String[] {cluster}, new double[] {0},
                new double[] {0}, sign.advance(), false, false);
    }

    private static List<Family> order(Family wanted, boolean latin) {
        return switch (wanted) {
            case PERSIAN, NASKH -> latin ? LATIN_FIRST : PERSIAN_FIRST;
            case LATIN -> LATIN_FIRST;
            case NASTALIQ -> latin ? LATIN_FIRST : NASTALIQ_FIRST;
        };
    }

    private static double scale(Family wanted, Family got) {
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

    private static boolean covers(Face face, String cluster) {
        for (int i = 0; i < cluster.length();) {
            int point = cluster.codePointAt(i);
            i += Character.charCount(point);
            // joiners, direction marks and selectors draw nothing in any face
            boolean silent = Character.getType(point) == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F;
            if (!silent && !face.covers(point)) {
                return false;
            }
        }
        return true;
    }
}
