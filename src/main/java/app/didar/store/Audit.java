package app.didar.store;

import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads all there is in a database, to see that it can be read.
final class Audit {

    private Audit() {}

    /// @throws VaultDamaged where an item or a section is there in part only
    /// @throws SQLException where a table cannot be read, or holds what no record can be made of
    static void of(Connection connection) throws SQLException {
        for (String table : tables(connection)) {
            readThrough(connection, table);
        }
        Library library = Nouns.library(connection);
        long items = Arrays.stream(ItemKind.values())
                .mapToLong(kind -> library.all(kind).size())
                .sum();
        if (items != readThrough(connection, "item")) {
            throw new VaultDamaged();
        }
        new BriefRows(connection).read(null);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"BASE TABLE", "TABLE"})) {
            while (tables.next()) {
                names.add("\"" + tables.getString("TABLE_NAME") + "\"");
            }
        }
        return names;
    }

    /// @return the number of rows
    private static long readThrough(Connection connection, String table) throws SQLException {
        long rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = result.getMetaData().getColumnCount();
            for (; result.next(); rows++) {
                for (int column = 1; column <= columns; column++) {
                    // Not getObject, which leaves long texts unread.
                    result.getString(column);
                }
            }
        }
        return rows;
    }
}
