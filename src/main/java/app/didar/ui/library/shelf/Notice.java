package app.didar.ui.library.shelf;

import app.didar.domain.Edit;

/// What was done, to be read and perhaps taken back.
///
/// @param undone whether it took a step back, which can be done again
public record Notice(Edit.Act act, int items, boolean undone) {

    /// What its word is called: a step done again is a step taken back twice.
    public String said() {
        return act == Edit.Act.UNDO && !undone ? "REDO" : act.name();
    }
}
