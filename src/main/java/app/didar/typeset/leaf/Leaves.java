package app.didar.typeset.leaf;

import app.didar.typeset.MissingLetter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
            int page = i + 1;
            Leaf leaf = leaves.get(i);
            Stream.concat(leaf.content().stream(), leaf.furniture().stream())
                    .filter(Mark.Text.class::isInstance)
                    .flatMap(mark -> missing((Mark.Text) mark))
                    .forEach(letter -> found.putIfAbsent(letter, page));
        }
        return found.entrySet().stream().map(letter -> new MissingLetter(letter.getKey(), letter.getValue())).toList();
    }

    private static Stream<String> missing(Mark.Text line) {
        return line.pieces().stream()
                .filter(Mark.Word.class::isInstance)
                .map(Mark.Word.class::cast)
                .sorted(Comparator.comparingInt(Mark.Word::order))
                .flatMap(word -> word.missing().stream());
    }
}
