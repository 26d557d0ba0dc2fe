package app.didar.exchange.csv;

import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.DidarException.Refused;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// A file that a list is written to, whole or not at all.
///
/// @param force whether it may replace a file that is there
public record ListFile(Path target, boolean force) {

    /// @throws Refused      where the file is there and may not be replaced
    /// @throws ExportFailed where it cannot be written; what was there is there still
    public void write(byte[] list) {
        if (!force && Files.exists(target)) {
            throw Refused.targetExists(target);
        }
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder == null) {
                throw ExportFailed.listUnwritable(target);
            }
            Path draft = Files.createTempFile(folder, ".didar-", ".part");
            try {
                Files.write(draft, list);
                move(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw full(failed)
                    ? ExportFailed.diskFull(target).because(failed)
                    : ExportFailed.listUnwritable(target).because(failed);
        }
    }

    private static boolean full(IOException failed) {
        String words = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("not enough space") || words.contains("quota");
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
