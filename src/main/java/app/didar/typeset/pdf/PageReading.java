package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import java.util.IdentityHashMap;

/// How the lines of one page are read. pdftotext takes all of a page for right-to-left or all of it for left-to-right, by
/// the majority of its letters; a line that mixes both in the other direction then comes out in wrong order, and no mark in the line
/// helps. So the direction is taken that does better by the lines, and where the letters are against it, marks make up for them.
final class PageReading {

    /// So many marks may be set against the majority of a page's letters.
    private static final int MOST = 5000;

    private final IdentityHashMap<Mark.Text, ReadLine> lines = new IdentityHashMap<>();
    private final Ties ties;
    private int makeweight;

    /// @param persian whether the paper is a right-to-left one; a page is not turned against its paper
    PageReading(Leaf leaf, boolean persian) {
        ties = Ties.of(leaf);
        leaf.content().forEach(this::add);
        leaf.furniture().forEach(this::add);
        int letters = ties.balance();
        int gain = 0;
        for (ReadLine line : lines.values()) {
            letters += line.text().balance();
            gain += broken(line.text(), false) - broken(line.text(), true);
        }
        boolean natural = letters < 0;
        boolean better = gain > 0 ? natural || persian : gain < 0 ? natural && persian : natural;
        if (!mark(better, letters)) {
            mark(natural, letters);
        }
    }

    private void add(Mark mark) {
        if (mark instanceof Mark.Text line) {
            lines.put(line, new ReadLine(new VisualText(line.pieces()), ReadingMarks.NONE, ties.of(line)));
        }
    }

    private boolean mark(boolean fromRight, int letters) {
        int balance = letters;
        lines.replaceAll((_, line) -> line.marked(fromRight));
        for (ReadLine line : lines.values()) {
            balance += line.marks().balance();
        }
        makeweight = fromRight ? Math.min(0, -balance - 1) : Math.max(0, -balance);
        return Math.abs(makeweight) <= MOST;
    }

    ReadLine of(Mark.Text line) {
        ReadLine read = lines.get(line);
        if (read == null) {
            throw new IllegalArgumentException("not a line of this page");
        }
        return read;
    }

    /// Marks that the page needs besides those of its lines: left-to-right ones, or, if negative, right-to-left ones.
    int makeweight() {
        return makeweight;
    }

    /// 1 for a line that no marks help on a page of this direction.
    private static int broken(VisualText text, boolean fromRight) {
        if (!text.hasRight()) {
            return 0;
        }
        if (text.linedFromRight()) {
            return !fromRight && (text.hasLeft() || text.hasRightNumbers()) ? 1 : 0;
        }
        return fromRight || text.hasRightNumbers() ? 1 : 0;
    }
}
