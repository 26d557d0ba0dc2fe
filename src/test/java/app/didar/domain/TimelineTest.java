package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.NotFound;
import app.didar.domain.Event.Appointment.State;
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
    private static final LocalDate MONDAY = LocalDate.of(2025, 12, 8);
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
    void whatWasSaidInAMeetingStandsOnTheDaysOfTheMeeting() {
        Event window = event("E2", Certainty.WINDOW, null, null);
        Library library = library(LIBRARY.topics(), List.of(window, undertaking(null, "S1", List.of(), "fibre", "E2")));
        Entry said = said(library);
        assertEquals(new Days(MONDAY, MONDAY.plusDays(2)), said.days());
        assertEquals(Certainty.WINDOW, said.certainty());
        Library twice = with(undertaking(null, "S1", List.of(), "fibre", "E1"));
        Entry unsure = said(twice);
        assertEquals(new Days(LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 28)), unsure.days());
        assertEquals(Certainty.WINDOW, unsure.certainty(), "sources contradict each other");
    }

    private static Entry said(Library library) {
        return of(Timeline.ofCountry(library, "XX", DAY), Sort.SAID).stream()
                .filter(entry -> entry.code().equals("U9"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMeetingAheadIsPlannedAndOneThatIsOffIsCancelled() {
        assertEquals(Mark.PLANNED, meeting(State.PLANNED));
        assertEquals(Mark.CANCELLED, meeting(State.CANCELLED));
        assertEquals(Mark.NONE, meeting(State.HELD));
    }

    private static Mark meeting(State state) {
        var appointment =
                new Event.Appointment(state, null, 0, Bilingual.EMPTY, Bilingual.EMPTY, List.of(), List.of());
        Library library = with(event("E2", Certainty.STATED, null, appointment));
        return Timeline.ofCountry(library, "XX", DAY).entries().stream()
                .filter(entry -> entry.code().equals("E2"))
                .findFirst()
                .orElseThrow()
                .mark();
    }

    @Test
    void anAgreementStandsWhereItCameToAStatus() {
        Agreement signed = LIBRARY.agreement("A1").orElseThrow().at(Agreement.Status.SIGNED, MONDAY);
        List<Item> items = new ArrayList<>(LIBRARY.items());
        items.remove(LIBRARY.agreement("A1").orElseThrow());
        items.add(signed);
        Timeline timeline = Timeline.ofCountry(Library.of(items), "XX", DAY);
        Entry entry = of(timeline, Sort.AGREEMENT).getFirst();
        assertEquals(Days.of(MONDAY), entry.days());
        assertEquals(Agreement.Status.SIGNED, entry.reached());
        assertEquals(List.of(), timeline.undated());
    }

    @Test
    void aTripStandsWithItsCountriesAndWithTheTopicsOfItsEvents() {
        Trip trip = trip(MONDAY, MONDAY.plusDays(3));
        Library library = library(LIBRARY.topics(), List.of(trip, event("E2", Certainty.STATED, "T1", null)));
        Entry entry = of(Timeline.ofCountry(library, "XX", DAY), Sort.TRIP).getFirst();
        assertEquals(new Days(MONDAY, MONDAY.plusDays(3)), entry.days());
        assertEquals(List.of("T1"), of(Timeline.ofTopic(library, "fibre", DAY), Sort.TRIP).stream().map(Entry::code).toList());
        assertEquals(List.of(), of(Timeline.ofTopic(library, "imei", DAY), Sort.TRIP));
        assertEquals(
                Certainty.TO_CONFIRM,
                of(Timeline.ofCountry(with(trip(MONDAY, null)), "XX", DAY), Sort.TRIP).getFirst().certainty());
        assertTrue(Timeline.ofCountry(with(trip(null, null)), "XX", DAY).undated().stream()
                .anyMatch(undated -> undated.kind() == ItemKind.TRIP));
    }

    private static Trip trip(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Trip(
                SmallLibrary.id("T1"), "T1", Bilingual.of("سفر", "Journey"), Bilingual.EMPTY, first, last,
                List.of("XX"), Bilingual.EMPTY, Classification.ORDINARY);
    }

    private static Event event(
            String code, Certainty certainty, @Nullable String trip, Event.@Nullable Appointment appointment) {
        return new Event(
                SmallLibrary.id(code), code, Event.Kind.MEETING, Bilingual.of("دیدار", "Meeting"), Bilingual.EMPTY,
                List.of("XX", "IR"), List.of("fibre"),
                List.of(new Event.Dating(MONDAY, MONDAY.plusDays(2), certainty, "S1", Bilingual.EMPTY)), Bilingual.EMPTY,
                List.of("S1"), trip, appointment, Classification.ORDINARY);
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

    private static Library with(Item more) {
        return library(LIBRARY.topics(), List.of(more));
    }

    private static Library library(List<Topic> topics, List<? extends Item> more) {
        List<Item> items = new ArrayList<>(LIBRARY.items());
        items.removeIf(Topic.class::isInstance);
        items.addAll(topics);
        items.addAll(more);
        return Library.of(items);
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
        return undertaking(due, source, answers, topic, null);
    }

    private static Undertaking undertaking(
            @Nullable LocalDate due,
            String source,
            List<Undertaking.Answer> answers,
            String topic,
            @Nullable String event) {
        return new Undertaking(
                SmallLibrary.id("U9"), "U9", Undertaking.Kind.ASK, List.of("IR"), null, List.of("XX"), List.of(topic),
                Bilingual.of("وعده", "a promise"), "", source, event, true, answers, Bilingual.EMPTY, Bilingual.EMPTY, due,
                Classification.ORDINARY);
    }
}
