package app.didar.domain;

import static app.didar.domain.Written.answer;
import static app.didar.domain.Written.library;
import static app.didar.domain.Written.undertaking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Ledger.Entry;
import app.didar.domain.Undertaking.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 19);

    @Test
    void everyEntryStandsWhereItWaits() {
        Ledger ledger = Ledger.of(
                library(
                        undertaking("U1", "AZ>IR", List.of("fibre")),
                        undertaking("U2", "IR>AZ", List.of("fibre", "ixp"), answer("U3", "ixp")),
                        undertaking("U3", "AZ>IR", List.of("ixp"), answer("U2", "ixp")),
                        undertaking("U4", "IR+AZ>", List.of("fibre")),
                        undertaking("U5", "AZ>", List.of("fibre")),
                        undertaking("U6", "IR>TJ", List.of("fibre"))),
                "AZ");
        assertEquals(List.of("U1"), codes(ledger.towardUs()));
        assertEquals(List.of("U2"), codes(ledger.fromUs()));
        assertEquals(List.of("fibre"), ledger.fromUs().getFirst().unanswered());
        assertEquals(State.PARTLY, ledger.fromUs().getFirst().state());
        assertEquals(List.of("U3"), codes(ledger.answered()));
        assertEquals(List.of("U4"), codes(ledger.joint()));
        assertEquals(List.of("U5"), codes(ledger.noted()));
    }

    @Test
    void theAnswerOfOneCountryDoesNotAnswerForAnother() {
        Library library = library(
                undertaking("U1", "IR>TJ+PK", List.of("fibre"), answer("U2", "fibre")),
                undertaking("U2", "PK>IR", List.of("fibre"), answer("U1", "fibre")));
        assertEquals(List.of("U1"), codes(Ledger.of(library, "TJ").fromUs()));
        assertEquals(List.of(), codes(Ledger.of(library, "PK").fromUs()));
        assertEquals(List.of("U1"), codes(Ledger.of(library).fromUs()));
    }

    @Test
    void anAnswerThatWasDeletedStillAnswers() {
        Library library = library(undertaking("U1", "IR>TJ+PK", List.of("fibre"), answer("U9", "fibre")));
        assertEquals(List.of("U1"), codes(Ledger.of(library, "TJ").answered()));
    }

    @Test
    void whatPassedBetweenOthersWaitsForNobodyHere() {
        Ledger ledger = Ledger.of(library(undertaking("U1", "AZ>TJ", List.of("fibre"))), "TJ");
        assertEquals(Side.NEITHER, ledger.entries().getFirst().side());
        assertEquals(List.of(), ledger.towardUs());
        assertEquals(List.of(), ledger.fromUs());
    }

    @Test
    void whatWeSaidWithOneToAnotherWaitsForTheOther() {
        Library library = library(undertaking("U1", "IR+AZ>TJ", List.of("fibre")));
        assertEquals(List.of(), Ledger.of(library, "AZ").fromUs());
        assertEquals(Side.BOTH, Ledger.of(library, "AZ").entries().getFirst().side());
        assertEquals(List.of("U1"), codes(Ledger.of(library, "TJ").fromUs()));
    }

    @Test
    void whatNamesNoTopicWaitsUntilAnythingAnswersIt() {
        assertEquals(State.OPEN, undertaking("U1", "AZ>IR", List.of()).state());
        assertEquals(State.ANSWERED, undertaking("U1", "AZ>IR", List.of(), answer("U2")).state());
        assertEquals(List.of("U1"), codes(Ledger.of(library(undertaking("U1", "AZ>IR", List.of())), "AZ").towardUs()));
    }

    @Test
    void anEntryIsOverdueOnTheDayAfterAndOnlyWhileItWaits() {
        Ledger ledger = Ledger.of(library(
                undertaking("U1", "AZ>IR", List.of("fibre"), null, DAY),
                undertaking("U2", "AZ>IR", List.of("fibre"), null, DAY, answer("U3", "fibre"))));
        assertEquals(List.of(), ledger.overdue(DAY));
        assertEquals(List.of("U1"), codes(ledger.overdue(DAY.plusDays(1))));
    }

    @Test
    void theDayItWasSaidIsThatOfTheMeetingWhereTheSourcesAgreeOnOne() {
        Source source = Written.source(DAY.plusDays(3));
        Undertaking said = undertaking("U1", "AZ>IR", List.of("fibre"), "E1", null);
        Event stated = Written.meeting("E1", Written.stated(DAY, DAY));
        assertEquals(Optional.of(DAY), only(library(source, said, stated)).said());
        assertEquals(OptionalLong.of(31), only(library(source, said, stated)).ageAt(LocalDate.of(2025, 12, 20)));

        Event contradicted = Written.meeting("E1", Written.stated(DAY, DAY), Written.stated(DAY.plusDays(1), DAY.plusDays(1)));
        assertEquals(Optional.of(DAY.plusDays(3)), only(library(source, said, contradicted)).said());
        Event several = Written.meeting("E1", Written.stated(DAY, DAY.plusDays(2)));
        assertEquals(Optional.of(DAY.plusDays(3)), only(library(source, said, several)).said());
        assertEquals(Optional.of(DAY.plusDays(3)), only(library(source, said)).said());
    }

    @Test
    void withoutAnyDayTheAgeIsUnknown() {
        Entry entry = only(library(Written.source(null), undertaking("U1", "AZ>IR", List.of("fibre"))));
        assertTrue(entry.said().isEmpty());
        assertTrue(entry.ageAt(DAY).isEmpty());
    }

    private static Entry only(Library library) {
        return Ledger.of(library, "AZ").entries().getFirst();
    }

    private static List<String> codes(List<Entry> entries) {
        return entries.stream().map(entry -> entry.undertaking().code()).toList();
    }
}
