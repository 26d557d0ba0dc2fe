package app.didar.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One table: the columns a record fills and the key that finds its row, with the statements over them.
/// Values are always bound columns first, then the key; rows are read key first, then the columns.
///
/// @param stamped whether the store itself keeps `created` and `changed` of each row
record Table(String name, List<String> key, List<String> columns, boolean stamped) {

    /// Fills the columns and the key of one row.
    @FunctionalInterface
    interface Fill {
        void into(Values values) throws SQLException;
    }

    /// Fills one row of many, its columns and then its key.
    @FunctionalInterface
    interface FillOf<R> {
        /// @param ordinal counts the rows from 0
        void into(R row, int ordinal, Values values) throws SQLException;
    }

    /// Makes a record of one row.
    @FunctionalInterface
    interface Read<R> {
        R from(Row row) throws SQLException;
    }

    static Table of(String name, String key, String columns) {
        return new Table(name, words(key), words(columns), false);
    }

    static Table stamped(String name, String key, String columns) {
        return new Table(name, words(key), words(columns), true);
    }

    void insert(Connection connection, Fill columnsFill, Fill keyFill, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insertion())) {
            Values values = new Values(statement);
            columnsFill.into(values);
            keyFill.into(values);
            if (stamped) {
                values.instant(now).instant(now);
            }
            statement.executeUpdate();
        }
    }

    /// Inserts the rows in one go. For tables without stamps.
    <R> void insertAll(Connection connection, List<R> rows, FillOf<R> fill) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(insertion())) {
            for (int i = 0; i < rows.size(); i++) {
                fill.into(rows.get(i), i, new Values(statement));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private String insertion() {
        List<String> all = new ArrayList<>(columns);
        all.addAll(key);
        if (stamped) {
            all.addAll(List.of("changed", "created"));
        }
        return "INSERT INTO " + name + " (" + String.join(", ", all) + ") VALUES ("
                + all.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /// @return whether there was such a row
    boolean update(Connection connection, Fill columnsFill, Fill keyFill, Instant now) throws SQLException {
        String set = Stream.concat(columns.stream(), stamped ? Stream.of("changed") : Stream.empty())
                .map(column -> column + " = ?")
                .collect(Collectors.joining(", "));
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE " + name + " SET " + set + " WHERE " + where(key))) {
            Values values = new Values(statement);
            columnsFill.into(values);
            if (stamped) {
                values.instant(now);
            }
            keyFill.into(values);
            return statement.executeUpdate() > 0;
        }
    }

    /// Updates the row, or inserts it where there is none.
    void save(Connection connection, Fill columnsFill, Fill keyFill, Instant now) throws SQLException {
        if (!update(connection, columnsFill, keyFill, now)) {
            insert(connection, columnsFill, keyFill, now);
        }
    }

    /// Deletes the rows whose `by` columns have the values.
    void delete(Connection connection, String by, Fill values) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM " + name + " WHERE " + where(words(by)))) {
            values.into(new Values(statement));
            statement.executeUpdate();
        }
    }

    /// The rows whose `by` columns have the values, all of them for an empty `by`, in the order of the `order` columns.
    <R> List<R> select(Connection connection, String by, Fill values, String order, Read<R> read) throws SQLException {
        String sql = "SELECT " + String.join(", ", key) + (columns.isEmpty() ? "" : ", ") + String.join(", ", columns)
                + " FROM " + name + (by.isEmpty() ? "" : " WHERE " + where(words(by)))
                + (order.isEmpty() ? "" : " ORDER BY " + order);
        return query(connection, sql, values, read);
    }

    static <R> List<R> query(Connection connection, String sql, Fill values, Read<R> read) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            values.into(new Values(statement));
            try (ResultSet result = statement.executeQuery()) {
                List<R> rows = new ArrayList<>();
                for (Row row = new Row(result); row.next(); ) {
                    rows.add(read.from(row));
                }
                return rows;
            }
        }
    }

    private static String where(List<String> names) {
        return names.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
    }

    private static List<String> words(String names) {
        return Arrays.stream(names.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
    }
}
