package app.didar.domain;

import static app.didar.domain.Written.answer;
import static app.didar.domain.Written.codes;
import static app.didar.domain.Written.topic;
import static app.didar.domain.Written.undertaking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 22);

    @Test
    void aCellStandsAsWhatIsInIt() {
        assertEquals(Cell.State.EMPTY, cell().state());
        assertEquals(Cell.State.MENTIONED, cell(fact("F1")).state());
        assertEquals(Cell.State.NOTED, cell(fact("F1"), undertaking("U1", "AZ>", fibre())).state());
        assertEquals(Cell.State.NOTED, cell(Written.position("PO1", Position.Kind.OURS, "fibre", "yes")).state());
        assertEquals(Cell.State.WE_ASKED, cell(undertaking("U1", "IR>AZ", fibre())).state());
        assertEquals(Cell.State.THEY_ASKED, cell(undertaking("U1", "IR>AZ", fibre()), undertaking("U2", "AZ>IR", fibre())).state());
        assertEquals(Cell.State.SETTLED, cell(undertaking("U1", "IR+AZ>", fibre())).state());
        assertEquals(
                Cell.State.SETTLED, cell(undertaking("U1", "IR>AZ", List.of("fibre", "ixp"), answer("U2", "fibre"))).state());
        assertEquals(
                Cell.State.PARTLY,
                cell(undertaking("U1", "IR>AZ", fibre(), answer("U2", "fibre")), undertaking("U3", "AZ>IR", fibre())).state());
    }

    @Test
    void theNextStepIsOursFirst() {
        assertEquals(Cell.Next.ANSWER, cell(undertaking("U1", "IR>AZ", fibre()), undertaking("U2", "AZ>IR", fibre())).next());
        assertEquals(Cell.Next.REMIND, cell(undertaking("U1", "IR>AZ", fibre())).next());
        Cell agreed = cell(Written.agreement(Agreement.Type.LEGAL_SIMPLE, Agreement.Status.SIGNED));
        assertEquals(Cell.Next.CARRY_ON, agreed.next());
        assertEquals(Optional.of(Agreement.NextStep.BRING_INTO_FORCE), agreed.nextOfAgreement());
        assertEquals(Cell.Next.TAKE_A_POSITION, cell(fact("F1")).next());
        assertEquals(Cell.Next.NOTHING, cell().next());
    }

    @Test
    void jointUndertakingsCountOnBothSidesAndOnceForTheShade() {
        Cell cell = cell(undertaking("U1", "IR+AZ>", fibre()), undertaking("U2", "AZ>IR", fibre()));
        assertEquals(List.of(1, 2, 2), List.of(cell.ours(), cell.theirs(), cell.shade()));
        Item[] many = {
            undertaking("U1", "AZ>IR", fibre()), undertaking("U2", "AZ>IR", fibre()), undertaking("U3", "AZ>IR", fibre()),
            undertaking("U4", "AZ>IR", fibre())
        };
        assertEquals(3, cell(many).shade());
        assertEquals(0, cell(fact("F1")).shade());
    }

    @Test
    void whatWaitsStandsFirst() {
        Cell cell = cell(
                undertaking("U1", "AZ>", fibre()), undertaking("U2", "AZ>IR", fibre()),
                Written.agreement(Agreement.Type.UNKNOWN, Agreement.Status.IDEA), fact("F1"));
        assertEquals(List.of("U2", "U1", "A1", "F1"), codes(cell.items(Item.class).toList()));
        assertTrue(cell.waitsForUs());
        assertFalse(cell.waitsForThem());
    }

    @Test
    void theNewestDayCountsAndItsAgeToday() {
        Cell cell = cell(
                Written.source(DAY), fact("F1"), Written.fact("F2", DAY.plusDays(3), List.of("AZ"), fibre()),
                undertaking("U1", "AZ>IR", fibre()));
        assertEquals(Optional.of(DAY.plusDays(3)), cell.lastSaid());
        assertEquals(OptionalLong.of(25), cell.ageAt(LocalDate.of(2025, 12, 20)));
        assertEquals(Optional.empty(), cell(fact("F1")).lastSaid());
        assertEquals(OptionalLong.empty(), cell(fact("F1")).ageAt(DAY));
    }

    @Test
    void sinceADayLeavesOutWhatIsOlderAndKeepsWhatHasNoDay() {
        Library library = with(Written.fact("F1", DAY, List.of("AZ"), fibre()), undertaking("U1", "AZ>IR", fibre()));
        assertEquals(List.of("U1", "F1"), codes(Coverage.of(library, Language.EN, DAY).cell("fibre", "AZ").items(Item.class).toList()));
        assertEquals(
                List.of("U1"),
                codes(Coverage.of(library, Language.EN, DAY.plusDays(1)).cell("fibre", "AZ").items(Item.class).toList()));
    }

    @Test
    void topicsStandUnderTheTopOfTheirBranchAndLoneOnesLast() {
        Coverage coverage = Coverage.of(
                Written.library(
                        topic("z-net", null), topic("fibre", "z-net"), topic("border", "fibre"), topic("alone", null),
                        Written.country("AZ"), Written.country("IR")),
                Language.EN, null);
        assertEquals(
                List.of(Bilingual.of("z-net", "z-net"), Bilingual.EMPTY),
                coverage.groups().stream().map(Coverage.Group::title).toList());
        assertEquals(List.of("fibre", "border", "alone"), codes(coverage.topics()));
        assertEquals(List.of("AZ"), codes(coverage.countries()));
    }

    @Test
    void theTopOfABranchHasARowWhereSomethingWasSaidOnIt() {
        Coverage coverage = Coverage.of(
                Written.library(
                        topic("net", null), topic("fibre", "net"), Written.country("AZ"),
                        undertaking("U1", "AZ>IR", List.of("net"))),
                Language.EN, null);
        assertEquals(List.of("net", "fibre"), codes(coverage.topics()));
        assertEquals(Cell.State.THEY_ASKED, coverage.cell("net", "AZ").state());
        assertEquals(Cell.State.EMPTY, coverage.cell("fibre", "AZ").state());
    }

    @Test
    void aProgrammeStandsBesideWhatWasSaidFromItsSource() {
        Programme programme = Written.programme("PR1", "fibre");
        assertEquals(List.of("U1", "PR1"), codes(cell(programme, undertaking("U1", "AZ>IR", fibre())).items(Item.class).toList()));
        assertEquals(Cell.State.EMPTY, cell(programme).state());
    }

    @Test
    void aPositionThatWasSupersededIsHistory() {
        Position first = Written.position("PO1", Position.Kind.OURS, "fibre", "yes");
        Cell cell = cell(first, first.superseded("PO2", Bilingual.of("نه", "no"), DAY, List.of()));
        assertEquals(List.of("PO2"), codes(cell.items(Item.class).toList()));
    }

    @Test
    void whatNamesNoTopicOrCountryOfTheLibraryIsPassedOver() {
        assertEquals(
                Cell.State.EMPTY,
                cell(Written.fact("F1", null, List.of("IR"), fibre()), Written.fact("F2", null, List.of("AZ"), List.of("unknown")))
                        .state());
        assertEquals(Cell.EMPTY, Coverage.of(Library.EMPTY, Language.FA, null).cell("fibre", "AZ"));
    }

    /// A whole ministry: every item is looked at once, so this takes a moment; by cell and item it would be a hundred thousand times
    /// thirty thousand looks.
    @Test
    void aWholeMinistryIsGatheredInOnePass() {
        List<Item> items = new ArrayList<>(List.of(Written.source(DAY)));
        for (int i = 0; i < 500; i++) {
            items.add(topic("t" + i, i < 20 ? null : "t" + i % 20));
        }
        for (int i = 0; i < 200; i++) {
            items.add(Written.country("C" + i));
        }
        for (int i = 0; i < 10_000; i++) {
            items.add(undertaking("U" + i, i % 2 == 0 ? "IR>C" + i % 200 : "C" + i % 200 + ">IR", List.of("t" + i % 500, "t" + i * 7 % 500)));
        }
        for (int i = 0; i < 20_000; i++) {
            items.add(Written.fact("F" + i, DAY, List.of("C" + i % 200), List.of("t" + i * 3 % 500)));
        }
        Coverage coverage = Coverage.of(Library.of(items), Language.FA, null);
        assertEquals(500, coverage.topics().size());
        assertEquals(200, coverage.countries().size());
        long evidence = coverage.topics().stream()
                .flatMap(topic -> coverage.row(coverage.topics().indexOf(topic)).stream())
                .mapToLong(cell -> cell.evidence().size())
                .sum();
        long twice = items.stream()
                .filter(Undertaking.class::isInstance)
                .mapToLong(item -> ((Undertaking) item).topics().stream().distinct().count())
                .sum();
        assertEquals(20_000 + twice, evidence);
    }

    private static List<String> fibre() {
        return List.of("fibre");
    }

    private static Fact fact(String code) {
        return Written.fact(code, null, List.of("AZ", "IR"), fibre());
    }

    private static Cell cell(Item... items) {
        return Coverage.of(with(items), Language.EN, null).cell("fibre", "AZ");
    }

    private static Library with(Item... items) {
        List<Item> all = new ArrayList<>(List.of(items));
        all.addAll(List.of(Written.country("IR"), Written.country("AZ"), topic("fibre", null)));
        return Library.of(all);
    }
}
