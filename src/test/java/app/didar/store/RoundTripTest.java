package app.didar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.domain.Brief;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.domain.Position;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;

/// Whatever is saved is read again as it was, after closing and opening.
@SuppressWarnings("ClassCanBeStatic") // jqwik finds groups in inner classes only
class RoundTripTest {

    @Group
    class OnH2 extends RoundTrip {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Group
    class OnPostgres extends RoundTrip {
        OnPostgres() {
            super(Engine.POSTGRES);
        }
    }

    abstract static class RoundTrip extends EveryDatabaseProperties {

        RoundTrip(Engine engine) {
            super(engine);
        }

        @Property(tries = 8)
        void everyNounComesBackAsItWasSaved(@ForAll long seed) throws IOException, SQLException {
            AnyRecord any = new AnyRecord(seed);
            List<Item> items = AnyRecord.NOUNS.stream()
                    .flatMap(noun -> Stream.generate(() -> (Item) any.of(noun)).limit(2))
                    .toList();
            List<Item> others = test().store().library().items();
            test().store().saveAll(Library.of(items));
            assertEquals(withAll(others, items), test().reopened().library());

            List<Item> changed = new ArrayList<>();
            // A position is never overwritten.
            items.forEach(item -> changed.add(item instanceof Position
                    ? item
                    : (Item) AnyRecord.with(any.of(item.getClass().asSubclass(Record.class)), "id", item.id())));
            test().store().saveAll(Library.of(changed));
            assertEquals(withAll(others, changed), test().reopened().library());
        }

        private static Library withAll(List<Item> others, List<Item> items) {
            return Library.of(others).with(new Edit(Edit.Act.IMPORT, items, List.of()));
        }

        @Property(tries = 8)
        void aBriefComesBackAsItWasSavedAndAgainAfterEveryPartChanged(@ForAll long seed)
                throws IOException, SQLException {
            AnyRecord any = new AnyRecord(seed);
            Brief brief = any.of(Brief.class);
            Briefs briefs = test().store().briefs();
            briefs.save(brief);
            assertEquals(brief, briefs.get(brief.code()));

            Brief changed = (Brief) AnyRecord.with(any.of(Brief.class), "id", brief.id());
            briefs.save(changed);
            assertEquals(changed, briefs.get(changed.code()));

            Brief partly = changed.with(
                    Stream.concat(changed.sections().stream().skip(1), brief.sections().stream())
                            .toList());
            briefs.save(partly);
            assertEquals(partly, test().reopened().briefs().get(partly.code()));
        }
    }
}
