package app.didar.domain;

import static app.didar.domain.Written.answer;
import static app.didar.domain.Written.library;
import static app.didar.domain.Written.topic;
import static app.didar.domain.Written.undertaking;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.Edit.Act;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 19);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void aTopicNeverStandsUnderItself(int length) {
        List<Topic> chain = IntStream.range(0, length)
                .mapToObj(i -> topic("t" + i, i == 0 ? null : "t" + (i - 1)))
                .toList();
        Topic bent = topic("t0", "t" + (length - 1));
        refused(Refused.topicUnderItself(bent.name()), Library.of(chain), Edit.put(Act.MOVE, bent));
    }

    @Test
    void aTopicMayMoveToAnotherBranch() {
        allowed(library(topic("a", null), topic("b", null), topic("c", "a")), topic("c", "b"));
    }

    @Test
    void twoMovesThatMakeACircleOnlyTogetherAreRefused() {
        refused(
                Refused.topicUnderItself(topic("a", null).name()),
                library(topic("a", null), topic("b", null)),
                Edit.put(Act.MOVE, topic("a", "b"), topic("b", "a")));
    }

    @Test
    void nothingAnswersItself() {
        refused(
                Refused.answersItself("U1"),
                Library.EMPTY,
                Edit.put(Act.ANSWER, undertaking("U1", "AZ>IR", List.of("fibre"), answer("U1", "fibre"))));
    }

    @Test
    void nobodyAnswersTheirOwnSide() {
        refused(
                Refused.answeredByOwnSide("U1", "U2"),
                library(undertaking("U2", "AZ>IR", List.of("fibre"))),
                Edit.put(Act.ANSWER, undertaking("U1", "AZ>IR", List.of("fibre"), answer("U2", "fibre"))));
    }

    @Test
    void twoOfTwoSidesMayAnswerEachOther() {
        allowed(
                library(undertaking("U1", "AZ>IR", List.of("fibre"), answer("U2", "fibre"))),
                undertaking("U2", "IR>AZ", List.of("fibre"), answer("U1", "fibre")));
    }

    @Test
    void answersOfThreeInACircleAreRefused() {
        refused(
                Refused.answersInACircle("U3"),
                library(
                        undertaking("U1", "AZ>IR", List.of("fibre"), answer("U2", "fibre")),
                        undertaking("U2", "IR>AZ", List.of("fibre"), answer("U3", "fibre"))),
                Edit.put(Act.ANSWER, undertaking("U3", "TJ>IR", List.of("fibre"), answer("U1", "fibre"))));
    }

    @Test
    void nothingIsDueBeforeTheMeetingItWasSaidIn() {
        Library library = library(Written.meeting("E1", Written.stated(DAY, DAY.plusDays(2))));
        refused(
                Refused.dueBeforeMeeting("U1", DAY.minusDays(1), DAY),
                library,
                Edit.put(Act.CHANGE, undertaking("U1", "AZ>IR", List.of("fibre"), "E1", DAY.minusDays(1))));
        allowed(library, undertaking("U1", "AZ>IR", List.of("fibre"), "E1", DAY));
        allowed(library, undertaking("U2", "AZ>IR", List.of("fibre"), null, DAY.minusDays(1)));
    }

    @Test
    void aCodeBelongsToOneItemOfItsKind() {
        Library library = library(Written.country("AZ"));
        Country other = new Country(
                UUID.randomUUID(), "az", Bilingual.EMPTY, Bilingual.EMPTY, Bilingual.EMPTY, Bilingual.EMPTY, null, List.of(), null, "",
                Classification.ORDINARY);
        refused(Refused.codeTaken("az"), library, Edit.put(Act.CREATE, other));
        refused(Refused.codeTaken("az"), Library.EMPTY, Edit.put(Act.CREATE, Written.country("AZ"), other));
        assertDoesNotThrow(() -> LibraryRules.check(library, new Edit(Act.IMPORT, List.of(other), library.items())));
    }

    @Test
    void theCodeOfAMergedPersonStaysTheirs() {
        Person kept = Written.person("P1", "one");
        Library before = library(kept, Written.person("P2", "one"));
        Library after = before.with(Merging.people(before, kept, Written.person("P2", "one")));
        Person other = new Person(
                UUID.randomUUID(), "P2", Bilingual.EMPTY, List.of(), Bilingual.EMPTY, Bilingual.EMPTY, true, List.of(), List.of(),
                List.of(), List.of(), Classification.ORDINARY);
        refused(Refused.codeTaken("P2"), after, Edit.put(Act.CREATE, other));
    }

    @Test
    void aPositionIsNeverOverwritten() {
        Position first = Written.position("PO1", Position.Kind.OURS, "fibre", "yes");
        Library library = library(first);
        refused(
                Refused.positionOverwritten("PO1"),
                library,
                Edit.put(Act.CHANGE, Written.position("PO1", Position.Kind.OURS, "fibre", "no")));
        refused(
                Refused.positionOverwritten("PO1"),
                library,
                Edit.put(Act.CHANGE, Written.position("PO1", Position.Kind.OURS, "ixp", "yes")));
        allowed(library, first.superseded("PO2", Bilingual.of("نه", "no"), DAY, List.of()));
        allowed(library, first);
    }

    @Test
    void anotherCodeDoesNotHideThatAPositionIsOverwritten() {
        Position first = Written.position("PO1", Position.Kind.OURS, "fibre", "yes");
        Position renamed = new Position(
                first.id(), "PO9", first.kind(), first.country(), first.topic(), Bilingual.of("نه", "no"), null, null, List.of(),
                Classification.ORDINARY);
        refused(Refused.positionOverwritten("PO9"), library(first), Edit.put(Act.CHANGE, renamed));
    }

    @Test
    void ourOwnCountryStays() {
        Country own = Written.country("IR");
        Library library = library(own, Written.country("AZ"));
        refused(Refused.ownCountryRemoved(), library, Edit.delete(List.of(own)));
        Country renamed = new Country(
                own.id(), "XX", own.name(), own.formalName(), own.capital(), own.languages(), null, List.of(), null, "",
                Classification.ORDINARY);
        refused(Refused.ownCountryRemoved(), library, Edit.put(Act.CHANGE, renamed));
        assertDoesNotThrow(() -> LibraryRules.check(library, Edit.delete(List.of(Written.country("AZ")))));
    }

    private static void refused(Refused expected, Library library, Edit edit) {
        Refused refused = assertThrows(Refused.class, () -> LibraryRules.check(library, edit));
        assertEquals(expected.words(), refused.words());
    }

    private static void allowed(Library library, Item item) {
        assertDoesNotThrow(() -> LibraryRules.check(library, Edit.put(Act.CHANGE, item)));
    }
}
