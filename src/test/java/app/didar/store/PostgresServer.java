package app.didar.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// One PostgreSQL for the whole test run, unpacked from a jar and stopped when the run ends. It is as safe as a test needs it: a crash of
/// the machine may take everything.
final class PostgresServer {

    private static @Nullable EmbeddedPostgres server;
    private static int databases;

    private PostgresServer() {}

    /// A database nobody has written to.
    static synchronized DataSource freshDatabase() throws IOException, SQLException {
        EmbeddedPostgres running = server;
        if (running == null) {
            running = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            server = running;
        }
        String name = "store" + ++databases;
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return running.getDatabase("postgres", name);
    }
}
