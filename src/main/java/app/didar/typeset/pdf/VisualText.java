package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Mark.Word;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The characters of one line as they stand on the page, from left to right, and the place of each in the order of
/// reading. A gap that readers take for a blank counts as one.
final class VisualText {

    /// Narrower gaps than this, in points, are taken for a blank by no reader; the room before a source mark is wider.
    private static final double BLANK = 0.5;
    /// More characters than a word has.
    private static final int WORD = 1 << 12;

    private final List<Piece> pieces;
    /// Where each piece starts, with the blank before it, and where the last one ends.
    private final int[] starts;
    /// Width of the blank to be put before each piece, mostly 0.
    private final double[] gaps;
    private final int[] points;
    private final int[] ranks;
    private final boolean[] rightToLeft;
    private final BitSet mirrored = new BitSet();
    private int size;
    private int leftLetters;
    private int rightLetters;
    private int rightNumbers;
    private int rightToLeftCount;
    private boolean plainLeft = true;
    /// Index after the last character that is turned round; 0 in most lines, whose words are then not looked through.
    private int mirroredEnd;

    /// @param pieces from left to right
    VisualText(List<Piece> pieces) {
        this.pieces = pieces;
        starts = new int[pieces.size() + 1];
        gaps = new double[pieces.size()];
        int most = 0;
        for (Piece piece : pieces) {
            most += piece instanceof Word word ? 1 + word.shaped().text().length() : 0;
        }
        points = new int[most];
        ranks = new int[most];
        rightToLeft = new boolean[most];
        Word last = null;
        for (int i = 0; i < gaps.length; i++) {
            if (pieces.get(i) instanceof Word word) {
                double gap = last == null ? 0 : word.x() - last.x() - last.shaped().advance() * last.size() / 1000;
                if (last != null && gap > BLANK && !blankAt(size - 1)) {
                    add(' ', between(last, word) * WORD, word.shaped().rtl());
                    gaps[i] = gap;
                }
                add(word);
                last = word;
            }
            starts[i + 1] = size;
        }
    }

    /// The place in the order of reading of what stands between two words and is no word.
    private int between(Word left, Word right) {
        int before = left.order() - 1;
        return !word(right.order() + 1) ? right.order() + 1 : !word(before) ? before : before + 2;
    }

    /// Whether a word has this place in the order of reading.
    private boolean word(int order) {
        return pieces.stream().anyMatch(piece -> piece instanceof Word && piece.order() == order);
    }

    private void add(Word word) {
        String text = word.shaped().text();
        int rank = word.order() * WORD;
        if (word.shaped().rtl()) {
            for (int at = text.length(); at > 0;) {
                int point = text.codePointBefore(at);
                at -= Character.charCount(point);
                // PDFTextStripper turns round 16 bits by 16 bits: a character of 32 must stand in a run of its own
                add(point, rank + at, Character.isBmpCodePoint(point));
            }
        } else {
            for (int at = 0; at < text.length();) {
                int point = text.codePointAt(at);
                add(point, rank + at, false);
                at += Character.charCount(point);
            }
        }
    }

    private void add(int point, int rank, boolean rtl) {
        plainLeft &= !rtl && leftWherever(point) && (size == 0 || rank >= ranks[size - 1]);
        points[size] = point;
        ranks[size] = rank;
        rightToLeft[size] = rtl;
        Strength strength = Strength.of(point);
        leftLetters += strength == Strength.LEFT ? 1 : 0;
        rightLetters += strength == Strength.RIGHT ? 1 : 0;
        if (rtl) {
            rightToLeftCount++;
            rightNumbers += strength == Strength.NUMBER ? 1 : 0;
            if (Brackets.turns(point)) {
                mirrored.set(size);
                mirroredEnd = size + 1;
            }
        }
        size++;
    }

    /// Index of the first of these pieces, which stand side by side in the line.
    @SuppressWarnings("ReferenceEquality") // a piece is itself and no other
    int index(List<Piece> part) {
        int first = 0;
        while (!part.isEmpty() && pieces.get(first) != part.getFirst()) {
            first++;
        }
        return first;
    }

    /// Index of the leftmost character of a word.
    ///
    /// @param piece index of the word
    int start(int piece) {
        return gaps[piece] > 0 ? starts[piece] + 1 : starts[piece];
    }

    /// Index after the rightmost character of a word.
    ///
    /// @param piece index of the word
    int end(int piece) {
        return starts[piece + 1];
    }

    /// Width of the blank to be put before a word, in points; 0 where none is needed.
    ///
    /// @param piece index of the word
    double gap(int piece) {
        return gaps[piece];
    }

    int size() {
        return size;
    }

    /// How many more left-to-right letters there are than right-to-left letters.
    int balance() {
        return leftLetters - rightLetters;
    }

    /// Whether there is right-to-left text.
    boolean hasRight() {
        return rightToLeftCount > 0;
    }

    /// Whether there is left-to-right text.
    boolean hasLeft() {
        return rightToLeftCount < size;
    }

    /// Whether there are numbers, or what may stand among them, in right-to-left text.
    boolean hasRightNumbers() {
        return rightNumbers > 0;
    }

    /// Whether all is right-to-left text, and letters tell it.
    boolean plainRight() {
        return !hasLeft() && rightLetters > 0;
    }

    /// Whether all is left-to-right text in its order, and no reader takes it for other.
    boolean plainLeft() {
        return plainLeft;
    }

    /// Whether the bidirectional algorithm leaves a character in its place among others of the kind: what comes before the
    /// Hebrew alphabet, and dashes and quotation marks.
    private static boolean leftWherever(int point) {
        return point < 0x590 || point >= 0x2010 && point < 0x2028;
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
        return mirrored.get(i);
    }

    /// Whether some readers turn one of these characters round.
    boolean mirrored(int from, int to) {
        if (from >= mirroredEnd) {
            return false;
        }
        int next = mirrored.nextSetBit(from);
        return next >= 0 && next < to;
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

    /// White space as readers know it.
    boolean blankAt(int i) {
        int point = points[i];
        return point == 0xA0 || point == 0x2007 || point == 0x202F || Character.isWhitespace(point);
    }

    /// Whether the runs of the line follow one another from right to left.
    boolean linedFromRight() {
        return size == 1 ? rightToLeft[0] : size > 1 && ranks[0] > ranks[size - 1];
    }
}
