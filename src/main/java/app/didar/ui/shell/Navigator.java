package app.didar.ui.shell;

/// The only way from one feature of the window to another.
public interface Navigator {

    /// Leaves the present place, which saves what is unsaved, and opens another.
    void go(Place place);

    /// Closes the vault and shows the unlock screen.
    void lock();
}
