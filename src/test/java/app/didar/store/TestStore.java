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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A store of its own for one test, with a clock that moves one second at every look.
public abstract sealed class TestStore implements AutoCloseable {

    static final byte[] KEY = new byte[32];

    private Instant now = Samples.NOW;
    private @Nullable Store store;

    /// An empty store.
    ///
    /// @param folder an empty folder, for a database that is a file
    static TestStore on(Engine engine, Path folder) throws IOException, SQLException {
        TestStore test =
                switch (engine) {
                    case H2 -> new OnH2(folder);
                    case POSTGRES -> new OnPostgres();
                };
        test.store = test.open();
        return test;
    }

    /// Does something to the closed database of a vault behind the store's back.
    public static void tamper(Path file, byte[] key, String sql) throws SQLException {
        try (Database database = new Database(file, key, Database.Mode.WRITE);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Store store() {
        if (store == null) {
            throw new IllegalStateException();
        }
        return store;
    }

    Store reopened() throws IOException, SQLException {
        close();
        store = open();
        return store;
    }

    /// The first column of the rows, read over a connection beside the store's own.
    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(String.valueOf(result.getObject(1)));
            }
        }
        return values;
    }

    /// Opens the database, or makes it the first time.
    abstract Store open() throws IOException, SQLException;

    /// A connection beside the store's own.
    abstract Connection connect() throws SQLException;

    InstantSource clock() {
        return () -> now = now.plusSeconds(1);
    }

    @Override
    public void close() {
        store().close();
    }

    /// An encrypted file in the folder.
    private static final class OnH2 extends TestStore {

        private final Path file;

        OnH2(Path folder) {
            file = folder.resolve("library.mv.db");
        }

        @Override
        Store open() throws IOException, SQLException {
            if (Files.exists(file)) {
                return Store.open(file, KEY, clock());
            }
            Files.createFile(file);
            Files.createFile(Seal.file(file));
            return Store.create(file, KEY, clock());
        }

        @Override
        Connection connect() throws SQLException {
            try (Database database = new Database(file, KEY, Database.Mode.WRITE)) {
                return database.connect();
            }
        }
    }

    /// A database of its own on the server of this test run.
    private static final class OnPostgres extends TestStore {

        private final DataSource database;

        OnPostgres() throws IOException, SQLException {
            database = PostgresServer.freshDatabase();
        }

        @Override
        Store open() throws IOException, SQLException {
            return Store.over(database, clock());
        }

        @Override
        Connection connect() throws SQLException {
            return database.getConnection();
        }
    }
}
