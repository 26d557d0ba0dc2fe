package app.didar.typeset.pdf;

import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Mark.Word;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The characters of one line as they stand on the page, from left to right, and the place of each in the order of
/// reading. A gap that readers take for a blank counts as one.
final class VisualText {

    /// Narrower gaps than this, in points, are taken for a blank by no reader; the room before a source mark is wider.
    private static final double BLANK = 0.5;
    /// More characters than a word has.
    private static final int WORD = 1 << 12;

    /// Where a word begins.
    ///
    /// @param start index of its leftmost character
    /// @param gap   width of the blank to be put before it, in points; 0 where none is needed
    record Spot(int start, double gap) {
    }

    private final IdentityHashMap<Word, Spot> spots = new IdentityHashMap<>();
    private int[] points = new int[128];
    private int[] ranks = new int[128];
    private boolean[] rightToLeft = new boolean[128];
    private int size;

    /// @param pieces from left to right
    VisualText(List<Piece> pieces) {
        Word last = null;
        for (Piece piece : pieces) {
            if (piece instanceof Word word) {
                double gap = last == null ? 0 : word.x() - last.x() - last.shaped().advance() * last.size() / 1000;
                boolean wide = last != null && gap > BLANK && !blank(points[size - 1]);
                if (wide) {
                    add(' ', between(last, word, pieces) * WORD, word.shaped().rtl());
                }
                spots.put(word, new Spot(size, wide ? gap : 0));
                add(word);
                last = word;
            }
        }
    }

    /// The place in the order of reading of what stands between two words and is no word.
    private static int between(@Nullable Word left, Word right, List<Piece> pieces) {
        Set<Integer> words = new HashSet<>();
        pieces.stream().filter(Word.class::isInstance).forEach(piece -> words.add(piece.order()));
        int before = left == null ? right.order() : left.order() - 1;
        return !words.contains(right.order() + 1) ? right.order() + 1 : !words.contains(before) ? before : before + 2;
    }

    private void add(Word word) {
        Shaped shaped = word.shaped();
        int[] text = points(shaped.text());
        for (int i = 0; i < text.length; i++) {
            int logical = shaped.rtl() ? text.length - 1 - i : i;
            // PDFTextStripper turns round 16 bits by 16 bits: a character of 32 must stand in a run of its own
            boolean rtl = shaped.rtl() && Character.isBmpCodePoint(text[logical]);
            add(text[logical], word.order() * WORD + logical, rtl);
        }
    }

    private static int[] points(String text) {
        int[] points = new int[text.codePointCount(0, text.length())];
        for (int i = 0, at = 0; i < points.length; at += Character.charCount(points[i]), i++) {
            points[i] = text.codePointAt(at);
        }
        return points;
    }

    private void add(int point, int rank, boolean rtl) {
        if (size == points.length) {
            points = Arrays.copyOf(points, 2 * size);
            ranks = Arrays.copyOf(ranks, 2 * size);
            rightToLeft = Arrays.copyOf(rightToLeft, 2 * size);
        }
        points[size] = point;
        ranks[size] = rank;
        rightToLeft[size++] = rtl;
    }

    Spot spot(Word word) {
        Spot spot = spots.get(word);
        if (spot == null) {
            throw new IllegalArgumentException("not a word of this line");
        }
        return spot;
    }

    int size() {
        return size;
    }

    int point(int i) {
        return points[i];
    }

    Strength strength(int i) {
        return Strength.of(points[i]);
    }

    /// A character as it is seen: of a bracket in right-to-left text its mirror image.
    int seen(int i) {
        return mirrored(i) ? Brackets.mirror(points[i]) : points[i];
    }

    /// Whether some readers turn this bracket round.
    boolean mirrored(int i) {
        return rightToLeft[i] && Brackets.turns(points[i]);
    }

    /// Grows in the order of reading.
    int rank(int i) {
        return ranks[i];
    }

    /// Whether its run is read from right to left.
    boolean rightToLeft(int i) {
        return rightToLeft[i];
    }

    /// Levels as of the bidirectional algorithm: 1 for right-to-left text, 0 for left-to-right text, 2 for such within
    /// right-to-left text.
    byte[] levels() {
        byte[] levels = new byte[size];
        boolean fromRight = linedFromRight();
        int[] places = fromRight ? ranks : places();
        for (int from = 0; from < size;) {
            int to = from + 1;
            while (to < size && rightToLeft[to] == rightToLeft[from]
                    && (fromRight || rightToLeft[from] || places[to] == places[to - 1] + 1)) {
                to++;
            }
            // in a left-to-right line, only runs within right-to-left text descend
            boolean inner = fromRight || from > 0 && places[from - 1] > places[from]
                    || to < size && places[to] < places[to - 1];
            Arrays.fill(levels, from, to, (byte) (rightToLeft[from] ? 1 : inner ? 2 : 0));
            from = to;
        }
        return levels;
    }

    /// Ranks without leaps.
    private int[] places() {
        long[] sorted = new long[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = (long) ranks[i] << 32 | i;
        }
        Arrays.sort(sorted);
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[(int) sorted[i]] = i;
        }
        return places;
    }

    boolean blankAt(int i) {
        return blank(points[i]);
    }

    /// Whether the runs of the line follow one another from right to left.
    boolean linedFromRight() {
        return size == 1 ? rightToLeft[0] : size > 1 && ranks[0] > ranks[size - 1];
    }

    /// White space as readers know it.
    private static boolean blank(int point) {
        return point == 0xA0 || point == 0x2007 || point == 0x202F || Character.isWhitespace(point);
    }
}
