package app.didar;

import app.didar.ui.common.Tasks;
import app.didar.vault.Vault;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Opens vaults and closes them in the background, one after another: a vault that is being closed is opened after that, and the program
/// ends after it too.
final class Gate {

    private final Tasks tasks;
    private final Consumer<Throwable> unexpected;
    private final ReadOnlyBooleanWrapper locking = new ReadOnlyBooleanWrapper(this, "locking");

    Gate(Consumer<Throwable> unexpected) {
        this.unexpected = unexpected;
        this.tasks = Tasks.ofWindowInTurn(unexpected);
    }

    /// Where vaults are opened.
    Tasks tasks() {
        return tasks;
    }

    /// Whether a vault is being closed.
    ReadOnlyBooleanProperty lockingProperty() {
        return locking.getReadOnlyProperty();
    }

    /// Finishes what was written and closes the vault.
    ///
    /// @param finishing answers false where not all could be kept
    /// @param closed    what follows on the FX thread
    /// @param notKept   what follows where not all could be kept; the vault is open still
    void close(Vault vault, Callable<Boolean> finishing, Runnable closed, Runnable notKept) {
        locking.set(true);
        tasks.run(_ -> close(vault, finishing))
                .onSuccess(kept -> end(kept ? closed : notKept))
                .onFailure(Throwable.class, failure -> end(() -> unexpected.accept(failure)));
    }

    private static boolean close(Vault vault, Callable<Boolean> finishing) throws Exception {
        boolean close = true;
        try {
            close = finishing.call();
            return close;
        } finally {
            if (close) {
                vault.close();
            }
        }
    }

    private void end(Runnable then) {
        locking.set(false);
        then.run();
    }

    /// Opens and closes nothing more; what was begun is done, whether the window is there or not.
    void finish() {
        tasks.finish();
    }

    /// Waits, after [#finish], until all is done.
    ///
    /// @return whether it is
    boolean awaitEnd(Duration longest) throws InterruptedException {
        return tasks.awaitEnd(longest);
    }
}
