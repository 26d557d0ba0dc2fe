package app.didar.store;

import app.didar.domain.Classification;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/// How one noun of the library is kept: a row of `item` for what all have in common, a row of its own table, and what is attached.
///
/// @param columns  the columns of its own table, in the order of `fill` and `read`
/// @param attached what of it goes to tables of lists
record Noun<T extends Item>(
        ItemKind kind, String columns, FillOf<T> fill, Function<T, Attached> attached, ReadOf<T> read) {

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

    void save(Connection connection, T item, Instant now) throws SQLException {
        Table.Fill head = v -> v.name(kind).text(item.code()).name(item.classification());
        Table.Fill own = v -> fill.into(item, v);
        Table.Fill id = v -> v.id(item.id());
        if (ITEM.update(connection, head, id, now)) {
            if (!own().update(connection, own, id, now)) {
                throw new SQLException("one id for items of two kinds", "23000");
            }
            attached.apply(item).replace(connection, item.id());
        } else {
            ITEM.insert(connection, head, id, now);
            own().insert(connection, own, id, now);
            attached.apply(item).insert(connection, item.id());
        }
    }

    /// All items of this kind, by code.
    List<T> all(Connection connection, Function<UUID, Attached> attachments) throws SQLException {
        String sql = "SELECT i.id, i.code, i.classification, "
                + String.join(", ", own().columns().stream().map(c -> "n." + c).toList())
                + " FROM item i JOIN " + own().name() + " n ON n.id = i.id";
        List<T> items = Table.query(connection, sql, _ -> {}, row -> {
            Head head = new Head(row.id(), row.text(), row.name(Classification.class));
            return read.from(head, row, attachments.apply(head.id()));
        });
        items.sort(Comparator.comparing(Item::code));
        return items;
    }

    private Table own() {
        return Table.of(kind.name().toLowerCase(Locale.ROOT), "id", columns);
    }
}
