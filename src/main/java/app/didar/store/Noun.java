package app.didar.store;

import app.didar.domain.Classification;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How one noun of the library is kept: a row of `item` for what all have in common, a row of its own table, and what is attached.
///
/// @param type     its record
/// @param columns  the columns of its own table, in the order of `fill` and `read`
/// @param attached what of it goes to tables of lists
record Noun<T extends Item>(
        ItemKind kind, Class<T> type, String columns, FillOf<T> fill, Function<T, Attached> attached, ReadOf<T> read) {

    /// Fills the columns of an item's own table.
    @FunctionalInterface
    interface FillOf<T> {
        void into(T item, Values values) throws SQLException;
    }

    /// Makes an item of what all have in common, its own row and what is attached to it.
    @FunctionalInterface
    interface ReadOf<T> {
        T from(Head head, Row row, Attached attached) throws SQLException;
    }

    /// What all items have in common.
    record Head(UUID id, String code, Classification classification) {}

    private static final Table ITEM = Table.stamped("item", "id", "kind, code, classification");

    /// Puts an item nobody has put before.
    void insert(Connection connection, Item item, Instant now) throws SQLException {
        T one = type.cast(item);
        Table.Fill id = v -> v.id(one.id());
        ITEM.insert(connection, head(one), id, now);
        own().insert(connection, v -> fill.into(one, v), id, now);
        attached.apply(one).insert(connection, one.id());
    }

    /// Puts an item in place of the one of its identity.
    void update(Connection connection, Item item, Instant now) throws SQLException {
        T one = type.cast(item);
        Table.Fill id = v -> v.id(one.id());
        boolean there = ITEM.update(connection, head(one), id, now)
                && own().update(connection, v -> fill.into(one, v), id, now);
        if (!there) {
            throw new SQLException("no such row", "02000");
        }
        attached.apply(one).replace(connection, one.id());
    }

    /// Takes an item out with all that hangs on it.
    static void delete(Connection connection, UUID item) throws SQLException {
        ITEM.delete(connection, "id", v -> v.id(item));
    }

    /// Lets another item have the code of this one, which is about to get a new one itself.
    static void release(Connection connection, UUID item) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE item SET code = ? WHERE id = ?")) {
            new Values(statement).text(item.toString()).id(item);
            statement.executeUpdate();
        }
    }

    private Table.Fill head(T item) {
        return v -> v.name(kind).text(item.code()).name(item.classification());
    }

    /// What all items have in common, by their id.
    static Map<UUID, Head> heads(Connection connection) throws SQLException {
        return ITEM
                .select(connection, "", _ -> {}, "", row -> {
                    UUID id = row.id();
                    row.text();
                    return new Head(id, row.text(), row.name(Classification.class));
                })
                .stream()
                .collect(Collectors.toMap(Head::id, head -> head));
    }

    /// All items of this kind. Each table is read through in its own order and they are put together here: the way by an index is by
    /// identity, which is by chance, and every step on it would decrypt a page of the file again.
    List<T> all(Connection connection, Map<UUID, Head> heads, Function<UUID, Attached> attachments) throws SQLException {
        return own().select(connection, "", _ -> {}, "", row -> {
            UUID id = row.id();
            return read.from(Objects.requireNonNull(heads.get(id)), row, attachments.apply(id));
        });
    }

    private Table own() {
        return Table.of(kind.name().toLowerCase(Locale.ROOT), "id", columns);
    }
}
