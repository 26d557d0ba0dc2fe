package app.didar.typeset.leaf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One page.
///
/// @param content   what the structure holds, and its decoration, in reading order
/// @param furniture head and foot, outside the structure
public record Leaf(List<Mark> content, List<Mark> furniture) {

    public Leaf {
        content = List.copyOf(content);
        furniture = List.copyOf(furniture);
    }

    /// The letters that no face holds, in reading order, head and foot last; those that come again as often as they come.
    List<String> missing() {
        List<String> letters = new ArrayList<>();
        find(content, letters);
        find(furniture, letters);
        return letters;
    }

    private static void find(List<Mark> marks, List<String> letters) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text line && lacks(line)) {
                line.pieces().stream()
                        .filter(Mark.Word.class::isInstance)
                        .map(Mark.Word.class::cast)
                        .sorted(Comparator.comparingInt(Mark.Word::order))
                        .forEach(word -> letters.addAll(word.missing()));
            }
        }
    }

    /// Asked first, as nearly no line does: sorting all words of a paper takes a twentieth of the time of its printing.
    private static boolean lacks(Mark.Text line) {
        for (Mark.Piece piece : line.pieces()) {
            if (piece instanceof Mark.Word word && !word.missing().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
