package app.didar.typeset.line;

import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Mark.Word;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Jump;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the areas of links on a line: one for each run of pieces of one link that stand side by side, as high as their
/// faces.
final class LinkAreas {

    private LinkAreas() {
    }

    /// Pieces of one link that stand side by side.
    private record Run(Node link, List<Piece> pieces) {
        int order() {
            return pieces.stream().mapToInt(Piece::order).min().orElse(0);
        }
    }

    /// Adds the areas in the order of reading.
    ///
    /// @param pieces from left to right
    /// @param x      left end of the line
    static void add(List<Piece> pieces, double x, double baseline, List<Mark> marks) {
        List<Run> runs = runs(pieces);
        runs.sort(Comparator.comparingInt(Run::order));
        for (Run run : runs) {
            Mark.Link area = area(run, x, baseline);
            Jump jump = run.link().jump();
            if (jump != null && !jump.place().isEmpty()) {
                marks.add(new Mark.Target(area.y(), jump.place()));
            }
            marks.add(area);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a node is itself and no other
    private static List<Run> runs(List<Piece> pieces) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < pieces.size();) {
            Node link = link(pieces.get(from));
            int to = from + 1;
            while (to < pieces.size() && link(pieces.get(to)) == link) {
                to++;
            }
            if (link != null) {
                runs.add(new Run(link, pieces.subList(from, to)));
            }
            from = to;
        }
        return runs;
    }

    private static @Nullable Node link(Piece piece) {
        Node node = piece.node();
        return node == null ? null : node.link();
    }

    private static Mark.Link area(Run run, double x, double baseline) {
        double left = Double.MAX_VALUE;
        double right = 0;
        double above = 0;
        double below = 0;
        for (Piece piece : run.pieces()) {
            if (piece instanceof Word word) {
                double unit = word.size() / 1000;
                left = Math.min(left, word.x());
                right = Math.max(right, word.x() + word.shaped().advance() * unit);
                above = Math.max(above, word.face().ascent() * unit + word.rise());
                below = Math.max(below, word.face().descent() * unit - word.rise());
            }
        }
        return new Mark.Link(x + left, baseline - above, right - left, above + below, run.link());
    }
}
