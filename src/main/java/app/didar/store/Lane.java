package app.didar.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/// One connection and the one thread that uses it. The caller waits, but its own thread never touches the file: interrupting a
/// thread that reads or writes a file channel closes the channel, and with it the database.
final class Lane {

    /// Something done over the connection, in one transaction.
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    /// What must follow the commit for it to count, such as a sync of the file.
    @FunctionalInterface
    interface After<R> {
        void on(Connection connection, R result) throws SQLException;
    }

    private final Connection connection;
    private final ExecutorService thread;

    /// @param connection used by nobody else from now on
    Lane(String name, Connection connection) {
        this.connection = connection;
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /// Does the work and commits, or takes all of it back. An interrupt does not stop it; the flag is set again afterwards.
    ///
    /// @throws SQLException where the database refused, or the lane is closed
    <R> R run(Work<R> work, After<R> after) throws SQLException {
        return await(() -> transaction(work, after));
    }

    private <R> R await(Callable<R> work) throws SQLException {
        Future<R> answer;
        try {
            answer = thread.submit(work);
        } catch (RejectedExecutionException e) {
            throw new SQLException("closed", "08003", e);
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (CancellationException e) {
            throw new SQLException("closed", "08003", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException refused -> throw refused;
                case RuntimeException wrong -> throw wrong;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <R> R transaction(Work<R> work, After<R> after) throws SQLException {
        R result;
        try {
            result = work.on(connection);
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            try {
                connection.rollback();
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
        after.on(connection, result);
        return result;
    }

    /// Finishes the work already handed in, then closes the connection; an interrupt does not stop it. Calling it again does nothing.
    void close() throws SQLException {
        if (thread.isShutdown()) {
            return;
        }
        try {
            await(() -> {
                connection.close();
                return true;
            });
        } finally {
            thread.shutdown();
        }
    }
}
