package app.didar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.domain.Change;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Edit;
import app.didar.domain.Edit.Act;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.domain.Step;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;

/// The library in memory is the one in the tables, whatever was done to it.
@SuppressWarnings("ClassCanBeStatic") // jqwik finds groups in inner classes only
class LibraryInMemoryTest {

    @Group
    class OnH2 extends InMemory {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Group
    class OnPostgres extends InMemory {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }

    abstract static class InMemory extends EveryDatabaseProperties {

        InMemory(Engine engine) {
            super(engine);
        }

        @Property(tries = 6)
        void afterAnySequenceOfStepsAReopenedStoreReadsTheSame(@ForAll long seed) throws IOException, SQLException {
            Random random = new Random(seed);
            AnyRecord any = new AnyRecord(seed);
            List<UUID> steps = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Items items = test().store().items();
                Library before = items.library();
                try {
                    steps.add(step(items, random, any, steps).id());
                } catch (Refused e) {
                    assertEquals(before, items.library());
                }
                if (random.nextInt(10) == 0) {
                    assertReopensTheSame();
                }
            }
            assertReopensTheSame();
        }

        private void assertReopensTheSame() throws IOException, SQLException {
            Library inMemory = test().store().library();
            assertEquals(inMemory, test().reopened().library());
            for (Item item : inMemory.items()) {
                assertEquals(item, test().store().items().history(item.id()).getFirst().after());
            }
            for (Change gone : test().store().items().deleted()) {
                assertEquals(false, inMemory.items().contains(gone.item()));
            }
        }

        private static Step step(Items items, Random random, AnyRecord any, List<UUID> steps) {
            List<Item> present = items.library().items();
            List<Change> deleted = items.deleted();
            return switch (random.nextInt(6)) {
                case 0 -> items.undo(steps.isEmpty() ? UUID.randomUUID() : one(steps, random));
                case 1 -> deleted.isEmpty()
                        ? create(items, random, any)
                        : items.restore(one(deleted, random).item().id());
                case 2 -> items.apply(Edit.delete(some(present, random)));
                case 3 -> change(items, random, any, some(present, random));
                default -> create(items, random, any);
            };
        }

        private static Step create(Items items, Random random, AnyRecord any) {
            List<Item> fresh = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                fresh.add((Item) any.of(one(AnyRecord.NOUNS, random)));
            }
            return items.apply(new Edit(Act.CREATE, fresh, List.of()));
        }

        /// Changes some items and takes the code of another for one of them.
        private static Step change(Items items, Random random, AnyRecord any, List<Item> some) {
            List<Item> changed = new ArrayList<>();
            for (Item item : some) {
                Record other = any.of(item.getClass().asSubclass(Record.class));
                String code = random.nextBoolean() ? item.code() : one(some, random).code();
                changed.add((Item) AnyRecord.with(AnyRecord.with(other, "id", item.id()), "code", code));
            }
            return items.apply(new Edit(Act.CHANGE, changed, List.of()));
        }

        private static List<Item> some(List<Item> items, Random random) {
            return items.stream().filter(_ -> random.nextInt(5) == 0).toList();
        }

        private static <T> T one(List<T> list, Random random) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
