package app.didar.typeset.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invisible marks of direction that make readers of the page put the characters of a line back into the order they were
/// typed in. What the readers do, and why a mark helps, is told in `copy-out.md`.
///
/// A mark is written as a glyph that draws nothing, beside the glyph of the character that it goes with.
final class ReadingMarks {

    static final char LEFT = '\u200E';
    static final char RIGHT = '\u200F';

    /// Brackets that PDFTextStripper turns round in right-to-left text, each beside its mirror image.
    private static final String BRACKETS = "()[]{}<>«»‹›≤≥≪≫⟨⟩⟪⟫⁅⁆⁽⁾₍₎∈∋⊂⊃⊆⊇「」『』【】〈〉《》⌈⌉⌊⌋";

    private final VisualText text;
    private final boolean linedFromRight;
    /// Marks before each character, and after the last.
    private final @Nullable String[] gaps;
    private final String[] before;
    private final String[] after;

    private ReadingMarks(VisualText text) {
        this.text = text;
        int n = text.size();
        linedFromRight = text.linedFromRight();
        gaps = new String[n + 1];
        before = new String[n];
        after = new String[n];
        Arrays.fill(before, "");
        Arrays.fill(after, "");
    }

    /// @param pageFromRight whether pdftotext will take the page for a right-to-left one
    static ReadingMarks of(VisualText text, boolean pageFromRight) {
        ReadingMarks marks = new ReadingMarks(text);
        if (text.size() > 0) {
            if (pageFromRight) {
                marks.sectionsFromRight();
            } else {
                marks.sectionsFromLeft();
            }
            marks.hyphen();
            marks.runs();
            marks.settle();
        }
        return marks;
    }

    /// Marks to the left of a character.
    String before(int i) {
        return before[i];
    }

    /// Marks to the right of a character.
    String after(int i) {
        return after[i];
    }

    /// A character as it was typed.
    String typed(int i) {
        return Character.toString(text.point(i));
    }

    /// A character as it is seen: of a bracket in right-to-left text its mirror image.
    String seen(int i) {
        return Character.toString(mirrored(i) ? mirror(text.point(i)) : text.point(i));
    }

    /// Whether the characters in this range stand as they are: without a mark, and no bracket that is turned round.
    boolean none(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!before[i].isEmpty() || !after[i].isEmpty() || mirrored(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether some readers turn this bracket round.
    boolean mirrored(int i) {
        return text.rightToLeft(i) && mirror(text.point(i)) != text.point(i);
    }

    /// How many more left-to-right marks there are than right-to-left marks.
    int balance() {
        int balance = 0;
        for (String gap : gaps) {
            for (int i = 0; gap != null && i < gap.length(); i++) {
                balance += gap.charAt(i) == LEFT ? 1 : -1;
            }
        }
        return balance;
    }

    /// On a right-to-left page pdftotext goes from the right; a number or Latin letter opens a left-to-right section, which only a
    /// right-to-left letter ends.
    private void sectionsFromRight() {
        int to = text.size() - 1;
        while (to >= 0) {
            int from = to;
            if (text.rightToLeft(to)) {
                if (strength(to) == Strength.NUMBER && !right(to - 1)) {
                    add(to, RIGHT);
                }
            } else {
                while (from > 0 && !text.rightToLeft(from - 1)) {
                    from--;
                }
                if (strength(to) != Strength.NUMBER && strength(to) != Strength.LEFT) {
                    add(to + 1, LEFT);
                }
                if (!right(from - 1) && (from > 0 || linedFromRight)) {
                    add(from, RIGHT);
                }
            }
            to = from - 1;
        }
    }

    /// On a left-to-right page it goes from the left; there a right-to-left letter opens a section that a number or Latin
    /// letter ends.
    private void sectionsFromLeft() {
        byte[] levels = text.levels();
        for (int i = 0; i < text.size(); i++) {
            boolean base = levels[i] == 0;
            if (i > 0 && base == (levels[i - 1] == 0)) {
                continue;
            }
            if (!base && strength(i) != Strength.RIGHT) {
                add(i, RIGHT);
            } else if (base && i > 0 && strength(i) != Strength.NUMBER && strength(i) != Strength.LEFT) {
                add(i, LEFT);
            }
        }
    }

    /// pdftotext drops a hyphen at the right end of a line, as if it parted a word.
    private void hyphen() {
        int last = text.size() - 1;
        if (text.point(last) == '-') {
            add(last + 1, text.rightToLeft(last) ? RIGHT : LEFT);
        }
    }

    private Strength strength(int i) {
        return Strength.of(text.point(i));
    }

    private boolean right(int i) {
        return i >= 0 && strength(i) == Strength.RIGHT;
    }

    /// Marks of one gap stand from left to right; what comes later goes to the left of what is there.
    private void add(int gap, char mark) {
        gaps[gap] = gaps[gap] == null ? Character.toString(mark) : mark + gaps[gap];
    }

    /// PDFTextStripper takes the line for a text in visual order and applies the bidirectional algorithm to it.
    private void runs() {
        if (!turnedRight()) {
            if (opensOtherwise()) {
                add(0, linedFromRight ? RIGHT : LEFT);
            }
            if (!turnedRight()) {
                everywhere();
            }
        }
    }

    /// Whether the leftmost letter is not of the line's direction.
    private boolean opensOtherwise() {
        for (int i = 0; i < text.size(); i++) {
            if (strength(i) == Strength.RIGHT || strength(i) == Strength.LEFT) {
                return linedFromRight != (strength(i) == Strength.RIGHT);
            }
        }
        return true;
    }

    /// Closes every run in marks of direction on both sides.
    private void everywhere() {
        int n = text.size();
        int base = linedFromRight ? 1 : 0;
        byte[] levels = text.levels();
        for (int gap = 0; gap <= n; gap++) {
            int left = gap == 0 ? base : levels[gap - 1];
            int right = gap == n ? base : levels[gap];
            if (left != right || gap == 0 && opensOtherwise()) {
                gaps[gap] = mark(left).equals(mark(right)) ? mark(left) : mark(left) + mark(right);
            }
        }
    }

    /// Beside a number within right-to-left text within left-to-right text, the mark is that of the text around it.
    private String mark(int level) {
        return Character.toString(level == 0 || level == 2 && linedFromRight ? LEFT : RIGHT);
    }

    /// Whether the algorithm, as PDFTextStripper uses it, gives back the order of reading.
    private boolean turnedRight() {
        int n = text.size();
        boolean plain = true;
        boolean anyRight = false;
        for (int i = 0; i < n; i++) {
            plain &= text.rightToLeft(i) == text.rightToLeft(0);
            anyRight |= right(i);
        }
        if (plain && text.rightToLeft(0) && anyRight) {
            return true;
        }
        StringBuilder seen = new StringBuilder(n + 16);
        List<Integer> owners = new ArrayList<>(n + 16);
        for (int i = 0; i <= n; i++) {
            for (int k = 0; gaps[i] != null && k < gaps[i].length(); k++) {
                seen.append(gaps[i].charAt(k));
                owners.add(-1);
            }
            if (i < n) {
                int point = mirrored(i) ? mirror(text.point(i)) : text.point(i);
                seen.appendCodePoint(point);
                owners.addAll(Collections.nCopies(Character.charCount(point), i));
            }
        }
        return ordered(new Bidi(seen.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT), owners);
    }

    private boolean ordered(Bidi bidi, List<Integer> owners) {
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        int last = -1;
        for (int run : order) {
            boolean turned = (bidi.getRunLevel(run) & 1) == 1;
            int to = bidi.getRunLimit(run);
            for (int i = bidi.getRunStart(run); i < to; i++) {
                int owner = owners.get(turned ? to - 1 - (i - bidi.getRunStart(run)) : i);
                if (owner >= 0) {
                    boolean whole = turned == text.rightToLeft(owner)
                            || Character.isBmpCodePoint(text.point(owner)) && mirror(text.point(owner)) == text.point(owner);
                    if (!whole || text.rank(owner) < last) {
                        return false;
                    }
                    last = text.rank(owner);
                }
            }
        }
        return true;
    }

    /// Gives each gap's marks to a glyph beside it: not to a blank, which readers drop, and to a bracket only in need.
    private void settle() {
        int n = text.size();
        for (int gap = 0; gap <= n; gap++) {
            if (gaps[gap] == null) {
                continue;
            }
            int right = gap;
            while (right < n && text.blankAt(right)) {
                right++;
            }
            if (right < n && (right == gap && !mirrored(right) || gap == 0 || text.blankAt(gap - 1))) {
                before[right] += gaps[gap];
            } else {
                after[gap - 1] += gaps[gap];
            }
        }
    }

    private static int mirror(int point) {
        if (point > '»' && point < '‹') {
            return point;
        }
        int at = BRACKETS.indexOf(point);
        return at < 0 ? point : BRACKETS.charAt(at ^ 1);
    }
}
