package app.didar.typeset.leaf;

import app.didar.typeset.MissingLetter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A paper, set.
///
/// @param width  of every page, in points
/// @param height of every page, in points
/// @param leaves its pages, at least one
/// @param root   its structure
public record Leaves(double width, double height, List<Leaf> leaves, Node root) {

    public Leaves {
        leaves = List.copyOf(leaves);
    }

    /// The letters that no face holds, each once, in the order of the paper: page by page, heads and feet behind what they
    /// stand around. Empty for nearly every paper.
    public List<MissingLetter> missing() {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            find(leaves.get(i).content(), i + 1, found);
            find(leaves.get(i).furniture(), i + 1, found);
        }
        return found.entrySet().stream().map(letter -> new MissingLetter(letter.getKey(), letter.getValue())).toList();
    }

    private static void find(List<Mark> marks, int page, Map<String, Integer> found) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text line && lacks(line)) {
                line.pieces().stream()
                        .filter(Mark.Word.class::isInstance)
                        .map(Mark.Word.class::cast)
                        .sorted(Comparator.comparingInt(Mark.Word::order))
                        .flatMap(word -> word.missing().stream())
                        .forEach(letter -> found.putIfAbsent(letter, page));
            }
        }
    }

    /// Asked first, as nearly no line does: sorting all words of a paper takes as long as a tenth of its printing.
    private static boolean lacks(Mark.Text line) {
        for (Mark.Piece piece : line.pieces()) {
            if (piece instanceof Mark.Word word && !word.missing().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
