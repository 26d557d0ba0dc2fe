package app.didar.store;

import app.didar.domain.DidarException.VaultTooNew;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Tells by one SELECT whether the schema of a database is the one this version knows; Flyway would take most of a second for that.
final class Schema {

    /// The number of the newest script in `migration/`.
    static final int NEWEST = 2;

    private static final String HISTORY =
            "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\" WHERE \"success\"";

    private Schema() {}

    /// The schema version of a database; 0 for an empty one.
    ///
    /// @throws VaultTooNew for a schema of a later Didar
    static int version(Connection connection) throws SQLException {
        int version = 0;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(HISTORY)) {
            if (result.next()) {
                version = result.getInt(1);
            }
        } catch (SQLException e) {
            // 42S02, 42S03, 42S04: H2 knows no such table, with less or more guessing; 42P01: PostgreSQL.
            if (!"42S02 42S03 42S04 42P01".contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
        if (version > NEWEST) {
            throw new VaultTooNew();
        }
        return version;
    }
}
