package app.didar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.domain.Agreement;
import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.domain.Event;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Organisation;
import app.didar.domain.Person;
import app.didar.domain.Programme;
import app.didar.domain.Source;
import app.didar.domain.Topic;
import app.didar.domain.Undertaking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/// Whatever is saved is read again as it was, also after closing and opening.
class RoundTripTest {

    private static final List<Class<? extends Record>> NOUNS = List.of(
            Country.class,
            Person.class,
            Organisation.class,
            Programme.class,
            Topic.class,
            Source.class,
            Event.class,
            Agreement.class,
            Undertaking.class,
            Fact.class);

    private @Nullable Path folder;
    private @Nullable TestStore opened;

    @BeforeProperty
    void open() throws IOException, SQLException {
        Path fresh = Files.createTempDirectory("didar-store");
        folder = fresh;
        opened = new TestStore(fresh);
    }

    @AfterProperty
    void close() throws IOException {
        test().close();
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private TestStore test() {
        if (opened == null) {
            throw new IllegalStateException();
        }
        return opened;
    }

    @Property(tries = 12)
    void everyNounComesBackAsItWasSaved(@ForAll long seed) {
        AnyRecord any = new AnyRecord(seed);
        for (Class<? extends Record> noun : NOUNS) {
            Item item = (Item) any.of(noun);
            test().store().save(item);
            assertEquals(item, stored(item));

            Item changed = withId(item, any.of(noun));
            test().store().save(changed);
            assertEquals(changed, stored(changed));
        }
    }

    @Property(tries = 5)
    void aWholeLibraryComesBackInTheOrderOfItsCodes(@ForAll long seed) throws IOException {
        AnyRecord any = new AnyRecord(seed);
        Library library = Library.of(NOUNS.stream()
                .flatMap(noun -> Stream.generate(() -> (Item) any.of(noun)).limit(3))
                .toList());
        test().store().saveAll(library);
        Library read = test().reopened().library();
        for (ItemKind kind : ItemKind.values()) {
            assertEquals(read.all(kind).stream().sorted(Item.BY_CODE).toList(), read.all(kind));
            assertEquals(
                    library.all(kind),
                    read.all(kind).stream().filter(library.all(kind)::contains).toList());
        }
    }

    @Property(tries = 20)
    void aBriefComesBackAsItWasSavedAndAgainAfterEveryPartChanged(@ForAll long seed) throws IOException {
        AnyRecord any = new AnyRecord(seed);
        Brief brief = any.of(Brief.class);
        Briefs briefs = test().store().briefs();
        briefs.save(brief);
        assertEquals(brief, briefs.get(brief.code()));

        Brief changed = (Brief) withId(brief, any.of(Brief.class));
        briefs.save(changed);
        assertEquals(changed, briefs.get(changed.code()));

        Brief partly = changed.with(Stream.concat(changed.sections().stream().skip(1), brief.sections().stream())
                .toList());
        briefs.save(partly);
        assertEquals(partly, test().reopened().briefs().get(partly.code()));
    }

    private Item stored(Item item) {
        return test().store().library().all(ItemKind.of(item)).stream()
                .filter(other -> other.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Item withId(Item item, Record other) {
        return (Item) withId((Record) item, other);
    }

    /// `other` with the id, the first component, of `one`.
    private static Record withId(Record one, Record other) {
        try {
            var components = other.getClass().getRecordComponents();
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = components[i].getAccessor().invoke(i == 0 ? one : other);
            }
            Class<?>[] types = Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new);
            return other.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(other.getClass().getName(), e);
        }
    }
}
