package app.didar.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;

/// The right of this process to a vault, until it is closed; or, once kept, until the vault is.
final class Hold implements AutoCloseable {

    private final FileChannel lock;
    private final Runnable forget;
    private boolean kept;
    private boolean given;

    Hold(FileChannel lock, Runnable forget) {
        this.lock = lock;
        this.forget = forget;
    }

    /// From now on closing does nothing; what is returned gives the vault back instead.
    Runnable kept() {
        kept = true;
        return this::giveBack;
    }

    private synchronized void giveBack() {
        if (given) {
            return;
        }
        // Once only: by the second time the vault may be somebody else's.
        given = true;
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            forget.run();
        }
    }

    @Override
    public void close() {
        if (!kept) {
            giveBack();
        }
    }
}
