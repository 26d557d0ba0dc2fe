package app.didar.store.sample;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Cell;
import app.didar.domain.Coverage;
import app.didar.domain.Item;
import app.didar.domain.Ledger;
import app.didar.domain.Ledger.Entry;
import app.didar.domain.Library;
import app.didar.domain.Topic;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.State;
import app.didar.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sample against what two published reports say: who waits for whom, and what was said on which topic with which country.
class SampleCoverageTest {

    /// What the reports leave unanswered toward us, each with what is left of it.
    private static final Map<String, String> TOWARD_US = Map.of(
            "U07", "digital-health",
            "U08", "joint-committee",
            "U09", "b2b",
            "U06", "mou-drafting",
            "U17", "joint-production fibre",
            "U16", "data-transit",
            "U22", "nin resilience cybersecurity",
            "U23", "relations");

    /// What they leave unanswered from us, as a reader of the reports lists it.
    private static final Map<String, String> FROM_US = Map.of(
            "U04", "data-transit",
            "U13", "academic",
            "U14", "mou-implementation",
            "U19", "mou-implementation",
            "U20", "cross-border-fibre ixp data-transit",
            "U24", "data-transit",
            "U21", "imei",
            "U10", "mou-implementation");

    /// Every cell that is not empty: what a reader of the reports puts there, then, after the bar, what the rule adds. `lead` is the
    /// paragraph that names topics for both meetings without saying anything to one country: the agendas of E3 and E4.
    private static final String CELLS = """
            border-spectrum AZ: U01 F06 | A2 A3 E2
            satellite AZ: U02 U03 U07 | F12 E2
            remote-sensing AZ: U02 | F12 E2
            cybersecurity AZ: U03 U07 | E2
            cybersecurity PK: U22 |
            data-transit AZ: U03 U04 | E2
            data-transit TJ: U16 |
            data-transit PK: U20 | U24 F09
            infrastructure AZ: U03 | E2
            infrastructure TJ: U15 | E3
            infrastructure PK: E4 | F10
            digital-governance AZ: F14 |
            digital-health AZ: U07 |
            b2b AZ: U09 | E8
            b2b TJ: F04 |
            joint-committee AZ: U08 |
            mou-drafting AZ: U05 U06 A1 | E7
            mou-implementation TJ: U10 U14 A4 A5 | F08 E3 E6
            mou-implementation PK: U10 U19 A6 | E4 E5
            fibre TJ: U11 U15 PR2 | U17 F05 F16 E3
            fibre PK: E4 |
            5g TJ: U11 U15 F02 | F05 E3
            5g PK: E4 |
            academic TJ: U12 U13 |
            joint-production TJ: U17 F03 |
            project-management TJ: U11 |
            software-services TJ: F04 |
            nin TJ: E3 |
            nin PK: U22 | PR3 E4
            resilience TJ: E3 |
            resilience PK: U22 | E4
            knowledge-exchange TJ: E3 |
            knowledge-exchange PK: U20 | E4
            cross-border-fibre PK: U20 |
            ixp PK: U20 |
            imei PK: U21 F07 |
            relations TJ: U18 | F15
            relations PK: U23 | F10
            tech-diplomacy AZ: F13 PR1 | E9
            """;

    private final Library library = SampleLibrary.read();
    private final Ledger ledger = Ledger.of(library);
    private final Coverage coverage = Coverage.of(library, Language.FA, null);

    @Test
    void whatNeedsALineOfOursIsWhatTheReportsLeaveOpenTowardUs() {
        assertEquals(new TreeMap<>(TOWARD_US), left(ledger.towardUs()));
    }

    /// The reader's list leaves out the rest of U03, infrastructure and data transit offered to Azerbaijan, though its own column has the
    /// answer as partial: Azerbaijan took up satellites and cybersecurity only. By the rule an offer waits until each of its topics has
    /// an answer, so U03 is open for those two, and that is the only difference.
    @Test
    void whatWaitsForThemIsTheReadersListAndTheRestOfTheOfferToAzerbaijan() {
        Map<String, String> expected = new TreeMap<>(FROM_US);
        expected.put("U03", "infrastructure data-transit");
        assertEquals(expected, left(ledger.fromUs()));
    }

    @Test
    void theGeneralCallWaitsForBothCountriesItWasMadeTo() {
        for (String country : List.of("TJ", "PK")) {
            assertTrue(codes(Ledger.of(library, country).fromUs()).contains("U10"), country);
        }
        assertEquals(Set.of("U10", "U13", "U14"), codes(Ledger.of(library, "TJ").fromUs()));
    }

    @Test
    void everyAnswerIsLinkedAsTheReportsHaveIt() {
        Map<String, String> answers = library.undertakings().stream()
                .filter(u -> !u.answers().isEmpty())
                .collect(Collectors.toMap(
                        Undertaking::code,
                        u -> u.answers().stream().map(Undertaking.Answer::undertaking).collect(Collectors.joining(" "))));
        assertEquals(
                Map.of("U03", "U07", "U07", "U03", "U11", "U15", "U12", "U13", "U15", "U11", "U20", "U22"), answers);
        assertEquals(Set.of("U11", "U12", "U15"), codes(ledger.answered()));
        assertEquals(Set.of("U01", "U02"), codes(ledger.joint()));
        assertEquals(Set.of("U05", "U18"), codes(ledger.noted()));
        assertEquals(
                Set.of("U03", "U07", "U20"),
                codes(ledger.entries().stream().filter(entry -> entry.state() == State.PARTLY).toList()));
    }

    @Test
    void nothingIsOverdueAsNothingHasADay() {
        assertEquals(List.of(), ledger.overdue(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void onlyTheDatedReportTellsWhenSomethingWasSaid() {
        LocalDate published = LocalDate.of(2025, 11, 22);
        for (Entry entry : ledger.entries()) {
            Optional<LocalDate> expected =
                    entry.undertaking().source().equals("S-B") ? Optional.of(published) : Optional.empty();
            assertEquals(expected, entry.said(), entry.undertaking().code());
        }
    }

    @Test
    void everyCellHoldsWhatTheReportsSayAndAllOthersAreEmpty() {
        Map<String, Set<String>> expected = CELLS.lines()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> words(parts[1])));
        Map<String, Set<String>> found = new TreeMap<>();
        for (int row = 0; row < coverage.topics().size(); row++) {
            for (int column = 0; column < coverage.countries().size(); column++) {
                Cell cell = coverage.cell(row, column);
                if (!cell.evidence().isEmpty()) {
                    String name = coverage.topics().get(row).code() + " " + coverage.countries().get(column).code();
                    found.put(name, cell.items(Item.class).map(Item::code).collect(toCollection(TreeSet::new)));
                }
            }
        }
        assertEquals(new TreeMap<>(expected), found);
    }

    @Test
    void whatIsOnlyNamedIsToldFromWhatWasSaid() {
        assertEquals(
                Set.of("b2b TJ", "digital-governance AZ", "fibre PK", "5g PK", "infrastructure PK", "nin TJ", "resilience TJ",
                        "knowledge-exchange TJ", "software-services TJ", "tech-diplomacy AZ"),
                in(Cell.State.MENTIONED));
    }

    @Test
    void everyOtherCellStandsAsItsUndertakingsDo() {
        assertEquals(
                Set.of("border-spectrum AZ", "satellite AZ", "remote-sensing AZ", "cybersecurity AZ", "infrastructure TJ", "5g TJ",
                        "project-management TJ", "knowledge-exchange PK"),
                in(Cell.State.SETTLED));
        assertEquals(Set.of("fibre TJ", "academic TJ"), in(Cell.State.PARTLY));
        assertEquals(
                Set.of("digital-health AZ", "b2b AZ", "joint-committee AZ", "mou-drafting AZ", "data-transit TJ",
                        "joint-production TJ", "cybersecurity PK", "nin PK", "resilience PK", "relations PK"),
                in(Cell.State.THEY_ASKED));
        assertEquals(
                Set.of("infrastructure AZ", "data-transit AZ", "mou-implementation TJ", "mou-implementation PK", "data-transit PK",
                        "cross-border-fibre PK", "ixp PK", "imei PK"),
                in(Cell.State.WE_ASKED));
        assertEquals(Set.of("relations TJ"), in(Cell.State.NOTED));
    }

    @Test
    void rowsAndColumnsFollowTheLanguage() {
        assertEquals(List.of("AZ", "PK", "TJ"), coverage.countries().stream().map(c -> c.code()).toList());
        assertEquals("ارتباطات ماهواره‌ای", coverage.topics().getFirst().name().fa());
        assertEquals(
                "Data transit",
                Coverage.of(library, Language.EN, null).topics().getFirst().name().en());
        assertEquals(26, coverage.topics().size());
        assertEquals(4, coverage.groups().size());
    }

    private Set<String> in(Cell.State state) {
        return coverage.topics().stream()
                .map(Topic::code)
                .flatMap(topic -> Stream.of("AZ", "TJ", "PK")
                        .filter(country -> coverage.cell(topic, country).state() == state)
                        .map(country -> topic + " " + country))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String line) {
        return Stream.of(line.split("[ |]+")).filter(word -> !word.isEmpty()).collect(toCollection(TreeSet::new));
    }

    private static Set<String> codes(List<Entry> entries) {
        return entries.stream().map(entry -> entry.undertaking().code()).collect(Collectors.toSet());
    }

    private static Map<String, String> left(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(
                        entry -> entry.undertaking().code(), entry -> String.join(" ", entry.unanswered()), (a, _) -> a, TreeMap::new));
    }
}
