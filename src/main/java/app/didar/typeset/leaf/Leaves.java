package app.didar.typeset.leaf;

import app.didar.typeset.MissingLetter;
import app.didar.typeset.Sharing;
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
        List<List<String>> pages = Sharing.each(leaves, Leaf::missing);
        for (int i = 0; i < pages.size(); i++) {
            int page = i + 1;
            pages.get(i).forEach(letter -> found.putIfAbsent(letter, page));
        }
        return found.entrySet().stream().map(letter -> new MissingLetter(letter.getKey(), letter.getValue())).toList();
    }
}
