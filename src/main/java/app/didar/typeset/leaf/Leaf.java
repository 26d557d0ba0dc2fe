package app.didar.typeset.leaf;

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
}
