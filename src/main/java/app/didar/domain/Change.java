package app.didar.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry in the history of an item.
///
/// @param step   the step it was part of
/// @param before the item before; null where there was none
/// @param after  the item after; null where it was removed
public record Change(UUID step, Edit.Act act, Instant at, @Nullable Item before, @Nullable Item after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }

    /// The item as it was last in this change.
    public Item item() {
        if (after != null) {
            return after;
        } else if (before != null) {
            return before;
        }
        throw new IllegalStateException();
    }
}
