package app.didar.ui.library.shelf;

import app.didar.domain.Agreement;
import app.didar.domain.Country;
import app.didar.domain.Defensive;
import app.didar.domain.Event;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.MeetingRecord;
import app.didar.domain.Mention;
import app.didar.domain.Person;
import app.didar.domain.Position;
import app.didar.domain.Quote;
import app.didar.domain.Reference;
import app.didar.domain.Source;
import app.didar.domain.Topic;
import app.didar.domain.Trip;
import app.didar.domain.Undertaking;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.library.form.EnumWords;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A column of a shelf.
///
/// @param key  of its word
/// @param kind how a cell looks
/// @param wide the width it would have, in pixels; the first text column takes what is left
/// @param text of a cell
/// @param order of the cells where it is not that of their texts: a day, a number
record Column(
        String key, Look kind, double wide, BiFunction<Item, Context, String> text, @Nullable BiFunction<Item, Context, ? extends Comparable<?>> order) {

    /// How a cell looks.
    enum Look {
        TEXT,
        LATIN,
        CODES,
        STATE
    }

    /// What the columns ask.
    record Context(Library library, Words words) {

        Language language() {
            return words.language();
        }

        private String name(ItemKind kind, @Nullable String code) {
            return code == null || code.isBlank() ? "" : library.name(kind, code).bestIn(language());
        }

        private String day(@Nullable LocalDate day) {
            return day == null ? "" : Dates.written(day, language());
        }

        private String names(ItemKind kind, List<String> codes) {
            return codes.stream()
                    .map(code -> name(kind, code))
                    .collect(Collectors.joining(words.say("comma")));
        }
    }

    /// What is left out first where there is little room.
    static final List<String> LEAST_TELLING = List.of(
            "code", "source", "publisher", "type", "topics", "owner", "parent", "capital", "last", "expires", "checked", "likelihood", "kind",
            "direction", "speaker", "event", "topic", "title");

    private static final Column CODE = new Column("code", Look.LATIN, 88, (item, _) -> item.code(), null);
    private static final Column COUNTRIES = new Column("countries", Look.CODES, 96, (item, _) -> countries(item), null);
    private static final Column TOPICS = new Column("topics", Look.TEXT, 150, (item, c) -> c.names(ItemKind.TOPIC, named(item, ItemKind.TOPIC)), null);

    /// Those of a kind, in their order. The first is what the item is called.
    static List<Column> of(ItemKind kind) {
        return switch (kind) {
            case COUNTRY -> List.of(label(), plain("capital", 120, (item, c) -> ((Country) item).capital().bestIn(c.language())), CODE);
            case PERSON -> List.of(label(), plain("title", 260, (item, c) -> ((Person) item).title().bestIn(c.language())), COUNTRIES, CODE);
            case ORGANISATION -> List.of(label(), COUNTRIES, CODE);
            case PROGRAMME -> List.of(label(), TOPICS, CODE);
            case TOPIC -> List.of(label(), plain("parent", 160, (item, c) -> c.name(ItemKind.TOPIC, ((Topic) item).parent())), CODE);
            case REFERENCE ->
                List.of(
                        label(),
                        new Column("designation", Look.LATIN, 150, (item, _) -> ((Reference) item).designation(), null),
                        word("kind", 90, item -> ((Reference) item).kind()),
                        day("checked", item -> ((Reference) item).checked()));
            case SOURCE ->
                List.of(
                        label(),
                        plain("publisher", 160, (item, c) -> ((Source) item).publisher().bestIn(c.language())),
                        day("published", item -> ((Source) item).published()),
                        CODE);
            case TRIP -> List.of(label(), day("first", item -> ((Trip) item).first()), day("last", item -> ((Trip) item).last()), COUNTRIES, CODE);
            case EVENT ->
                List.of(
                        label(),
                        word("kind", 108, item -> ((Event) item).kind()),
                        day("first", item -> first((Event) item)),
                        COUNTRIES,
                        CODE);
            case RECORD -> List.of(label(), plain("event", 200, (item, c) -> c.name(ItemKind.EVENT, ((MeetingRecord) item).event())), CODE);
            case AGREEMENT ->
                List.of(label(), word("status", 130, item -> ((Agreement) item).status()), word("type", 110, item -> ((Agreement) item).type()), COUNTRIES, CODE);
            case UNDERTAKING ->
                List.of(
                        COUNTRIES,
                        label(),
                        new Column("direction", Look.TEXT, 88, (item, c) -> direction((Undertaking) item, c), null),
                        word("kind", 112, item -> ((Undertaking) item).kind()),
                        plain("owner", 100, (item, c) -> ((Undertaking) item).owner().bestIn(c.language())),
                        day("due", item -> ((Undertaking) item).due()),
                        new Column("state", Look.STATE, 144, (item, c) -> EnumWords.of(((Undertaking) item).state(), c.language()), (item, _) -> ((Undertaking) item).state()));
            case POSITION ->
                List.of(
                        label(),
                        word("kind", 96, item -> ((Position) item).kind()),
                        plain("topic", 150, (item, c) -> c.name(ItemKind.TOPIC, ((Position) item).topic())),
                        COUNTRIES,
                        day("since", item -> ((Position) item).since()));
            case DEFENSIVE -> List.of(label(), word("likelihood", 90, item -> ((Defensive) item).likelihood()), COUNTRIES, CODE);
            case FACT ->
                List.of(
                        label(),
                        word("kind", 104, item -> ((Fact) item).kind()),
                        day("asOf", item -> ((Fact) item).asOf()),
                        day("expires", item -> ((Fact) item).expires()),
                        plain("source", 76, (item, _) -> ((Fact) item).source()),
                        COUNTRIES);
            case QUOTE -> List.of(label(), plain("speaker", 130, (item, c) -> c.name(ItemKind.PERSON, ((Quote) item).speaker())), COUNTRIES, CODE);
        };
    }

    boolean isLabel() {
        return key.equals("label");
    }

    /// The names of the countries of a cell.
    static String countryNames(Item item, Context context) {
        return context.names(ItemKind.COUNTRY, List.of(countries(item).split(" ")));
    }

    private static Column label() {
        return new Column("label", Look.TEXT, 280, (item, c) -> item.label().bestIn(c.language()), null);
    }

    private static Column plain(String key, double wide, BiFunction<Item, Context, String> text) {
        return new Column(key, Look.TEXT, wide, text, null);
    }

    private static Column word(String key, double wide, Function<Item, Enum<?>> of) {
        return new Column(key, Look.TEXT, wide, (item, c) -> EnumWords.of(of.apply(item), c.language()), (item, _) -> of.apply(item));
    }

    private static Column day(String key, Function<Item, @Nullable LocalDate> of) {
        return new Column(key, Look.TEXT, 140, (item, c) -> c.day(of.apply(item)), (item, _) -> {
            LocalDate day = of.apply(item);
            return day == null ? LocalDate.MAX : day;
        });
    }

    private static String direction(Undertaking undertaking, Context context) {
        return context.words()
                .say(
                        undertaking.state() == Undertaking.State.JOINT
                                ? "direction.joint"
                                : undertaking.byUs() ? "direction.ours" : "direction.theirs");
    }

    private static @Nullable LocalDate first(Event event) {
        return event.datings().stream().map(Event.Dating::first).min(LocalDate::compareTo).orElse(null);
    }

    /// The codes of the countries an item names, but our own where it names others.
    private static String countries(Item item) {
        List<String> codes = named(item, ItemKind.COUNTRY);
        List<String> others = codes.stream().filter(code -> !code.equals(Country.HOME)).toList();
        return String.join(" ", others.isEmpty() ? codes : others);
    }

    private static List<String> named(Item item, ItemKind kind) {
        return Mention.in(item).stream().filter(mention -> mention.kind() == kind).map(Mention::code).toList();
    }
}
