package app.didar.vault;

import app.didar.store.Store;
import java.nio.file.Path;

/// An open vault. Nobody else can open it until it is closed.
public final class Vault implements AutoCloseable {

    private final Path folder;
    private final Store store;
    private final Runnable giveBack;

    /// @param giveBack lets others open the folder again
    Vault(Path folder, Store store, Runnable giveBack) {
        this.folder = folder;
        this.store = store;
        this.giveBack = giveBack;
    }

    public Path folder() {
        return folder;
    }

    public Store store() {
        return store;
    }

    /// Finishes what the store was given, closes its file and gives the folder back. Calling it again does nothing.
    @Override
    public void close() {
        try {
            store.close();
        } finally {
            giveBack.run();
        }
    }
}
