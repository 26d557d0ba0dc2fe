package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Items as short as a test can write them.
final class Written {

    private Written() {}

    static Country country(String code) {
        return new Country(
                SmallLibrary.id(code), code, both(code), Bilingual.EMPTY, Bilingual.EMPTY, Bilingual.EMPTY, null, List.of(), null, "",
                Classification.ORDINARY);
    }

    static Topic topic(String key, @Nullable String parent) {
        return new Topic(SmallLibrary.id(key), key, both(key), Bilingual.EMPTY, parent, Classification.ORDINARY);
    }

    static Person person(String code, String name, String... variants) {
        return new Person(
                SmallLibrary.id(code), code, both(name), List.of(variants), Bilingual.EMPTY, Bilingual.EMPTY, true, List.of(),
                List.of("AZ"), List.of(), List.of(), Classification.ORDINARY);
    }

    /// Said by the first country to the others of `sides`: `IR>TJ+PK`; both together: `IR+AZ>`.
    static Undertaking undertaking(String code, String sides, List<String> topics, Undertaking.Answer... answers) {
        return undertaking(code, sides, topics, null, null, answers);
    }

    static Undertaking undertaking(
            String code, String sides, List<String> topics, @Nullable String event, @Nullable LocalDate due,
            Undertaking.Answer... answers) {
        String[] parts = sides.split(">", -1);
        return new Undertaking(
                SmallLibrary.id(code), code, Undertaking.Kind.ASK, codes(parts[0]), null, codes(parts[1]), topics, both(code), "",
                "S", event, !parts[1].isEmpty(), List.of(answers), Bilingual.EMPTY, Bilingual.EMPTY, due,
                Classification.ORDINARY);
    }

    static Undertaking.Answer answer(String code, String... topics) {
        return new Undertaking.Answer(code, List.of(topics));
    }

    static Event meeting(String code, Event.Dating... datings) {
        return new Event(
                SmallLibrary.id(code), code, Event.Kind.MEETING, both(code), Bilingual.EMPTY, List.of("IR", "AZ"), List.of(),
                List.of(datings), Bilingual.EMPTY, List.of("S"), null, null, Classification.ORDINARY);
    }

    static Event.Dating stated(LocalDate first, LocalDate last) {
        return new Event.Dating(first, last, Event.Certainty.STATED, "S", Bilingual.EMPTY);
    }

    static Source source(@Nullable LocalDate published) {
        return new Source(
                SmallLibrary.id("S"), "S", both("S"), both("S"), null, published, Bilingual.EMPTY, Classification.ORDINARY);
    }

    static Position position(String code, Position.Kind kind, String topic, String words) {
        return new Position(
                SmallLibrary.id(code), code, kind, "AZ", topic, both(words), null, null, List.of(), Classification.ORDINARY);
    }

    static Fact fact(String code, @Nullable LocalDate asOf, List<String> countries, List<String> topics) {
        return new Fact(
                SmallLibrary.id(code), code, Fact.Kind.CLAIM, both(code), null, Bilingual.EMPTY, false, asOf, null, null, "", "S",
                true, Bilingual.EMPTY, countries, topics, Classification.ORDINARY);
    }

    static Agreement agreement(Agreement.Type type, Agreement.Status status) {
        return new Agreement(
                SmallLibrary.id("A1"), "A1", both("A1"), type, status, List.of(), Agreement.Checklist.EMPTY, Bilingual.EMPTY, "", false,
                List.of("IR", "AZ"), List.of("fibre"), List.of("S"), Classification.ORDINARY);
    }

    static Programme programme(String code, String topic) {
        return new Programme(
                SmallLibrary.id(code), code, both(code), Bilingual.EMPTY, List.of(topic), List.of("S"), Classification.ORDINARY);
    }

    static Library library(Item... items) {
        return Library.of(Arrays.asList(items));
    }

    static List<String> codes(List<? extends Item> items) {
        return items.stream().map(Item::code).toList();
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\+"));
    }

    private static Bilingual both(String text) {
        return Bilingual.of(text, text);
    }
}
