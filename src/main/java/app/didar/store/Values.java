package app.didar.store;

import app.didar.text.Bilingual;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Fills the parameters of a statement from left to right.
final class Values {

    private final PreparedStatement statement;
    private int parameter;

    Values(PreparedStatement statement) {
        this.statement = statement;
    }

    Values id(UUID id) throws SQLException {
        statement.setObject(++parameter, id);
        return this;
    }

    Values text(@Nullable String text) throws SQLException {
        statement.setString(++parameter, text);
        return this;
    }

    Values both(Bilingual text) throws SQLException {
        return text(text.fa()).text(text.en());
    }

    Values number(int number) throws SQLException {
        statement.setInt(++parameter, number);
        return this;
    }

    Values flag(boolean flag) throws SQLException {
        statement.setBoolean(++parameter, flag);
        return this;
    }

    Values date(@Nullable LocalDate date) throws SQLException {
        statement.setObject(++parameter, date, Types.DATE);
        return this;
    }

    /// Cut to the second.
    Values time(@Nullable LocalTime time) throws SQLException {
        statement.setObject(++parameter, time == null ? null : time.truncatedTo(ChronoUnit.SECONDS), Types.TIME);
        return this;
    }

    /// Cut to the millisecond, as far as the stamps of the database go.
    Values instant(Instant instant) throws SQLException {
        statement.setObject(++parameter, instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
        return this;
    }

    Values name(@Nullable Enum<?> name) throws SQLException {
        return text(name == null ? null : name.name());
    }
}
