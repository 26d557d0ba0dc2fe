package app.didar.typeset.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Invisible marks of direction that make readers of the page put the characters of a line back into the order they were
/// typed in. What the readers do, and why a mark helps, is told in `copy-out.md`.
///
/// A mark is written as a glyph that draws nothing, beside the glyph of the character that it goes with.
final class ReadingMarks {

    /// Of most lines.
    static final ReadingMarks NONE = new ReadingMarks(0);

    private final Map<Integer, String> before = new HashMap<>();
    private final Map<Integer, String> after = new HashMap<>();
    /// The characters that have marks beside them.
    private final BitSet marked = new BitSet();
    private final int balance;

    private ReadingMarks(int balance) {
        this.balance = balance;
    }

    /// @param pageFromRight whether pdftotext will take the page for a right-to-left one
    static ReadingMarks of(VisualText text, boolean pageFromRight) {
        if (text.size() == 0 || plain(text, pageFromRight)) {
            return NONE;
        }
        Gaps gaps = new Gaps(text.size());
        Sections.mark(text, gaps, pageFromRight);
        Runs.mark(text, gaps);
        return gaps.count() == 0 ? NONE : settled(text, gaps);
    }

    /// Whether all is text of the page's direction, so that no reader turns anything round.
    private static boolean plain(VisualText text, boolean pageFromRight) {
        return pageFromRight ? text.plainRight() && !text.hasRightNumbers()
                : text.plainLeft() && text.point(text.size() - 1) != '-';
    }

    private static ReadingMarks settled(VisualText text, Gaps gaps) {
        ReadingMarks marks = new ReadingMarks(gaps.balance());
        for (int gap = 0; gap <= text.size(); gap++) {
            if (!gaps.at(gap).isEmpty()) {
                marks.settle(text, gap, gaps.at(gap));
            }
        }
        return marks;
    }

    /// Gives the marks of a gap to a glyph beside it: not to a blank, which readers drop, and to a bracket only in need.
    private void settle(VisualText text, int gap, String marks) {
        int right = gap;
        while (right < text.size() && text.blankAt(right)) {
            right++;
        }
        if (right < text.size() && (right == gap && !text.mirrored(right) || gap == 0 || text.blankAt(gap - 1))) {
            before.merge(right, marks, String::concat);
            marked.set(right);
        } else {
            after.merge(gap - 1, marks, String::concat);
            marked.set(gap - 1);
        }
    }

    /// Whether none of these characters has marks beside it.
    boolean none(int from, int to) {
        if (this == NONE) {
            return true;
        }
        int next = marked.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /// Marks to the left of a character.
    String before(int i) {
        return before.getOrDefault(i, "");
    }

    /// Marks to the right of a character.
    String after(int i) {
        return after.getOrDefault(i, "");
    }

    /// How many more left-to-right marks there are than right-to-left marks.
    int balance() {
        return balance;
    }
}
