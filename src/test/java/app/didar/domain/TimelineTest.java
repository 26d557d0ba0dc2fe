package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.NotFound;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Timeline.Entry;
import app.didar.domain.Timeline.Mark;
import app.didar.domain.Timeline.Sort;
import app.didar.domain.Timeline.Undated;
import app.didar.text.Bilingual;
import app.didar.text.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);
    private static final Library LIBRARY = SmallLibrary.read();

    @Test
    void bothDatingsThatContradictAreThereAndMarked() {
        List<Entry> conference = of(Timeline.ofCountry(LIBRARY, "XX", DAY), Sort.EVENT);
        assertEquals(List.of("S1", "S2"), conference.stream().map(Entry::source).toList());
        assertEquals(
                List.of(
                        new Days(LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 19)),
                        new Days(LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 28))),
                conference.stream().map(Entry::days).toList());
        assertTrue(conference.stream().allMatch(entry -> entry.mark() == Mark.CONFLICT && entry.kind() == ItemKind.EVENT));
    }

    @Test
    void whatWasSaidStandsAtTheDayOfItsNewsToBeConfirmed() {
        List<Entry> said = of(Timeline.ofCountry(LIBRARY, "XX", DAY), Sort.SAID);
        assertEquals(List.of("U1", "U2"), said.stream().map(Entry::code).toList());
        said.forEach(entry -> {
            assertEquals(Days.of(LocalDate.of(2025, 11, 22)), entry.days());
            assertEquals(Certainty.TO_CONFIRM, entry.certainty());
        });
    }

    @Test
    void aDueDayIsOverdueOnlyAfterItAndOnlyWhileOpen() {
        LocalDate due = LocalDate.of(2025, 12, 10);
        assertEquals(Mark.OVERDUE, due(with(undertaking(due, "S1", List.of())), DAY));
        assertEquals(Mark.NONE, due(with(undertaking(due, "S1", List.of())), due));
        assertEquals(
                Mark.NONE,
                due(with(undertaking(due, "S1", List.of(new Undertaking.Answer("U2", List.of("fibre"))))), DAY));
    }

    @Test
    void whatHasNoDayStandsApart() {
        Library library = with(undertaking(null, "S2", List.of()));
        Timeline timeline = Timeline.ofCountry(library, "XX", DAY);
        assertEquals(
                List.of(
                        new Undated(Sort.AGREEMENT, "A1", Bilingual.of("یادداشت تفاهم نمونه", "Sample memorandum"), Bilingual.EMPTY),
                        new Undated(Sort.SAID, "U9", Bilingual.of("وعده", "a promise"), Bilingual.EMPTY)),
                timeline.undated());
        assertTrue(timeline.entries().stream().noneMatch(entry -> entry.code().equals("U9")));
    }

    @Test
    void entriesAreInTheOrderOfTime() {
        List<Entry> entries = Timeline.ofCountry(with(undertaking(DAY, "S1", List.of())), "XX", DAY).entries();
        for (int i = 1; i < entries.size(); i++) {
            assertTrue(!entries.get(i).days().first().isBefore(entries.get(i - 1).days().first()));
        }
        assertEquals(Sort.DUE, entries.getLast().sort());
    }

    @Test
    void aTopicHasWhatIsSaidOnThoseBelowIt() {
        List<Topic> topics = new ArrayList<>(LIBRARY.topics());
        topics.add(topic("networks", null));
        topics.add(topic("backbone", "networks"));
        topics.add(topic("dark-fibre", "backbone"));
        Undertaking deep = undertaking(null, "S1", List.of(), "dark-fibre");
        Library library = library(topics, List.of(deep));
        assertEquals(List.of("U9"), codes(Timeline.ofTopic(library, "networks", DAY)));
        assertEquals(List.of("U9"), codes(Timeline.ofTopic(library, "dark-fibre", DAY)));
        assertEquals(List.of("U1"), codes(Timeline.ofTopic(library, "fibre", DAY)));
    }

    @Test
    void aCountryOrTopicThatIsNotThereIsTold() {
        assertThrows(NotFound.class, () -> Timeline.ofCountry(LIBRARY, "ZZ", DAY));
        assertThrows(NotFound.class, () -> Timeline.ofTopic(LIBRARY, "none", DAY));
        assertTrue(Timeline.ofTopic(library(List.of(topic("new", null)), List.of()), "new", DAY).isEmpty());
    }

    private static Mark due(Library library, LocalDate day) {
        return of(Timeline.ofCountry(library, "XX", day), Sort.DUE).getFirst().mark();
    }

    private static List<Entry> of(Timeline timeline, Sort sort) {
        return timeline.entries().stream().filter(entry -> entry.sort() == sort).toList();
    }

    private static List<String> codes(Timeline timeline) {
        return timeline.entries().stream().map(Entry::code).toList();
    }

    private static Library with(Undertaking more) {
        return library(LIBRARY.topics(), List.of(more));
    }

    private static Library library(List<Topic> topics, List<Undertaking> more) {
        List<Undertaking> undertakings = new ArrayList<>(LIBRARY.undertakings());
        undertakings.addAll(more);
        return new Library(
                LIBRARY.countries(), List.of(), List.of(), List.of(), topics, LIBRARY.sources(), LIBRARY.events(),
                LIBRARY.agreements(), undertakings, List.of());
    }

    private static Topic topic(String key, @Nullable String parent) {
        return new Topic(
                SmallLibrary.id(key), key, Bilingual.of(key, key), Bilingual.EMPTY, parent, Classification.ORDINARY);
    }

    private static Undertaking undertaking(@Nullable LocalDate due, String source, List<Undertaking.Answer> answers) {
        return undertaking(due, source, answers, "fibre");
    }

    private static Undertaking undertaking(
            @Nullable LocalDate due, String source, List<Undertaking.Answer> answers, String topic) {
        return new Undertaking(
                SmallLibrary.id("U9"), "U9", Undertaking.Kind.ASK, List.of("IR"), null, List.of("XX"), List.of(topic),
                Bilingual.of("وعده", "a promise"), "", source, true, answers, Bilingual.EMPTY, Bilingual.EMPTY, due,
                Classification.ORDINARY);
    }
}
