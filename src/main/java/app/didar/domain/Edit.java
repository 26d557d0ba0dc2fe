package app.didar.domain;

import java.util.List;

/// What one step does to the library: all of it or nothing.
///
/// @param put     items new or changed, by their identity; no identity twice, and none that is removed too
/// @param removed items taken out
public record Edit(Act act, List<Item> put, List<Item> removed) {

    public Edit {
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }

    /// What a person did.
    public enum Act {
        CREATE,
        CHANGE,
        SUPERSEDE,
        DELETE,
        RESTORE,
        MOVE,
        ANSWER,
        MERGE,
        IMPORT,
        UNDO
    }

    public static Edit put(Act act, Item... items) {
        return new Edit(act, List.of(items), List.of());
    }

    public static Edit delete(List<? extends Item> items) {
        return new Edit(Act.DELETE, List.of(), List.copyOf(items));
    }

    public boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty();
    }
}
