package app.didar.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/// One screen inside the frame.
///
/// @param focus what has the keyboard when the page comes up
/// @param leave what the page does before another takes its place or the vault is closed: it saves what is unsaved
public record Page(Parent root, Node focus, Runnable leave) {

    /// A page that holds nothing unsaved.
    public Page(Parent root, Node focus) {
        this(root, focus, () -> {});
    }
}
