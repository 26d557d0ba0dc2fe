package app.didar.typeset;

/// Watches a paper being set, and can stop it. A long paper is set by several threads: any of them asks, and tells one at a time.
public interface Progress {

    /// Watches nothing, stops nothing.
    Progress NONE = new Progress() {
    };

    /// What is being done.
    enum Phase {
        LAY_OUT, WRITE
    }

    /// Whether to stop; asked at every block and page. Typesetting then throws a
    /// [java.util.concurrent.CancellationException].
    default boolean cancelled() {
        return false;
    }

    /// Told after each page.
    ///
    /// @param done pages finished in this phase
    /// @param of   pages in all, or 0 while not yet known
    default void page(Phase phase, int done, int of) {
    }
}
