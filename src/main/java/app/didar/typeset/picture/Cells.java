package app.didar.typeset.picture;

import app.didar.text.Direction;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.leaf.Mark;
import java.util.ArrayList;
import java.util.List;

/// The boxes of a word's letters. A letter with its marks and half-space is one box; the letters of a ligature share its width evenly.
final class Cells {

    /// Thousandths of an em between glyphs that stand for one ligature.
    private static final double SAME = 0.5;

    /// A box.
    ///
    /// @param from  first character
    /// @param to    behind the last
    /// @param left  from the left of the page
    /// @param right from the left of the page
    /// @param rtl   whether reading goes on to the left of it
    record Cell(int from, int to, double left, double right, boolean rtl) {
        /// Where the caret stands before or behind it.
        double edge(boolean behind) {
            return behind == rtl ? left : right;
        }
    }

    private static final class Group {
        private final double x;
        private final StringBuilder text = new StringBuilder();

        Group(double x) {
            this.x = x;
        }
    }

    private Cells() {
    }

    /// The boxes of a word in reading order.
    ///
    /// @param left  of the word, from the left of the page
    /// @param right of the word; farther than its advance where a blank was stretched
    /// @param from  number of its first character
    static List<Cell> of(Mark.Word word, double left, double right, int from) {
        Shaped shaped = word.shaped();
        boolean rtl = rightToLeft(shaped);
        List<Group> groups = shaped.layered() || !joined(shaped, rtl).equals(shaped.text()) ? List.of() : groups(shaped, rtl);
        if (groups.isEmpty()) {
            Group whole = new Group(0);
            whole.text.append(shaped.text());
            groups = List.of(whole);
        }
        List<Cell> cells = new ArrayList<>();
        int at = from;
        double unit = word.size() / 1000;
        for (Group group : groups) {
            double start = left + group.x * unit;
            double end = groups.stream().mapToDouble(other -> other.x).filter(x -> x > group.x).min().stream()
                    .map(x -> left + x * unit).findFirst().orElse(right);
            at = split(group.text.toString(), start, end, rtl, at, cells);
        }
        return cells;
    }

    private static boolean rightToLeft(Shaped shaped) {
        boolean right = joined(shaped, true).equals(shaped.text());
        boolean left = joined(shaped, false).equals(shaped.text());
        return right == left ? Direction.of(shaped.text(), Direction.LEFT_TO_RIGHT) == Direction.RIGHT_TO_LEFT : right;
    }

    private static String joined(Shaped shaped, boolean rtl) {
        StringBuilder out = new StringBuilder();
        int n = shaped.texts().length;
        for (int i = 0; i < n; i++) {
            out.append(shaped.texts()[rtl ? n - 1 - i : i]);
        }
        return out.toString();
    }

    private static List<Group> groups(Shaped shaped, boolean rtl) {
        List<Group> groups = new ArrayList<>();
        int n = shaped.texts().length;
        for (int i = 0; i < n; i++) {
            int glyph = rtl ? n - 1 - i : i;
            String text = shaped.texts()[glyph];
            boolean own = text.codePoints().anyMatch(point -> !attached(point));
            if (groups.isEmpty() || own && Math.abs(groups.getLast().x - shaped.x()[glyph]) > SAME) {
                groups.add(new Group(shaped.x()[glyph]));
            }
            groups.getLast().text.append(text);
        }
        return groups;
    }

    /// Adds one box a letter, of equal width; gives the number of the next character.
    private static int split(String text, double left, double right, boolean rtl, int from, List<Cell> cells) {
        int[] points = text.codePoints().toArray();
        int letters = 0;
        for (int i = 0; i < points.length; i++) {
            letters += i == 0 || !attached(points[i]) ? 1 : 0;
        }
        double width = (right - left) / Math.max(1, letters);
        int at = from;
        int letter = 0;
        for (int i = 0; i < points.length; letter++) {
            int start = at;
            do {
                at += Character.charCount(points[i++]);
            } while (i < points.length && attached(points[i]));
            double x = rtl ? right - (letter + 1) * width : left + letter * width;
            cells.add(new Cell(start, at, x, x + width, rtl));
        }
        return at;
    }

    private static boolean attached(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
