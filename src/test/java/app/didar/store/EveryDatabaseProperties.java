package app.didar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/// Properties of a store. A class of properties extends this, and has two groups that extend it, one for each database.
abstract class EveryDatabaseProperties {

    private final Engine engine;
    private @Nullable Path folder;
    private @Nullable TestStore opened;

    EveryDatabaseProperties(Engine engine) {
        this.engine = engine;
    }

    @BeforeProperty
    void open() throws IOException, SQLException {
        folder = Files.createTempDirectory("didar-store");
        opened = TestStore.on(engine, folder);
    }

    @AfterProperty
    void close() throws IOException {
        test().close();
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    final TestStore test() {
        if (opened == null) {
            throw new IllegalStateException();
        }
        return opened;
    }
}
