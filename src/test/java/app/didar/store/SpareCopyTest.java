package app.didar.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.didar.domain.Country;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.ItemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change of the schema that fails or is cut short loses nothing.
class SpareCopyTest {

    private static final String COUNTRY =
            """
            INSERT INTO item VALUES
                ('00000000-0000-4000-8000-000000000001', 'COUNTRY', 'AZ', 'ORDINARY', '2025-11-22T09:30:00Z', '2025-11-22T09:30:00Z');
            INSERT INTO country VALUES ('00000000-0000-4000-8000-000000000001', 'جمهوری آذربایجان', '', '', '', '', '');
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void databaseOfTheFirstVersion() throws IOException, SQLException {
        file = folder.resolve("library.mv.db");
        TestStore.makeFile(folder, 1, COUNTRY);
    }

    private Store open() throws IOException {
        return Store.open(file, TestStore.KEY, () -> Samples.NOW);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private void assertOpensWithItsCountry() throws IOException {
        try (Store store = open()) {
            assertEquals(
                    List.of("AZ"),
                    store.library().all(ItemKind.COUNTRY).stream().map(c -> ((Country) c).code()).toList());
        }
        assertEquals(List.of("library.mv.db", "library.seal"), files());
    }

    @Test
    void aDatabaseOfTheFirstVersionIsMigratedAndNoCopyStays() throws IOException {
        assertOpensWithItsCountry();
        Store.verify(file, TestStore.KEY);
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws IOException, SQLException {
        TestStore.tamper(file, TestStore.KEY, "CREATE TABLE talk (id INTEGER)");
        byte[] before = Files.readAllBytes(file);
        assertThrows(VaultDamaged.class, this::open);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("library.mv.db", "library.seal"), files());

        TestStore.tamper(file, TestStore.KEY, "DROP TABLE talk");
        assertOpensWithItsCountry();
    }

    @Test
    void aMigrationThatWasCutShortIsBegunAgain() throws IOException, SQLException {
        Path spare = folder.resolve("library-before.mv.db");
        Files.copy(file, spare);
        TestStore.tamper(file, TestStore.KEY, "ALTER TABLE country ADD COLUMN zone VARCHAR; DROP TABLE person CASCADE");
        Store.verify(file, TestStore.KEY);
        assertOpensWithItsCountry();
        assertFalse(Files.exists(spare));
    }
}
