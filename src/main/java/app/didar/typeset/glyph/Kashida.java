package app.didar.typeset.glyph;

import app.didar.typeset.glyph.KashidaPlaces.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A word with a longer join in it (kashida, کشیده), drawn by the face's own tatweel. Lengths are in thousandths of an em.
///
/// @param rank   of its place, 1 for the best, by [KashidaPlaces]
/// @param word   as it stands
/// @param joined with one tatweel
/// @param at     the tatweel among the glyphs
/// @param length of the tatweel
public record Kashida(int rank, Shaped word, Shaped joined, int at, double length) {

    /// The word with its best place; null where it has none: its letters do not join, it is too short, its face has no
    /// tatweel that continues the joins in a straight line (Nastaliq), it joins what stands beside it, or glyphs of its own mark
    /// its letters.
    public static @Nullable Kashida of(Face face, Shaped word) {
        if (!word.rtl() || word.layered() || !face.covers(KashidaPlaces.TATWEEL)
                || !Arrays.equals(word.glyphs(), face.shape(word.text(), true).glyphs())) {
            return null;
        }
        for (Place place : KashidaPlaces.of(word.text())) {
            Shaped joined = face.shape(new StringBuilder(word.text()).insert(place.at(), KashidaPlaces.TATWEEL).toString(), true);
            int at = glyph(joined, place.at());
            if (at >= 0 && same(word, joined, at, face)) {
                return new Kashida(place.rank(), word, joined, at, joined.x()[at + 1] - joined.x()[at]);
            }
        }
        return null;
    }

    /// The word's width as it stands.
    public double width() {
        return word.advance();
    }

    /// How much wider the shortest longer join makes the word.
    public double least() {
        return joined.advance() - word.advance();
    }

    /// The word, wider: one tatweel or several, the last of which overlaps as far as it must. It copies out as the word does.
    ///
    /// @param by [#least] at least
    public Shaped wider(double by) {
        double longer = Math.max(0, by - least());
        int more = (int) Math.ceil(longer / length - 1e-6);
        int n = joined.glyphs().length + more;
        int[] glyphs = new int[n];
        double[] x = new double[n];
        double[] y = new double[n];
        String[] texts = new String[n];
        Arrays.fill(texts, Shaper.NOTHING);
        for (int i = 0; i < n; i++) {
            int from = i <= at ? i : Math.max(at, i - more);
            double shift = i > at + more ? longer : Math.clamp((i - at) * length, 0, longer);
            glyphs[i] = joined.glyphs()[from];
            x[i] = joined.x()[from] + shift;
            y[i] = joined.y()[from];
        }
        return new Shaped(word.text(), glyphs, texts, x, y, word.advance() + by, true, true);
    }

    /// The glyph of a tatweel, from the left; -1 where it has none of its own.
    private static int glyph(Shaped joined, int character) {
        if (joined.layered()) {
            return -1;
        }
        int at = joined.glyphs().length;
        for (int count = -1; count < character;) {
            count += joined.texts()[--at].length();
        }
        return joined.texts()[at].charAt(0) == KashidaPlaces.TATWEEL && at + 1 < joined.glyphs().length ? at : -1;
    }

    /// Whether nothing but the tatweel has come to the word: no ligature has fallen apart, and the tatweel is as long as it claims.
    private static boolean same(Shaped word, Shaped joined, int at, Face face) {
        if (joined.glyphs().length != word.glyphs().length + 1) {
            return false;
        }
        for (int i = 0; i < word.glyphs().length; i++) {
            int other = i < at ? i : i + 1;
            boolean drawn = word.glyphs()[i] != face.emptyGlyph();
            if (drawn != (joined.glyphs()[other] != face.emptyGlyph()) || !word.texts()[i].equals(joined.texts()[other])) {
                return false;
            }
        }
        double length = joined.x()[at + 1] - joined.x()[at];
        return length > 1 && Math.abs(length - face.width(joined.glyphs()[at])) < 1;
    }
}
