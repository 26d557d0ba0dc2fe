package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Agreement.NextStep;
import app.didar.domain.Agreement.Status;
import app.didar.domain.Event.Appointment;
import app.didar.domain.Event.Appointment.State;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Readiness.Remedy;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    private static final Instant NOW = Instant.parse("2025-12-20T05:42:00Z");
    private static final Library SAMPLE = SampleLibrary.read();

    private static Agenda agenda(Library library, Brief... briefs) {
        return new Agenda(library, List.of(briefs), TODAY, Language.FA);
    }

    private static Library with(Item... items) {
        return SAMPLE.with(Edit.put(Edit.Act.CHANGE, items));
    }

    private static Library without(ItemKind kind, String code) {
        return SAMPLE.with(Edit.delete(List.of(SAMPLE.find(kind, code).orElseThrow())));
    }

    private static Brief brief(String country, @Nullable LocalDate day) {
        BriefRequest asked = SampleLibrary.briefs().stream()
                .filter(request -> request.country().equals(country))
                .findFirst()
                .orElseThrow();
        Brief composed = Composer.compose(SAMPLE, asked, country + "-1", NOW);
        return BriefEditing.setDate(composed, day);
    }

    private static Event planned(String code, State state, LocalDate day, String... countries) {
        return new Event(
                SmallLibrary.id(code),
                code,
                Event.Kind.MEETING,
                Bilingual.of("دیدار " + code, "Meeting " + code),
                Bilingual.of("تهران", "Tehran"),
                List.of(countries),
                List.of(),
                List.of(new Event.Dating(day, day, Certainty.STATED, "", Bilingual.EMPTY)),
                Bilingual.EMPTY,
                List.of(),
                null,
                new Appointment(
                        state, LocalTime.of(10, 30), 45, Bilingual.of("مترجم", "interpreter"), Bilingual.EMPTY, List.of("P1"), List.of("P2")),
                Classification.SECRET);
    }

    private static List<String> told(List<ComingMeeting> meetings) {
        return meetings.stream()
                .map(meeting -> meeting.country() + " " + meeting.day() + " "
                        + meeting.brief().map(Brief::code).orElse("-"))
                .toList();
    }

    @Test
    void meetingsStandByDayThoseWithoutADayLastAndPastOnesNotAtAll() {
        Agenda agenda = agenda(
                SAMPLE, brief("AZ", null), brief("TJ", TODAY.minusDays(1)), brief("PK", TODAY.plusDays(4)));
        assertEquals(List.of("PK 2025-12-24 PK-1", "AZ null AZ-1"), told(agenda.meetings()));
        assertEquals(OptionalLong.of(4), agenda.meetings().getFirst().daysLeft(TODAY));
        assertEquals(OptionalLong.empty(), agenda.meetings().getLast().daysLeft(TODAY));
        assertEquals(List.of("TJ 2025-12-20 TJ-1"), told(agenda(SAMPLE, brief("TJ", TODAY)).meetings()), "today is ahead");
    }

    @Test
    void meetingsOfOneDayStandInTheOrderOfThePersianDictionary() {
        Agenda agenda = agenda(SAMPLE, brief("TJ", TODAY), brief("PK", TODAY), brief("AZ", TODAY));
        assertEquals(
                List.of("AZ", "PK", "TJ"),
                agenda.meetings().stream().map(ComingMeeting::country).toList());
    }

    @Test
    void aPlannedMeetingWithoutABriefIsThereWithAllThatIsArranged() {
        ComingMeeting meeting = agenda(with(planned("E20", State.PLANNED, TODAY.plusDays(3), "IR", "AZ")))
                .meetings()
                .getFirst();
        assertEquals(Optional.empty(), meeting.brief());
        assertEquals("AZ", meeting.country());
        assertEquals(TODAY.plusDays(3), meeting.day());
        assertTrue(meeting.certain());
        assertEquals(Optional.of(LocalTime.of(10, 30)), meeting.starts());
        assertEquals(45, meeting.minutes());
        assertEquals("مترجم", meeting.interpreter().fa());
        assertEquals("تهران", meeting.place().fa());
        assertEquals(Optional.of("P2"), meeting.counterpart());
        assertEquals(Classification.SECRET, meeting.classification());
    }

    @Test
    void onlyWhatIsPlannedAndAheadIsAMeetingToCome() {
        Library library = with(
                planned("E20", State.HELD, TODAY.plusDays(3), "IR", "AZ"),
                planned("E21", State.CANCELLED, TODAY.plusDays(3), "IR", "AZ"),
                planned("E22", State.PLANNED, TODAY.minusDays(1), "IR", "AZ"));
        assertEquals(List.of(), agenda(library).meetings());
    }

    @Test
    void aBriefOfThatCountryAndDayIsTheBriefOfThePlannedMeeting() {
        Library library = with(planned("E20", State.PLANNED, TODAY.plusDays(3), "IR", "AZ", "TJ"));
        List<ComingMeeting> meetings = agenda(library, brief("AZ", TODAY.plusDays(3))).meetings();
        assertEquals(List.of("AZ 2025-12-23 AZ-1", "TJ 2025-12-23 -"), told(meetings));
        assertEquals(45, meetings.getFirst().minutes(), "the brief's meeting has the hour of the library");
        assertEquals(
                List.of("AZ 2025-12-23 -", "TJ 2025-12-23 -", "AZ 2025-12-24 AZ-1"),
                told(agenda(library, brief("AZ", TODAY.plusDays(4))).meetings()),
                "another day is another meeting");
    }

    @Test
    void aBriefThatNamesAPlannedMeetingTakesItsDayOrTellsThatItWasMoved() {
        Library library = with(planned("E2", State.PLANNED, TODAY.plusDays(3), "IR", "AZ"));
        assertEquals(List.of("AZ 2025-12-23 AZ-1"), told(agenda(library, brief("AZ", null)).meetings()));
        ComingMeeting moved = agenda(library, brief("AZ", TODAY.minusDays(2))).meetings().getFirst();
        assertEquals(TODAY.plusDays(3), moved.day());
        assertEquals(new Readiness.Moved(TODAY.plusDays(3)), moved.readiness().gaps().getFirst());
        assertEquals(Remedy.COMPARE, moved.readiness().gaps().getFirst().remedy());
    }

    @Test
    void everyGapOfABriefIsNamedTheWeightiestFirstWithItsRemedy() {
        Readiness readiness = agenda(SAMPLE, brief("AZ", null)).meetings().getFirst().readiness();
        assertEquals(
                List.of(Brief.Role.TIME, Brief.Role.OUR_POSITION, Brief.Role.OUR_POSITION),
                readiness.gaps().stream()
                        .limit(3)
                        .map(gap -> assertInstanceOf(Readiness.Unwritten.class, gap).role())
                        .toList());
        assertEquals(Remedy.SETTLE, readiness.gaps().getFirst().remedy());
        assertEquals(Remedy.WRITE, readiness.gaps().get(1).remedy());
        assertTrue(readiness.sectionsReady() < readiness.sections().size());
    }

    @Test
    void aFactIsJudgedOnTheDayOfTheMeeting() {
        LocalDate inSummer = LocalDate.of(2026, 6, 1);
        Readiness near = agenda(SAMPLE, brief("TJ", TODAY)).meetings().getFirst().readiness();
        Readiness far = agenda(SAMPLE, brief("TJ", inSummer)).meetings().getFirst().readiness();
        assertTrue(near.gaps().stream().noneMatch(Readiness.Aged.class::isInstance));
        assertTrue(far.gaps().contains(new Readiness.Aged(SAMPLE.fact("F02").orElseThrow(), inSummer)));
        List<Check> checks = agenda(SAMPLE, brief("TJ", inSummer)).checks();
        assertEquals(new Check.Aged(SAMPLE.fact("F02").orElseThrow(), inSummer), checks.getFirst());
        assertTrue(agenda(SAMPLE).checks().stream().noneMatch(Check.Aged.class::isInstance), "today it holds");
    }

    @Test
    void whatTheBriefNamesAndTheLibraryLostIsAGapAndTheMeetingStaysWhereItIs() {
        Brief brief = brief("AZ", TODAY.plusDays(4));
        assertEquals(
                List.of(),
                brief.topics().stream().filter(key -> SAMPLE.find(ItemKind.TOPIC, key).isEmpty()).toList());
        for (Mention lost : Mention.in(brief)) {
            if (lost.kind() == ItemKind.COUNTRY && lost.code().equals(Country.HOME)) {
                continue;
            }
            Agenda agenda = agenda(without(lost.kind(), lost.code()), brief);
            ComingMeeting meeting = agenda.meetings().getFirst();
            assertEquals(brief.code(), meeting.brief().orElseThrow().code(), lost.toString());
            assertTrue(meeting.readiness().gaps().contains(new Readiness.Gone(lost)), lost.toString());
            assertFalse(agenda.undertakings().isEmpty());
            assertFalse(agenda.checks().isEmpty());
            assertFalse(agenda.standstills().isEmpty());
        }
    }

    @Test
    void theLongestOverdueComesFirstThenWhatWillBeAskedAboutSoonest() {
        Undertaking[] all = SAMPLE.undertakings().stream().filter(Undertaking::open).toArray(Undertaking[]::new);
        Undertaking late = all[0].assigned(Bilingual.EMPTY, TODAY.minusDays(2));
        Undertaking later = all[1].assigned(Bilingual.EMPTY, TODAY.minusDays(9));
        Undertaking soon = all[2].assigned(Bilingual.EMPTY, TODAY.plusDays(1));
        List<Undertaking> sorted = agenda(with(late, later, soon), brief("TJ", TODAY.plusDays(2))).undertakings();
        assertEquals(List.of(later, late, soon), sorted.subList(0, 3));
        assertTrue(sorted.get(3).concerns("TJ"), "the next meeting is with Tajikistan");
        assertTrue(sorted.get(3).byThem(), "they raised it and we have no line");
        assertEquals(all.length, sorted.size());
    }

    @Test
    void withNoMeetingAndNoDayWhatTheyRaisedStandsBeforeWhatWeDid() {
        List<Boolean> theirs = agenda(SAMPLE).undertakings().stream().map(Undertaking::byThem).toList();
        assertTrue(theirs.lastIndexOf(true) < theirs.indexOf(false));
    }

    @Test
    void anAgreementStandsStillASeasonAfterItsLastMoveAndTheNearestToDoneComesFirst() {
        Agreement signed = SAMPLE.agreement("A4").orElseThrow();
        LocalDate limit = TODAY.minusDays(Standstill.AFTER_DAYS);
        assertEquals(
                Optional.empty(), Standstill.of(signed.at(Status.SIGNED, limit), TODAY), "that day is still in the season");
        Standstill still = Standstill.of(signed.at(Status.SIGNED, limit.minusDays(1)), TODAY).orElseThrow();
        assertEquals(OptionalLong.of(Standstill.AFTER_DAYS + 1), still.days(TODAY));
        assertEquals(NextStep.BRING_INTO_FORCE, still.next());
        assertEquals(OptionalLong.empty(), Standstill.of(signed, TODAY).orElseThrow().days(TODAY), "no day is known");
        assertEquals(Optional.empty(), Standstill.of(signed.at(Status.DONE, limit.minusDays(1)), TODAY));
        assertEquals(
                List.of("A4", "A6", "A1", "A2", "A5"),
                agenda(SAMPLE).standstills().stream().map(one -> one.agreement().code()).toList());
    }

    @Test
    void aDayOnTheChecklistIsAMoveAndADayAheadIsNone() {
        Agreement drafted = SAMPLE.agreement("A1").orElseThrow();
        assertEquals(Optional.empty(), Standstill.of(sent(drafted, TODAY.minusDays(5)), TODAY));
        assertEquals(
                Optional.empty(), Standstill.of(sent(drafted, TODAY.plusDays(5)), TODAY).orElseThrow().since());
    }

    private static Agreement sent(Agreement agreement, LocalDate day) {
        return new Agreement(
                agreement.id(), agreement.code(), agreement.name(), agreement.type(), agreement.status(), agreement.reached(),
                new Agreement.Checklist(day, null, null, null, Bilingual.EMPTY), agreement.standing(),
                agreement.sourceSentence(), agreement.textHeld(), agreement.countries(), agreement.topics(),
                agreement.sources(), agreement.classification());
    }

    @Test
    void twoFiguresOfOneThingAndDayDisagreeAndOfTwoDaysDoNot() {
        Fact first = SAMPLE.fact("F02").orElseThrow();
        Fact other = figure(first, "F30", "1400", first.asOf());
        assertTrue(agenda(with(other)).checks().contains(new Check.Disagreeing(first, other)));
        Fact newer = figure(first, "F30", "1400", TODAY);
        assertTrue(agenda(with(newer)).checks().stream().noneMatch(Check.Disagreeing.class::isInstance));
    }

    private static Fact figure(Fact like, String code, String value, @Nullable LocalDate asOf) {
        return new Fact(
                SmallLibrary.id(code), code, like.kind(),
                Bilingual.of(like.statement().fa().replace("۱۳۰۰", "۱۴۰۰").replace("۱٬۳۰۰", "۱٬۴۰۰"), like.statement().en()),
                value, like.unit(), like.approximate(), asOf, like.expires(), like.speaker(), "", like.source(), true,
                Bilingual.EMPTY, like.countries(), like.topics(), like.classification());
    }

    @Test
    void aReferenceIsToBeCheckedOnceTheBriefOfAMeetingAheadCitesIt() {
        var reference = new Reference(
                SmallLibrary.id("R1"), "R1", Reference.Kind.STANDARD, "ITU-R SM.1049", Bilingual.of("توصیه", "Recommendation"),
                Bilingual.EMPTY, Reference.Confidence.TO_VERIFY, null, "", List.of(), List.of(), Classification.ORDINARY);
        Brief plain = brief("AZ", TODAY.plusDays(4));
        Brief.Section first = plain.sections().getFirst();
        List<Brief.Paragraph> paragraphs = new ArrayList<>(first.paragraphs());
        paragraphs.add(Composer.excerpt(reference, Brief.Role.TEXT));
        List<Brief.Section> sections = new ArrayList<>(plain.sections());
        sections.set(0, first.with(paragraphs));
        Brief citing = plain.with(sections);
        assertTrue(agenda(with(reference), citing).checks().contains(new Check.Unchecked(reference)));
        assertFalse(agenda(with(reference), plain).checks().contains(new Check.Unchecked(reference)));
        Reference looked = reference.checked(TODAY, "کارشناس");
        assertTrue(agenda(with(looked), citing).checks().stream().noneMatch(Check.Unchecked.class::isInstance));
        assertTrue(agenda(with(reference), BriefEditing.setDate(citing, TODAY.minusDays(1))).checks().stream()
                .noneMatch(Check.Unchecked.class::isInstance), "its meeting is over");
    }

    @Test
    void theDatesOfTheSampleThatContradictOrWaitAreTold() {
        assertEquals(
                List.of("E1", "E2", "E5"),
                agenda(SAMPLE).checks().stream().map(check -> check.about().code()).toList());
    }

    @Test
    void whatConcernsTheNearestMeetingIsLookedAtFirst() {
        List<Check> checks = agenda(SAMPLE, brief("PK", TODAY.plusDays(2))).checks();
        assertTrue(Agenda.countries(checks.getFirst().about()).contains("PK"));
    }

    @Test
    void theBriefWorkedOnLastIsTheFirstOfTheRecentOnes() {
        Brief older = brief("AZ", null);
        Brief newer = brief("TJ", TODAY.minusDays(3)).stamped(2, NOW.plus(Duration.ofHours(1)));
        assertEquals(List.of(newer, older), agenda(SAMPLE, older, newer).recent());
    }

    @Test
    void anEmptyVaultHasNothingToLookAt() {
        Agenda agenda = agenda(Library.EMPTY);
        assertEquals(List.of(), agenda.meetings());
        assertEquals(List.of(), agenda.undertakings());
        assertEquals(List.of(), agenda.standstills());
        assertEquals(List.of(), agenda.checks());
        assertEquals(List.of(), agenda.recent());
    }

    /// Every brief that is not over and every planned meeting ahead is told once, and no two stand in the wrong order.
    @Property(tries = 200)
    void noMeetingIsLostOrToldTwice(
            @ForAll List<@IntRange(min = -5, max = 9) Integer> briefs,
            @ForAll List<@IntRange(min = -5, max = 9) Integer> events) {
        Brief plain = brief("AZ", null);
        List<Brief> made = IntStream.range(0, briefs.size())
                .mapToObj(i -> new Brief(
                        SmallLibrary.id("B" + i), "AZ-" + (i + 1), plain.title(), "AZ", null, null,
                        briefs.get(i) == 9 ? null : TODAY.plusDays(briefs.get(i)), List.of(), 1, List.of(), NOW, NOW))
                .toList();
        Event[] planned = IntStream.range(0, events.size())
                .mapToObj(i -> planned("E" + (i + 50), State.PLANNED, TODAY.plusDays(events.get(i)), "IR", "AZ"))
                .toArray(Event[]::new);
        List<ComingMeeting> meetings = new Agenda(with(planned), made, TODAY, Language.FA).meetings();
        assertEquals(
                made.stream().filter(b -> b.date() == null || !b.date().isBefore(TODAY)).map(Brief::code).sorted().toList(),
                meetings.stream().flatMap(m -> m.brief().stream()).map(Brief::code).sorted().toList());
        assertTrue(meetings.stream().allMatch(m -> m.day() == null || !m.day().isBefore(TODAY)));
        List<LocalDate> days = meetings.stream().map(m -> m.day() == null ? LocalDate.MAX : m.day()).toList();
        assertEquals(days.stream().sorted().toList(), days);
        List<LocalDate> taken = made.stream().map(Brief::date).toList();
        long open = Arrays.stream(planned)
                .map(event -> event.datings().getFirst().first())
                .filter(day -> !day.isBefore(TODAY) && !taken.contains(day))
                .count();
        assertTrue(meetings.stream().filter(m -> m.brief().isEmpty()).count() >= open);
    }
}
