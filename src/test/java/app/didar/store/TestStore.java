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
import org.flywaydb.core.Flyway;
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
        TestStore test = unopened(engine, folder);
        test.store = test.open();
        return test;
    }

    /// A store over a database that an earlier version of the schema made, and that these statements filled.
    static TestStore ofVersion(int version, Engine engine, Path folder, String statements)
            throws IOException, SQLException {
        TestStore test = unopened(engine, folder);
        test.make(version, statements);
        test.store = test.open();
        return test;
    }

    private static TestStore unopened(Engine engine, Path folder) throws IOException, SQLException {
        return switch (engine) {
            case H2 -> new OnH2(folder);
            case POSTGRES -> new OnPostgres();
        };
    }

    /// Brings an empty database to an earlier version of the schema.
    static void migrate(DataSource database, int version) {
        Flyway.configure()
                .dataSource(database)
                .loggers(Silence.class.getName())
                .locations("classpath:app/didar/store/migration")
                .target(Integer.toString(version))
                .load()
                .migrate();
    }

    /// Does something to the closed database of a vault behind the store's back.
    public static void tamper(Path file, byte[] key, String sql) throws SQLException {
        try (Database database = new Database(file, key, Database.Mode.WRITE);
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Makes a database of an earlier version in a folder.
    static void makeFile(Path folder, int version, String statements) throws IOException, SQLException {
        new OnH2(folder).make(version, statements);
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

    /// Does something over a connection beside the store's own.
    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Makes the database in an earlier version of the schema.
    abstract void make(int version, String statements) throws IOException, SQLException;

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
        void make(int version, String statements) throws IOException, SQLException {
            Files.createFile(file);
            Files.createFile(Seal.file(file));
            try (Database database = new Database(file, KEY, Database.Mode.CREATE);
                    Seal seal = Seal.open(file, KEY)) {
                migrate(database.source(), version);
                seal.write(0);
            }
            execute(statements);
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
        void make(int version, String statements) throws SQLException {
            migrate(database, version);
            execute(statements);
        }

        @Override
        Connection connect() throws SQLException {
            return database.getConnection();
        }
    }
}
