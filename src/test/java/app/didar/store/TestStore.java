package app.didar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// An encrypted store in a folder, with a fixed key and a clock that moves one second at every look.
public final class TestStore implements AutoCloseable {

    static final byte[] KEY = new byte[32];

    private final Path file;
    private Instant now = Samples.NOW;
    private Store store;

    TestStore(Path folder) throws IOException, SQLException {
        file = folder.resolve("library.mv.db");
        Files.createFile(file);
        Files.createFile(Seal.file(file));
        store = Store.create(file, KEY, clock());
    }

    private InstantSource clock() {
        return () -> now = now.plusSeconds(1);
    }

    Store store() {
        return store;
    }

    Store reopened() throws IOException {
        store.close();
        store = Store.open(file, KEY, clock());
        return store;
    }

    /// Does something to the closed database behind the store's back.
    public static void tamper(Path file, byte[] key, String sql) throws SQLException {
        try (Database database = new Database(file, key, Database.Mode.WRITE);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The first column of the rows, read over a connection beside the store's own.
    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Database database = new Database(file, KEY, Database.Mode.WRITE);
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    @Override
    public void close() {
        store.close();
    }
}
