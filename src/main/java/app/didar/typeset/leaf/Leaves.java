package app.didar.typeset.leaf;

import java.util.List;

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
}
