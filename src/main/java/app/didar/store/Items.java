package app.didar.store;

import app.didar.domain.Change;
import app.didar.domain.DidarException.NotSaved;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.LibraryRules;
import app.didar.domain.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The items of a vault's library and their history. The library is read once and then kept in memory; every step replaces it as a whole,
/// so that whoever holds one goes on reading what was true at one moment.
///
/// A step is done whole or not at all: it throws [Refused] where a rule forbids it and [NotSaved] where it was not kept, and nothing has
/// changed then. One that returned survives a power cut. Reads throw [VaultDamaged] where the file cannot be read.
public final class Items {

    /// Says what a step is to do, once nothing else is being written.
    @FunctionalInterface
    private interface Plan {
        Edit of(HistoryRows history, Library present) throws SQLException;
    }

    private record Done(Step step, Library library) {}

    private final Lanes lanes;
    private final InstantSource clock;
    private volatile @Nullable Library known;

    Items(Lanes lanes, InstantSource clock) {
        this.lanes = lanes;
        this.clock = clock;
    }

    /// Everything the library holds now. Only the first call reads the database.
    public Library library() {
        Library present = known;
        return present == null ? read() : present;
    }

    /// No step is done before the library was read, so none comes between reading and knowing it.
    private synchronized Library read() {
        Library present = known;
        if (present == null) {
            present = lanes.read(Nouns::library);
            known = present;
        }
        return present;
    }

    /// Does what the edit says. Items that it puts as they are already, and items it removes that are gone, are no part of the step.
    ///
    /// @throws Refused  where [LibraryRules] forbid it
    /// @throws NotSaved where it was not kept
    public Step apply(Edit edit) {
        return make((_, _) -> edit);
    }

    /// Takes a step back, as another step; undoing that one does the first again. A step that changed nothing needs nothing taken back.
    ///
    /// @throws Refused  where an item of it is not as the step left it, or a rule forbids what was before
    /// @throws NotSaved where it was not kept
    public Step undo(UUID step) {
        return make((history, present) -> before(history.ofStep(step), present));
    }

    private static Edit before(List<Change> changes, Library present) {
        Map<UUID, Item> items =
                items(present, changes.stream().map(Change::item).toList());
        List<Item> put = new ArrayList<>();
        List<Item> removed = new ArrayList<>();
        for (Change change : changes) {
            if (!Objects.equals(items.get(change.item().id()), change.after())) {
                throw Refused.changedSince(change.item().label());
            }
            Item before = change.before();
            if (before == null) {
                removed.add(change.item());
            } else {
                put.add(before);
            }
        }
        return new Edit(Edit.Act.UNDO, put, removed);
    }

    /// Puts an item that is gone back as it was last.
    ///
    /// @throws Refused  where it has come back already, or its code was taken meanwhile
    /// @throws NotSaved where it was not kept
    /// @throws IllegalArgumentException where there never was such an item
    public Step restore(UUID item) {
        return make((history, present) -> {
            Change last = history.ofItem(item).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such item"));
            if (last.after() != null) {
                throw Refused.changedSince(last.item().label());
            }
            return Edit.put(Edit.Act.RESTORE, last.item());
        });
    }

    /// Every change of an item, newest first; empty for one that was last changed before there was a history.
    public List<Change> history(UUID item) {
        return lanes.read(connection -> new HistoryRows(connection).ofItem(item));
    }

    /// How the items that are gone now were removed, newest first; each can be restored.
    public List<Change> deleted() {
        Set<UUID> seen = new HashSet<>();
        return lanes.read(connection -> new HistoryRows(connection).removals()).stream()
                .filter(change -> seen.add(change.item().id()))
                .toList();
    }

    /// Forgets the library; nothing can be read afterwards.
    void close() {
        known = null;
    }

    private Step make(Plan plan) {
        library();
        return lanes.write(
                        connection -> {
                            Library present = library();
                            Edit edit = plan.of(new HistoryRows(connection), present);
                            LibraryRules.check(present, edit);
                            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                            List<Change> changes = changes(present, edit, UUID.randomUUID(), now);
                            write(connection, changes, now);
                            UUID step = changes.isEmpty() ? UUID.randomUUID() : changes.getFirst().step();
                            return new Done(new Step(step, edit.act(), now, changes.size()), present.with(edit));
                        },
                        done -> known = done.library())
                .step();
    }

    private static List<Change> changes(Library present, Edit edit, UUID step, Instant now) {
        Map<UUID, Item> before = items(
                present, Stream.concat(edit.put().stream(), edit.removed().stream()).toList());
        List<Change> changes = new ArrayList<>();
        for (Item item : edit.put()) {
            Item was = before.get(item.id());
            if (!item.equals(was)) {
                changes.add(new Change(step, edit.act(), now, was, item));
            }
        }
        for (Item item : edit.removed()) {
            Item was = before.get(item.id());
            if (was != null) {
                changes.add(new Change(step, edit.act(), now, was, null));
            }
        }
        return changes;
    }

    private static void write(Connection connection, List<Change> changes, Instant now) throws SQLException {
        for (Change change : changes) {
            Item before = change.before();
            Item after = change.after();
            if (after == null) {
                Noun.delete(connection, change.item().id());
            } else if (before != null && !before.code().equals(after.code())) {
                Noun.release(connection, before.id());
            }
        }
        for (Change change : changes) {
            Item after = change.after();
            if (after != null) {
                Noun<?> noun = Nouns.of(ItemKind.of(after));
                if (change.before() == null) {
                    noun.insert(connection, after, now);
                } else {
                    noun.update(connection, after, now);
                }
            }
        }
        new HistoryRows(connection).add(changes);
    }

    /// The items of the library that have the identities of `some`, by identity.
    private static Map<UUID, Item> items(Library library, List<Item> some) {
        Set<UUID> wanted = HashSet.newHashSet(some.size());
        Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
        some.forEach(item -> {
            wanted.add(item.id());
            kinds.add(ItemKind.of(item));
        });
        Map<UUID, Item> found = HashMap.newHashMap(some.size());
        for (ItemKind kind : kinds) {
            for (Item item : library.all(kind)) {
                if (wanted.contains(item.id())) {
                    found.put(item.id(), item);
                }
            }
        }
        return found;
    }
}
