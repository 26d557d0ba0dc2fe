package app.didar.store;

import app.didar.domain.Change;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// The rows of the history of items. They are added, never changed and never deleted.
final class HistoryRows {

    private static final Table NEW = Table.of("history", "", "step, act, made, kind, item, code, was, became");
    private static final String CHANGES = "SELECT step, act, made, kind, was, became FROM history h ";

    private final Connection connection;

    HistoryRows(Connection connection) {
        this.connection = connection;
    }

    void add(List<Change> changes) throws SQLException {
        NEW.insertAll(connection, changes, (change, _, values) -> values.id(change.step())
                .name(change.act())
                .instant(change.at())
                .name(ItemKind.of(change.item()))
                .id(change.item().id())
                .text(change.item().code())
                .text(json(change.before()))
                .text(json(change.after())));
    }

    /// What a step changed; nothing for a step nobody made.
    List<Change> ofStep(UUID step) throws SQLException {
        return changes("WHERE step = ? ORDER BY number", v -> v.id(step));
    }

    /// Newest first.
    List<Change> ofItem(UUID item) throws SQLException {
        return changes("WHERE item = ? ORDER BY number DESC", v -> v.id(item));
    }

    /// The removals of items that are not there now, newest first; an item may have been removed more than once. Which items are gone is
    /// asked of the index alone: what every item once was is a hundred times as much to read.
    List<Change> removals() throws SQLException {
        return changes(
                "WHERE became IS NULL AND item IN (SELECT DISTINCT g.item FROM history g WHERE NOT EXISTS "
                        + "(SELECT 1 FROM item i WHERE i.id = g.item)) ORDER BY number DESC",
                _ -> {});
    }

    private List<Change> changes(String which, Table.Fill values) throws SQLException {
        return Table.query(connection, CHANGES + which, values, row -> {
            UUID step = row.id();
            Edit.Act act = row.name(Edit.Act.class);
            var made = row.instant();
            Class<? extends Item> type = Nouns.of(row.name(ItemKind.class)).type();
            return new Change(step, act, made, item(row.textOrNull(), type), item(row.textOrNull(), type));
        });
    }

    private static @Nullable String json(@Nullable Item item) {
        return item == null ? null : RecordJson.write((Record) item);
    }

    private static @Nullable Item item(@Nullable String json, Class<? extends Item> type) throws SQLException {
        if (json == null) {
            return null;
        }
        try {
            return (Item) RecordJson.read(json, type.asSubclass(Record.class));
        } catch (JacksonException e) {
            throw new SQLException("unreadable " + type.getSimpleName(), "22000", e);
        }
    }
}
