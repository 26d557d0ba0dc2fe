package app.didar.store;

import app.didar.domain.DidarException;
import app.didar.domain.DidarException.NotSaved;
import app.didar.domain.DidarException.VaultDamaged;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/// The two ways into the database: one for writing, one for reading, each with its own connection and thread.
final class Lanes implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Lanes.class.getName());

    /// Something written over the connection.
    @FunctionalInterface
    interface Write {
        void on(Connection connection) throws SQLException;
    }

    /// What a write brought, and how often the database was saved with it.
    private record Written<R>(R result, long saves) {}

    private final Lane writing;
    private final Lane reading;
    private final Keeping keeping;

    /// @param keeping closed together with the lanes
    Lanes(Connection writer, Connection reader, Keeping keeping) throws SQLException {
        writer.setAutoCommit(false);
        reader.setAutoCommit(false);
        // What one read sees is of one moment, however many queries it takes.
        reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        this.writing = new Lane("didar-store-write", writer);
        this.reading = new Lane("didar-store-read", reader);
        this.keeping = keeping;
    }

    <R> R read(Lane.Work<R> work) {
        try {
            return reading.run(work, (_, _) -> {});
        } catch (SQLException e) {
            throw told(Level.WARNING, new VaultDamaged(), e);
        }
    }

    void write(Write work) {
        write(
                connection -> {
                    work.on(connection);
                    return true;
                },
                _ -> {});
    }

    /// @param committed what is to follow the commit at once, in the thread that writes; the next write comes after it
    <R> R write(Lane.Work<R> work, Consumer<R> committed) {
        try {
            return writing.run(
                            connection -> new Written<>(work.on(connection), Seal.count(connection)),
                            (connection, written) -> {
                                committed.accept(written.result());
                                keeping.committed(connection, written.saves());
                            })
                    .result();
        } catch (SQLException e) {
            throw told(Level.WARNING, new NotSaved(), e);
        }
    }

    /// H2 puts values into its messages, so only class and state are logged, and the exception itself goes no further.
    static DidarException told(Level level, DidarException words, SQLException e) {
        LOG.log(level, "{0}: {1} {2}", words.getClass().getSimpleName(), e.getClass().getName(), e.getSQLState());
        return words;
    }

    @Override
    public void close() {
        try (keeping;
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
