package app.didar.typeset.pdf;

import java.text.Bidi;

/// Marks by which PDFTextStripper gives back the order a line was typed in. It takes the line for a text, as it
/// stands from left to right, and applies the bidirectional algorithm to it.
final class Runs {

    private final VisualText text;
    private final Gaps gaps;

    private Runs(VisualText text, Gaps gaps) {
        this.text = text;
        this.gaps = gaps;
    }

    /// As few marks as will do: none, or one that decides the direction of the line, or marks around every run.
    static void mark(VisualText text, Gaps gaps) {
        Runs runs = new Runs(text, gaps);
        if (!runs.turnedBack() && !runs.opened()) {
            runs.everywhere();
        }
    }

    /// Whether a mark at the left end is enough.
    private boolean opened() {
        if (!opensOtherwise()) {
            return false;
        }
        gaps.add(0, text.linedFromRight() ? Gaps.RIGHT : Gaps.LEFT);
        return turnedBack();
    }

    /// Whether the leftmost letter is not of the line's direction.
    private boolean opensOtherwise() {
        for (int i = 0; i < text.size(); i++) {
            if (text.strength(i) == Strength.RIGHT || text.strength(i) == Strength.LEFT) {
                return text.linedFromRight() != (text.strength(i) == Strength.RIGHT);
            }
        }
        return true;
    }

    /// Closes every run in marks of direction on both sides.
    private void everywhere() {
        int n = text.size();
        int base = text.linedFromRight() ? 1 : 0;
        byte[] levels = text.levels();
        for (int gap = 0; gap <= n; gap++) {
            int left = gap == 0 ? base : levels[gap - 1];
            int right = gap == n ? base : levels[gap];
            if (left != right || gap == 0 && opensOtherwise()) {
                String before = mark(left);
                String after = mark(right);
                gaps.replace(gap, before.equals(after) ? before : before + after);
            }
        }
    }

    /// Beside a number within right-to-left text within left-to-right text, the mark is that of the text around it.
    private String mark(int level) {
        return level == 0 || level == 2 && text.linedFromRight() ? Gaps.LEFT : Gaps.RIGHT;
    }

    private boolean turnedBack() {
        if (text.plainRight() || text.plainLeft()) {
            return true;
        }
        int n = text.size();
        char[] seen = new char[2 * n + gaps.count()];
        int[] owners = new int[seen.length];
        int length = 0;
        for (int i = 0; i <= n; i++) {
            String marks = gaps.at(i);
            for (int mark = 0; mark < marks.length(); mark++) {
                owners[length] = -1;
                seen[length++] = marks.charAt(mark);
            }
            if (i < n) {
                for (int units = Character.toChars(text.seen(i), seen, length); units > 0; units--) {
                    owners[length++] = i;
                }
            }
        }
        return ordered(new Bidi(seen, 0, null, 0, length, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT), owners);
    }

    /// @param owners index of the character that each unit of the text belongs to, -1 for marks
    private boolean ordered(Bidi bidi, int[] owners) {
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
            int from = bidi.getRunStart(run);
            int to = bidi.getRunLimit(run);
            for (int i = from; i < to; i++) {
                int owner = owners[turned ? to - 1 - (i - from) : i];
                if (owner >= 0) {
                    if (text.rank(owner) < last || !keepsForm(owner, turned)) {
                        return false;
                    }
                    last = text.rank(owner);
                }
            }
        }
        return true;
    }

    /// Whether a character comes out as it was typed: brackets are turned round with their run, and characters of 32 bits torn.
    private boolean keepsForm(int owner, boolean turned) {
        int point = text.point(owner);
        return turned == text.rightToLeft(owner) || Character.isBmpCodePoint(point) && !Brackets.turns(point);
    }
}
