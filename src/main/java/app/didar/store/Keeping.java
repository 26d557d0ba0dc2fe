package app.didar.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/// What must follow a commit for it to survive a power cut: a synced file and its seal for H2, nothing for a server.
interface Keeping extends AutoCloseable {

    /// A server keeps its commits by itself.
    Keeping BY_SERVER = (_, _) -> {};

    /// @param saves how often the database says it was saved, this time included
    void committed(Connection connection, long saves) throws SQLException;

    @Override
    default void close() throws IOException {}
}
