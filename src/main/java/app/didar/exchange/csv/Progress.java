package app.didar.exchange.csv;

/// Watches a list being read, and can stop it.
@FunctionalInterface
public interface Progress {

    /// Watches nothing, stops nothing.
    Progress NONE = _ -> true;

    /// Told how much is done, from 0 to 1, never less than before.
    ///
    /// @return whether to go on; where not, the reading ends with a [java.util.concurrent.CancellationException]
    boolean goesOn(double done);
}
