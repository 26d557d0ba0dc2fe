package app.didar.store;

import app.didar.text.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the columns of the current row from left to right, in the order of the SELECT.
final class Row {

    private final ResultSet result;
    private int column;

    Row(ResultSet result) {
        this.result = result;
    }

    boolean next() throws SQLException {
        column = 0;
        return result.next();
    }

    UUID id() throws SQLException {
        return result.getObject(++column, UUID.class);
    }

    String text() throws SQLException {
        return result.getString(++column);
    }

    @Nullable String textOrNull() throws SQLException {
        return result.getString(++column);
    }

    /// Two columns: the Persian text, then the English one.
    Bilingual both() throws SQLException {
        return new Bilingual(text(), text());
    }

    int number() throws SQLException {
        return result.getInt(++column);
    }

    boolean flag() throws SQLException {
        return result.getBoolean(++column);
    }

    LocalDate date() throws SQLException {
        return result.getObject(++column, LocalDate.class);
    }

    @Nullable LocalDate dateOrNull() throws SQLException {
        return result.getObject(++column, LocalDate.class);
    }

    @Nullable LocalTime timeOrNull() throws SQLException {
        return result.getObject(++column, LocalTime.class);
    }

    Instant instant() throws SQLException {
        return result.getObject(++column, OffsetDateTime.class).toInstant();
    }

    /// @throws SQLException for a name this version does not know
    <E extends Enum<E>> E name(Class<E> type) throws SQLException {
        E name = nameOrNull(type);
        if (name == null) {
            throw new SQLException("no " + type.getSimpleName(), "22000");
        }
        return name;
    }

    <E extends Enum<E>> @Nullable E nameOrNull(Class<E> type) throws SQLException {
        String name = textOrNull();
        if (name == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new SQLException("unknown " + type.getSimpleName(), "22000", e);
        }
    }
}
