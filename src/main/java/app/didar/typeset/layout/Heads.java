package app.didar.typeset.layout;

import app.didar.typeset.leaf.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What names the cells of a table while it is being set: its column heads, the band above a group, the label of a row.
/// Where there is a band, scopes alone do not tell a reader which heads belong to a cell; then every cell lists its own.
final class Heads {

    private final List<Node> columns = new ArrayList<>();
    private @Nullable Node band;
    private @Nullable Node label;

    void column(Node cell) {
        columns.add(cell);
    }

    /// @param cell null where a group has no band
    void band(@Nullable Node cell) {
        band = cell;
    }

    /// A row begins: nothing names its cells yet.
    void row() {
        label = null;
    }

    /// Gives a cell its heads.
    ///
    /// @param names whether it names the cells beside it
    void name(Node cell, int column, int span, boolean names) {
        if (band != null) {
            List<Node> heads = new ArrayList<>();
            if (!columns.isEmpty()) {
                heads.addAll(columns.subList(column, column + span));
            }
            heads.add(band);
            if (label != null) {
                heads.add(label);
            }
            cell.heads(heads);
        }
        if (names) {
            label = cell;
        }
    }
}
