package app.didar.typeset.pdf;

import java.util.Arrays;

/// Invisible marks of direction that make readers of the page put the characters of a line back into the order they were
/// typed in. What the readers do, and why a mark helps, is told in `copy-out.md`.
///
/// A mark is written as a glyph that draws nothing, beside the glyph of the character that it goes with.
final class ReadingMarks {

    private final String[] before;
    private final String[] after;
    private final int balance;

    private ReadingMarks(VisualText text, Gaps gaps) {
        before = new String[text.size()];
        after = new String[text.size()];
        Arrays.fill(before, "");
        Arrays.fill(after, "");
        for (int gap = 0; gap <= text.size(); gap++) {
            if (!gaps.at(gap).isEmpty()) {
                settle(text, gap, gaps.at(gap));
            }
        }
        balance = gaps.balance();
    }

    /// @param pageFromRight whether pdftotext will take the page for a right-to-left one
    static ReadingMarks of(VisualText text, boolean pageFromRight) {
        Gaps gaps = new Gaps(text.size());
        if (text.size() > 0) {
            Sections.mark(text, gaps, pageFromRight);
            Runs.mark(text, gaps);
        }
        return new ReadingMarks(text, gaps);
    }

    /// Gives the marks of a gap to a glyph beside it: not to a blank, which readers drop, and to a bracket only in need.
    private void settle(VisualText text, int gap, String marks) {
        int right = gap;
        while (right < text.size() && text.blankAt(right)) {
            right++;
        }
        if (right < text.size() && (right == gap && !text.mirrored(right) || gap == 0 || text.blankAt(gap - 1))) {
            before[right] += marks;
        } else {
            after[gap - 1] += marks;
        }
    }

    /// Marks to the left of a character.
    String before(int i) {
        return before[i];
    }

    /// Marks to the right of a character.
    String after(int i) {
        return after[i];
    }

    /// How many more left-to-right marks there are than right-to-left marks.
    int balance() {
        return balance;
    }
}
