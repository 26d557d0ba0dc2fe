package app.didar.typeset.pdf;

import org.jspecify.annotations.Nullable;

/// Marks of direction in the gaps between the characters of a line: gap 0 is left of the first character, gap `n` right of the last.
final class Gaps {

    static final String LEFT = "\u200E";
    static final String RIGHT = "\u200F";

    private final @Nullable String[] marks;
    private int count;

    /// @param characters of the line
    Gaps(int characters) {
        marks = new String[characters + 1];
    }

    /// The marks of a gap from left to right, mostly none.
    String at(int gap) {
        String there = marks[gap];
        return there == null ? "" : there;
    }

    /// Marks of one gap stand from left to right; what comes later goes to the left of what is there.
    void add(int gap, String mark) {
        replace(gap, mark.concat(at(gap)));
    }

    void replace(int gap, String all) {
        count += all.length() - at(gap).length();
        marks[gap] = all;
    }

    /// How many marks there are.
    int count() {
        return count;
    }

    /// How many more left-to-right marks there are than right-to-left marks.
    int balance() {
        int balance = 0;
        for (int gap = 0; gap < marks.length; gap++) {
            String there = at(gap);
            for (int i = 0; i < there.length(); i++) {
                balance += LEFT.charAt(0) == there.charAt(i) ? 1 : -1;
            }
        }
        return balance;
    }
}
