package app.didar.paper;

/// Watches a paper being made, and can stop it.
public interface Progress {

    /// Watches nothing, stops nothing.
    Progress NONE = new Progress() {};

    /// Told how much is done, from 0 to 1, never less than before.
    default void fraction(double done) {}

    /// Whether to stop; asked often. The work then ends with a [java.util.concurrent.CancellationException] and leaves nothing
    /// behind.
    default boolean cancelled() {
        return false;
    }
}
