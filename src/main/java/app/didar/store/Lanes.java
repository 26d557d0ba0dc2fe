package app.didar.store;

import app.didar.domain.DidarException;
import app.didar.domain.DidarException.NotSaved;
import app.didar.domain.DidarException.VaultDamaged;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The two ways into the database: one for writing, one for reading, each with its own connection and thread.
final class Lanes implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Lanes.class.getName());

    /// Something written over the connection.
    @FunctionalInterface
    interface Write {
        void on(Connection connection) throws SQLException;
    }

    private final Lane writing;
    private final Lane reading;
    private final Seal seal;

    Lanes(Connection writer, Connection reader, Seal seal) throws SQLException {
        writer.setAutoCommit(false);
        reader.setAutoCommit(false);
        // What one read sees is of one moment, however many queries it takes.
        reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        this.writing = new Lane("didar-store-write", writer);
        this.reading = new Lane("didar-store-read", reader);
        this.seal = seal;
    }

    <R> R read(Lane.Work<R> work) {
        try {
            return reading.run(work, (_, _) -> {});
        } catch (SQLException e) {
            throw told(Level.WARNING, new VaultDamaged(), e);
        }
    }

    void write(Write work) {
        try {
            writing.run(
                    connection -> {
                        work.on(connection);
                        return Seal.count(connection);
                    },
                    this::settle);
        } catch (SQLException e) {
            throw told(Level.WARNING, new NotSaved(), e);
        }
    }

    private void settle(Connection connection, long saves) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // H2 never calls fsync by itself; without this a power cut takes commits back.
            statement.execute("CHECKPOINT SYNC");
        }
        seal.write(saves);
    }

    /// H2 puts values into its messages, so only class and state are logged, and the exception itself goes no further.
    static DidarException told(Level level, DidarException words, SQLException e) {
        LOG.log(level, "{0}: {1} {2}", words.getClass().getSimpleName(), e.getClass().getName(), e.getSQLState());
        return words;
    }

    @Override
    public void close() {
        try (seal;
                AutoCloseable _ = reading::close;
                AutoCloseable _ = writing::close) {
            LOG.log(Level.DEBUG, "closing");
        } catch (SQLException e) {
            throw told(Level.WARNING, new NotSaved(), e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
