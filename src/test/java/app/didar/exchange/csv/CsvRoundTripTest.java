package app.didar.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Mention;
import app.didar.domain.Names;
import app.didar.domain.Undertaking;
import app.didar.exchange.csv.Import.State;
import app.didar.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What is written for a spreadsheet comes back as it was, for every noun.
class CsvRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

    @Property(tries = 400)
    void whatTheLibraryHasComesBackUnchanged(@ForAll ItemKind kind, @ForAll Language language, @ForAll long seed) {
        AnyItem any = new AnyItem(seed, false);
        List<Item> items = Stream.generate(() -> any.of(kind)).limit(4).toList();
        Library library = Library.of(items);
        Import read = CsvIn.read(CsvOut.of(kind, items, language), kind, library, TODAY, Progress.NONE);
        assertEquals(List.of(), read.rows().stream().flatMap(row -> row.wrong().stream()).map(Finding::words).toList());
        assertEquals(items.size(), read.count(State.UNCHANGED));
        assertEquals(new Edit(Edit.Act.IMPORT, List.of(), List.of()), read.edit().orElseThrow());
    }

    @Property(tries = 400)
    void whatAnotherLibraryHasBecomesTheSameHere(@ForAll ItemKind kind, @ForAll Language language, @ForAll long seed) {
        Item item = new AnyItem(seed, true).of(kind);
        Import read = CsvIn.read(CsvOut.of(kind, List.of(item), language), kind, naming(item), TODAY, Progress.NONE);
        assertEquals(List.of(), read.rows().getFirst().wrong().stream().map(Finding::words).toList());
        assertEquals(State.NEW, read.rows().getFirst().state());
        assertSameButId(item, read.edit().orElseThrow().put().getFirst());
    }

    @Property(tries = 200)
    void whatEditorsMakeOfTheFileIsReadAlike(@ForAll ItemKind kind, @ForAll long seed) {
        Item item = new AnyItem(seed, true).of(kind);
        String text = new String(CsvOut.of(kind, List.of(item), Language.FA), StandardCharsets.UTF_8).substring(1);
        Library library = naming(item);
        for (byte[] file : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE),
                text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))) {
            Import read = CsvIn.read(file, kind, library, TODAY, Progress.NONE);
            assertSameButId(item, read.edit().orElseThrow().put().getFirst());
        }
    }

    /// The columns know every code that the noun names, and of what.
    @Property(tries = 400)
    void aCodeThatTheLibraryLacksIsFound(@ForAll ItemKind kind, @ForAll long seed) {
        Item item = new AnyItem(seed, true).of(kind);
        byte[] file = CsvOut.of(kind, List.of(item), Language.EN);
        for (Mention lacking : Mention.in(item)) {
            Library library = Library.of(naming(item).items().stream()
                    .filter(other -> !Mention.of(other).equals(lacking))
                    .toList());
            Import read = CsvIn.read(file, kind, library, TODAY, Progress.NONE);
            assertEquals(State.BAD, read.rows().getFirst().state());
            assertTrue(read.rows().getFirst().wrong().stream().anyMatch(f -> f.key().equals("unknown." + lacking.kind())));
            assertTrue(read.edit().isEmpty());
            assertTrue(read.goodRows().isEmpty());
        }
    }

    @Property
    void noTextIsAFormulaAndEveryTextComesBack(@ForAll String text) {
        for (String one : List.of(text, "=" + text, "'" + text, "''+" + text, "\t" + text, "-" + text, "@" + text)) {
            assertEquals(one, Guard.off(Guard.on(one)));
            assertFalse(Guard.on(one).matches("(?s)[=+\\-@\t\r\n＝＋－＠].*"));
        }
    }

    @Example
    void columnsAndPartsAreToldApartByEveryNameOfTheirs() {
        for (ItemKind kind : ItemKind.values()) {
            Map<String, String> keys = new HashMap<>();
            for (Column column : Shape.of(kind).columns()) {
                for (String name : Set.of(column.key(), column.name().fa(), column.name().en())) {
                    assertEquals(
                            column.key(), keys.computeIfAbsent(Names.folded(name), _ -> column.key()), kind + " " + name);
                }
            }
        }
    }

    @Example
    void theNameOfAnItemIsItsFirstText() {
        for (ItemKind kind : ItemKind.values()) {
            Item item = new AnyItem(1, true).of(kind);
            Shape shape = Shape.of(kind);
            assertEquals(item.label(), shape.parts(item)[shape.label().getFirst().part()], kind.name());
        }
    }

    private static Library naming(Item item) {
        List<Item> held = new ArrayList<>();
        Set<Mention> named = new LinkedHashSet<>(Mention.in(item));
        if (item instanceof Undertaking undertaking) {
            undertaking.answers().forEach(answer ->
                    answer.topics().forEach(topic -> named.add(new Mention(ItemKind.TOPIC, topic))));
        }
        named.forEach(mention -> held.add(AnyItem.bare(mention)));
        return Library.of(held);
    }

    private static void assertSameButId(Item wanted, Item got) {
        Shape shape = Shape.of(ItemKind.of(wanted));
        assertEquals(
                Arrays.asList(shape.parts(wanted)).subList(1, shape.room().length),
                Arrays.asList(shape.parts(got)).subList(1, shape.room().length));
    }
}
