package app.didar.typeset;

import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line of text on a page, read in logical order.
///
/// @param left  left end, in points from the sheet's edge
/// @param right right end
/// @param y     its baseline, from the sheet's top
record Line(String text, double left, double right, double y) {

    /// The lines among marks, in the order in which they were set.
    static List<Line> all(List<Mark> marks) {
        List<Line> lines = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                List<Mark.Word> words = text.pieces().stream().filter(Mark.Word.class::isInstance)
                        .map(Mark.Word.class::cast).toList();
                if (!words.isEmpty()) {
                    lines.add(of(text, words));
                }
            }
        }
        return lines;
    }

    /// The text lines of each page, without head and foot.
    static List<List<Line>> pages(Manuscript manuscript) {
        Leaves leaves = Typesetter.layOut(manuscript, Progress.NONE);
        return leaves.leaves().stream().map(Leaf::content).map(Line::all).toList();
    }

    private static Line of(Mark.Text text, List<Mark.Word> words) {
        StringBuilder read = new StringBuilder();
        words.stream().sorted(Comparator.comparingInt(Mark.Word::order))
                .forEach(word -> read.append(word.shaped().text()));
        Mark.Word last = words.getLast();
        double width = last.x() + last.shaped().advance() * last.size() / 1000;
        return new Line(read.toString(), text.x(), text.x() + width, text.baseline());
    }
}
