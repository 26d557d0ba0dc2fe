package app.didar.ui.shell;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What the status bar says of saving; the page that writes sets it (see [ShellViewModel#savingProperty]).
///
/// @param at when the last change was kept, or null where none was made yet
public record Saving(State state, @Nullable LocalTime at) {

    /// Nothing was changed since the vault was opened.
    public static final Saving NOTHING = new Saving(State.SAVED, null);

    /// How the last change stands.
    public enum State {
        SAVED,
        UNDER_WAY,
        FAILED
    }
}
