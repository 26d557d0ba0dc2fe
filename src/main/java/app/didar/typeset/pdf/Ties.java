package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Mark.Word;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Marks that hold the lines of a paragraph together where other text stands beside it, as in the cells of a row. pdftotext takes a
/// line for a part of the text above only where its baseline is at most 1.5 times the size of the type below; ours stand
/// further apart. A mark above the lower line and one below the upper line shorten the way, and both still count as
/// characters of their lines. A mark is of its word's direction, so that it changes no order.
final class Ties {

    /// Lines nearer than this, in sizes of type, need no tie.
    private static final double NEAR = 1.48;
    /// Height over the lower line, in sizes of type: from half a size on, a mark would be a line of its own.
    private static final double ABOVE = 0.47;
    /// Depth under the upper line: more than half a size from a mark above the same line, but not so much that
    /// PDFTextStripper takes the two for different lines.
    private static final double BELOW = 0.15;
    /// A gap that no word goes over, in points.
    private static final double GAP = 0.3;

    /// A mark at the right end of a word.
    ///
    /// @param piece index of the word in its line
    /// @param rise  above the line's baseline, in points
    /// @param size  of its type
    record Tie(int piece, String mark, double rise, double size) {
    }

    private final IdentityHashMap<Mark.Text, List<Tie>> ties = new IdentityHashMap<>();
    private int balance;

    /// Of all paragraphs of a page.
    static Ties of(Leaf leaf) {
        Ties ties = new Ties();
        List<Mark.Text> all = new ArrayList<>();
        for (Mark mark : leaf.content()) {
            if (mark instanceof Mark.Text line) {
                all.add(line);
            }
        }
        for (int from = 0; from < all.size();) {
            int to = from + 1;
            while (to < all.size() && !all.get(to - 1).end().equals(Mark.Text.PARAGRAPH_END)) {
                to++;
            }
            if (to > from + 1 && beside(all, from, to)) {
                ties.paragraph(all.subList(from, to));
            }
            from = to;
        }
        return ties;
    }

    /// Whether other lines stand at the height of this paragraph's.
    private static boolean beside(List<Mark.Text> all, int from, int to) {
        double lead = all.get(from + 1).baseline() - all.get(from).baseline();
        double top = all.get(from).baseline() - lead / 2;
        double foot = all.get(to - 1).baseline() + lead / 2;
        for (int i = 0; i < all.size(); i++) {
            if ((i < from || i >= to) && all.get(i).baseline() > top && all.get(i).baseline() < foot) {
                return true;
            }
        }
        return false;
    }

    /// Ties are of one size with the leftmost word of the first line, as pdftotext starts from there.
    private void paragraph(List<Mark.Text> lines) {
        double size = size(lines.getFirst());
        for (int i = 1; i < lines.size(); i++) {
            Mark.Text upper = lines.get(i - 1);
            Mark.Text lower = lines.get(i);
            if (lower.baseline() - upper.baseline() > NEAR * size) {
                // the first word that pdftotext takes must bring its tie along, or the tie does not count as a step down
                tie(upper, i == 1 ? first(upper) : best(upper, lower), -BELOW * size, size);
                tie(lower, best(lower, upper), ABOVE * size, size);
            }
        }
    }

    private static double size(Mark.Text line) {
        for (Piece piece : line.pieces()) {
            if (piece instanceof Word word && printed(word)) {
                return word.size();
            }
        }
        return 0;
    }

    private void tie(Mark.Text line, int piece, double rise, double size) {
        if (piece >= 0 && line.pieces().get(piece) instanceof Word word) {
            String mark = word.shaped().rtl() ? Gaps.RIGHT : Gaps.LEFT;
            ties.computeIfAbsent(line, _ -> new ArrayList<>(2)).add(new Tie(piece, mark, word.rise() + rise, size));
            balance += word.shaped().rtl() ? -1 : 1;
        }
    }

    /// Index of the first word that can be tied, -1 if there is none.
    private static int first(Mark.Text line) {
        for (int i = 0; i < line.pieces().size(); i++) {
            if (printed(line.pieces().get(i)) && ends(line.pieces(), i)) {
                return i;
            }
        }
        return -1;
    }

    /// The word of a line to be tied to another line: one that ends where that line stands, too, if there is one.
    private static int best(Mark.Text line, Mark.Text other) {
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            if (over(line.x() + end(piece), other) && printed(piece) && ends(line.pieces(), i)) {
                return i;
            }
        }
        return first(line);
    }

    private static boolean printed(Piece piece) {
        return piece instanceof Word word && (word.rise() == 0 || word.shaped().layered()) && !word.shaped().text().isBlank();
    }

    /// Whether a word ends here and does not go on in the next piece.
    private static boolean ends(List<Piece> pieces, int at) {
        return at + 1 == pieces.size() || !(pieces.get(at + 1) instanceof Word next) || next.shaped().text().isBlank()
                || next.x() - end(pieces.get(at)) > GAP;
    }

    private static boolean over(double x, Mark.Text line) {
        return x > line.x() && x <= line.x() + end(line.pieces().getLast());
    }

    private static double end(Piece piece) {
        return piece.x() + (piece instanceof Word word ? word.shaped().advance() * word.size() / 1000 : 0);
    }

    /// Those of a line.
    List<Tie> of(Mark.Text line) {
        return ties.getOrDefault(line, List.of());
    }

    /// How many more left-to-right marks there are than right-to-left marks.
    int balance() {
        return balance;
    }
}
