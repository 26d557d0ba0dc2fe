package app.didar.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/// A copy of the database beside it for as long as its schema is being changed: H2 cannot take back half a migration, so that a power cut
/// or a full disk in the middle would leave a file no version can read.
final class SpareCopy {

    private final Path database;
    private final Path spare;

    SpareCopy(Path database) {
        this.database = database;
        this.spare = database.resolveSibling("library-before.mv.db");
    }

    /// The file that holds all there is: the copy where a migration was cut short.
    Path whole() {
        return Files.exists(spare) ? spare : database;
    }

    /// Takes back a migration that was cut short; nothing happens where there was none.
    void putBack() throws IOException {
        if (Files.exists(spare)) {
            Files.move(spare, database, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// Changes the schema, or leaves the file as it was.
    void migrate(Database opened) throws IOException, SQLException {
        Path unfinished = database.resolveSibling("library-before.part");
        try {
            Files.copy(database, unfinished, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            sync(unfinished);
            Files.move(unfinished, spare, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        try {
            Migrations.run(opened.source());
            sync(database);
        } catch (IOException | SQLException | RuntimeException e) {
            putBack();
            throw e;
        }
        Files.delete(spare);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
