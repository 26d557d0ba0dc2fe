package app.didar.typeset.picture;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.picture.Cells.Cell;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of one page as it was written, and where each of its letters stands. What repeats on every page is no part of it.
final class PageText {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    /// A line of text, or as much of one as a table's cell holds.
    private record Line(Mark.Text mark, Node block, double top, double bottom, List<Cell> cells) {

        int from() {
            return cells.getFirst().from();
        }

        int to() {
            return cells.getLast().to();
        }

        /// How far a place is from the line.
        double beside(double x) {
            return cells.stream().mapToDouble(cell -> Math.max(0, Math.max(cell.left() - x, x - cell.right()))).min().orElse(0);
        }

        double above(double y) {
            return Math.max(0, Math.max(top - y, y - bottom));
        }
    }

    PageText(Leaf leaf) {
        for (Mark mark : leaf.content()) {
            if (mark instanceof Mark.Text line) {
                add(line);
            }
        }
    }

    private void add(Mark.Text mark) {
        List<Mark.Word> words = mark.pieces().stream().filter(Mark.Word.class::isInstance).map(Mark.Word.class::cast)
                .filter(word -> word.node() != null)
                .sorted(Comparator.comparingInt(Piece::order))
                .toList();
        Node block = words.isEmpty() ? null : block(words.getFirst().node());
        if (block == null) {
            return;
        }
        if (!lines.isEmpty()) {
            text.append(between(lines.getLast(), mark, block));
        }
        List<Cell> cells = new ArrayList<>();
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (Mark.Word word : words) {
            double left = mark.x() + word.x();
            cells.addAll(Cells.of(word, left, right(mark, word), text.length()));
            text.append(word.shaped().text());
            Face face = word.face();
            top = Math.min(top, mark.baseline() - word.rise() - face.ascent() * word.size() / 1000);
            bottom = Math.max(bottom, mark.baseline() - word.rise() + face.descent() * word.size() / 1000);
        }
        lines.add(new Line(mark, block, top, bottom, cells));
    }

    /// Where a word ends: at the next one, where that is not far.
    private static double right(Mark.Text line, Mark.Word word) {
        double end = word.x() + word.shaped().advance() * word.size() / 1000;
        double next = line.pieces().stream().mapToDouble(Piece::x).filter(x -> x > end - 0.01).min().orElse(end);
        return line.x() + (next - end < word.size() ? next : end);
    }

    private static @Nullable Node block(@Nullable Node node) {
        Node block = node;
        while (block != null && block.inline()) {
            block = block.parent();
        }
        return block;
    }

    /// What stands between two lines: a blank or nothing in a paragraph, a tab between cells of a row, else a new line.
    @SuppressWarnings("ReferenceEquality") // a node is itself and no other
    private static String between(Line one, Mark.Text next, Node block) {
        if (one.block == block) {
            boolean beside = Math.abs(one.mark.baseline() - next.baseline()) < 1;
            return one.mark.end().equals(Mark.Text.PARAGRAPH_END) && beside ? " " : one.mark.end();
        }
        for (Node under = one.block; under.parent() != null; under = under.parent()) {
            Node shared = under.parent();
            if (holds(shared, block)) {
                return shared.role() == Role.ROW ? "\t" : under.role() == Role.MARKER || shared.role() == Role.CONTENTS_ITEM ? " " : "\n";
            }
        }
        return "\n";
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean holds(Node above, Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /// What stands between the end of this page and the start of the next.
    String between(PageText next) {
        return lines.isEmpty() || next.lines.isEmpty() ? "" : between(lines.getLast(), next.lines.getFirst().mark, next.lines.getFirst().block);
    }

    /// The place between letters nearest to a point of the page.
    int at(double x, double y) {
        return lines.stream()
                .min(Comparator.<Line>comparingDouble(line -> line.above(y)).thenComparingDouble(line -> line.beside(x)))
                .map(line -> at(line, x)).orElse(0);
    }

    private static int at(Line line, double x) {
        Cell nearest = line.cells.stream()
                .min(Comparator.comparingDouble(cell -> Math.max(0, Math.max(cell.left() - x, x - cell.right()))))
                .orElseThrow();
        boolean right = x > (nearest.left() + nearest.right()) / 2;
        return right == nearest.rtl() ? nearest.from() : nearest.to();
    }

    /// Whether a point of the page lies on text.
    boolean on(double x, double y) {
        return lines.stream().anyMatch(line -> line.above(y) == 0 && line.beside(x) == 0);
    }

    /// The boxes of a stretch of text, one for each piece that stands together, in points of the page.
    List<Rectangle2D> boxes(int from, int to) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Line line : lines) {
            if (line.from() >= to || line.to() <= from) {
                continue;
            }
            List<Cell> chosen = line.cells.stream().filter(cell -> cell.from() < to && cell.to() > from)
                    .sorted(Comparator.comparingDouble(Cell::left)).toList();
            Rectangle2D last = null;
            for (Cell cell : chosen) {
                Rectangle2D box = new Rectangle2D.Double(cell.left(), line.top, cell.right() - cell.left(), line.bottom - line.top);
                if (last != null && cell.left() - last.getMaxX() < 0.5) {
                    last.add(box);
                } else {
                    boxes.add(box);
                    last = box;
                }
            }
        }
        return boxes;
    }

    /// The place a letter on (1) or back (-1), or -1 beyond the page's ends.
    int beside(int at, int step) {
        int found = -1;
        for (Line line : lines) {
            for (Cell cell : line.cells) {
                for (int stop : new int[] {cell.from(), cell.to()}) {
                    boolean nearer = found < 0 || (step > 0 ? stop < found : stop > found);
                    found = (step > 0 ? stop > at : stop < at) && nearer ? stop : found;
                }
            }
        }
        return found;
    }

    /// The place a line down (1) or up (-1), or -1 where there is none on this page.
    int below(int at, int step) {
        Line line = lines.stream().filter(one -> one.from() <= at && at <= one.to()).findFirst().orElse(null);
        if (line == null) {
            return -1;
        }
        double x = line.cells.stream().filter(cell -> cell.to() >= at).findFirst().orElse(line.cells.getLast()).edge(true);
        return lines.stream()
                .filter(one -> step > 0 ? one.mark.baseline() > line.mark.baseline() + 1 : one.mark.baseline() < line.mark.baseline() - 1)
                .min(Comparator.<Line>comparingDouble(one -> Math.abs(one.mark.baseline() - line.mark.baseline()) + one.beside(x)))
                .map(one -> at(one, x)).orElse(-1);
    }
}
