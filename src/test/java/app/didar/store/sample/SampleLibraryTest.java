package app.didar.store.sample;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Agreement;
import app.didar.domain.BriefRequest;
import app.didar.domain.Classification;
import app.didar.domain.Edit;
import app.didar.domain.Event;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.LibraryRules;
import app.didar.domain.Mention;
import app.didar.domain.Person;
import app.didar.domain.Source;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.State;
import app.didar.text.Dates;
import app.didar.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the sample library holds, how it stands, and what it leaves open.
class SampleLibraryTest {

    private final Library library = SampleLibrary.read();

    @Test
    void everyKindIsWhole() {
        assertEquals(Set.of("IR", "AZ", "TJ", "PK"), codes(ItemKind.COUNTRY));
        assertEquals(numbered("P", 6), codes(ItemKind.PERSON));
        assertEquals(numbered("O", 16), codes(ItemKind.ORGANISATION));
        assertEquals(numbered("PR", 3), codes(ItemKind.PROGRAMME));
        assertEquals(numbered("E", 10), codes(ItemKind.EVENT));
        assertEquals(numbered("A", 6), codes(ItemKind.AGREEMENT));
        assertEquals(twoDigits("U", 24), codes(ItemKind.UNDERTAKING));
        assertEquals(twoDigits("F", 18), codes(ItemKind.FACT));
        assertEquals(numbered("Q", 10), codes(ItemKind.QUOTE));
        assertEquals(twoDigits("R", 98), codes(ItemKind.REFERENCE));
        assertEquals(
                Set.of("border-spectrum", "satellite", "remote-sensing", "cybersecurity", "data-transit",
                        "infrastructure", "digital-governance", "digital-health", "b2b", "joint-committee",
                        "mou-drafting", "mou-implementation", "fibre", "5g", "academic", "joint-production",
                        "project-management", "software-services", "nin", "resilience", "knowledge-exchange",
                        "cross-border-fibre", "ixp", "imei", "relations", "tech-diplomacy"),
                codes(ItemKind.TOPIC));
        assertTrue(codes(ItemKind.SOURCE).containsAll(Set.of("S-A", "S-B")));
    }

    @Test
    void identitiesAreStableAndUnique() {
        List<UUID> identities = items().map(Item::id).toList();
        assertEquals(identities.size(), new HashSet<>(identities).size());
        assertEquals(identities, allItems(SampleLibrary.read()).map(Item::id).toList());
        // Vaults in use hold these: never change how they are made.
        assertEquals(UUID.fromString("cebc18bb-f165-37a3-870b-54c55be8c042"), library.country("AZ").id());
    }

    @Test
    void allOfItIsOrdinary() {
        assertTrue(items().allMatch(item -> item.classification() == Classification.ORDINARY));
    }

    @Test
    void everythingNamedIsThere() {
        for (Item item : library.items()) {
            for (Mention mention : Mention.in(item)) {
                assertTrue(library.find(mention.kind(), mention.code()).isPresent(), item.code() + " names " + mention);
            }
        }
        for (Event event : library.events()) {
            event.datings().forEach(dating -> assertTrue(event.sources().contains(dating.source()), event.code()));
        }
        for (Undertaking u : library.undertakings()) {
            u.answers().forEach(answer -> assertTrue(u.topics().containsAll(answer.topics()), u.code()));
        }
    }

    @Test
    void theSampleKeepsTheRules() {
        assertDoesNotThrow(
                () -> LibraryRules.check(Library.EMPTY, new Edit(Edit.Act.IMPORT, library.items(), List.of())));
    }

    @Test
    void whoeverSpeaksSpeaksForTheirOwnSide() {
        for (Undertaking u : library.undertakings()) {
            if (u.speaker() != null) {
                assertEquals(library.person(u.speaker()).orElseThrow().countries(), u.by(), u.code());
            }
        }
    }

    @Test
    void everyUndertakingIsOfItsMeeting() {
        Map<String, String> meetings = Map.of("AZ", "E2", "TJ", "E3", "PK", "E4");
        for (Undertaking u : library.undertakings()) {
            List<String> them = Stream.concat(u.by().stream(), u.to().stream())
                    .filter(country -> !country.equals("IR"))
                    .toList();
            // The call of the opening paragraph was made at both meetings, so it belongs to neither alone.
            String meeting = them.size() == 1 ? meetings.get(them.getFirst()) : null;
            assertEquals(meeting, u.event(), u.code());
        }
    }

    @Test
    void undertakingsStandAsTheReportsLeaveThem() {
        Map<String, State> expected = new HashMap<>();
        twoDigits("U", 24).forEach(code -> expected.put(code, State.OPEN));
        List.of("U01", "U02").forEach(code -> expected.put(code, State.JOINT));
        List.of("U05", "U18").forEach(code -> expected.put(code, State.NOTED));
        List.of("U11", "U12", "U15").forEach(code -> expected.put(code, State.ANSWERED));
        List.of("U03", "U07", "U20").forEach(code -> expected.put(code, State.PARTLY));
        assertEquals(expected, library.undertakings().stream().collect(toMap(Undertaking::code, Undertaking::state)));
    }

    @Test
    void whatIsLeftOfAPartlyAnsweredUndertakingIsKnown() {
        assertEquals(List.of("infrastructure", "data-transit"), undertaking("U03").unanswered());
        assertEquals(List.of("digital-health"), undertaking("U07").unanswered());
        assertEquals(List.of("cross-border-fibre", "ixp", "data-transit"), undertaking("U20").unanswered());
        assertEquals("U15", undertaking("U11").answers().getFirst().undertaking());
        assertEquals("U13", undertaking("U12").answers().getFirst().undertaking());
        assertEquals("U11", undertaking("U15").answers().getFirst().undertaking());
    }

    @Test
    void whatWaitsForUsAndWhatWaitsForThem() {
        Set<String> forUs = openCodes(Undertaking::byThem);
        Set<String> forThem = openCodes(Undertaking::byUs);
        assertEquals(Set.of("U06", "U07", "U08", "U09", "U16", "U17", "U22", "U23"), forUs);
        assertEquals(Set.of("U03", "U04", "U10", "U13", "U14", "U19", "U20", "U21", "U24"), forThem);
    }

    @Test
    void noUndertakingHasAnOwnerOrADay() {
        for (Undertaking u : library.undertakings()) {
            assertTrue(u.owner().isBlank(), u.code());
            assertNull(u.due(), u.code());
        }
    }

    @Test
    void theDatesOfTheConferenceStayInConflict() {
        Event conference = event("E1");
        assertTrue(conference.conflicting());
        assertEquals(
                List.of("۲۶ تا ۲۸ آبان ۱۴۰۴ (۱۷ تا ۱۹ نوامبر ۲۰۲۵)", "۲۶ آبان تا ۷ آذر ۱۴۰۴ (۱۷ تا ۲۸ نوامبر ۲۰۲۵)"),
                spans(conference, Language.FA));
        assertEquals(
                List.of(
                        "17 to 19 November 2025 (26 to 28 Aban 1404)",
                        "17 to 28 November 2025 (26 Aban to 7 Azar 1404)"),
                spans(conference, Language.EN));
        assertEquals(
                List.of("E1"),
                library.events().stream().filter(Event::conflicting).map(Event::code).toList());
    }

    @Test
    void onlyTheConferenceAndThePublicationAreDated() {
        assertEquals(
                List.of("E1", "E10"),
                library.events().stream().filter(e -> !e.undated()).map(Event::code).toList());
        Stream.of("E7", "E8", "E9").forEach(code -> assertEquals(List.of(), event(code).datings(), code));
        assertEquals(Certainty.TO_CONFIRM, event("E2").datings().getFirst().certainty());
        assertEquals(List.of("۲۸ آبان ۱۴۰۴ (۱۹ نوامبر ۲۰۲۵)"), spans(event("E2"), Language.FA));
        assertEquals(Certainty.TO_CONFIRM, event("E5").datings().getFirst().certainty());
        assertEquals(List.of("۱۱ تا ۱۲ مرداد ۱۴۰۴ (۲ تا ۳ اوت ۲۰۲۵)"), spans(event("E5"), Language.FA));
        assertEquals(Certainty.WINDOW, event("E6").datings().getFirst().certainty());
        assertEquals(
                List.of("۱ مهر تا ۳۰ دی ۱۴۰۳ (۲۲ سپتامبر ۲۰۲۴ تا ۱۹ ژانویهٔ ۲۰۲۵)"), spans(event("E6"), Language.FA));
        assertEquals(List.of("۱ آذر ۱۴۰۴ (۲۲ نوامبر ۲۰۲۵)"), spans(event("E10"), Language.FA));
    }

    @Test
    void whatIsNotStatedHasANote() {
        for (Event event : library.events()) {
            for (Event.Dating dating : event.datings()) {
                assertFalse(dating.last().isBefore(dating.first()), event.code());
                if (dating.certainty() != Certainty.STATED) {
                    assertFalse(dating.note().isBlank(), event.code());
                }
            }
        }
    }

    @Test
    void onlyTheFirstReportIsIncomplete() {
        assertEquals(
                List.of("S-A"),
                library.sources().stream().filter(s -> !s.complete()).map(Source::code).toList());
        Source second = library.source("S-B").orElseThrow();
        assertEquals("15275", second.number());
        assertEquals(LocalDate.of(2025, 11, 22), second.published());
        assertEquals("شنبه", Dates.weekday(LocalDate.of(2025, 11, 22), Language.FA));
    }

    @Test
    void presidentsAreOfficesAndNotNames() {
        assertEquals(
                List.of("P5", "P6"),
                library.people().stream().filter(p -> !p.named()).map(Person::code).toList());
    }

    @Test
    void peopleCarryTheirOtherSpellings() {
        assertTrue(person("P1").variants().contains("سیدستار هاشمی"));
        assertTrue(person("P3").variants().contains("Isfandiyor Sa’dullo"));
        assertTrue(person("P3").variants().contains("Isfandiyor Saadullo"));
        assertEquals(
                "وزیر توسعهٔ دیجیتال آذربایجان",
                person("P2").posts().getFirst().shortTitle().fa());
    }

    @Test
    void noAgreementHasATypeOrAText() {
        for (Agreement agreement : library.agreements()) {
            assertEquals(Agreement.Type.UNKNOWN, agreement.type(), agreement.code());
            assertFalse(agreement.textHeld(), agreement.code());
        }
        assertEquals(
                Map.of(
                        "A1", Agreement.Status.DRAFTED,
                        "A2", Agreement.Status.IDEA,
                        "A3", Agreement.Status.UNKNOWN,
                        "A4", Agreement.Status.SIGNED,
                        "A5", Agreement.Status.IDEA,
                        "A6", Agreement.Status.SIGNED),
                library.agreements().stream().collect(toMap(Agreement::code, Agreement::status)));
    }

    @Test
    void figuresAreApproximateAndDated() {
        Fact countries = fact("F01");
        assertEquals("150", countries.value());
        assertTrue(countries.approximate());
        Fact sites = fact("F02");
        assertEquals("1300", sites.value());
        assertTrue(sites.approximate());
        assertEquals(LocalDate.of(2025, 11, 22), sites.asOf());
        assertFalse(sites.expiredAt(Dates.parse("۱ خرداد ۱۴۰۵", LocalDate.of(2025, 11, 22))));
        assertTrue(sites.expiredAt(Dates.parse("۲ خرداد ۱۴۰۵", LocalDate.of(2025, 11, 22))));
        assertEquals(
                List.of("F01", "F02"),
                library.facts().stream().filter(f -> f.value() != null).map(Fact::code).toList());
    }

    @Test
    void whatMustNotBeSaidSaysWhy() {
        List<Fact> withheld = library.facts().stream().filter(f -> !f.usable()).toList();
        assertEquals(List.of("F06", "F11", "F18"), withheld.stream().map(Fact::code).toList());
        withheld.forEach(fact -> assertFalse(fact.note().isBlank(), fact.code()));
    }

    @Test
    void theMapOfTopicsShowsWhatIsOnTheTable() {
        assertAll(
                () -> onTable("border-spectrum", "AZ", "U01"),
                () -> onTable("data-transit", "AZ", "U03", "U04"),
                () -> onTable("data-transit", "TJ", "U16"),
                () -> onTable("data-transit", "PK", "U20", "U24"),
                () -> onTable("mou-drafting", "AZ", "U05", "U06"),
                () -> onTable("mou-implementation", "TJ", "U10", "U14"),
                () -> onTable("mou-implementation", "PK", "U10", "U19"),
                () -> onTable("academic", "TJ", "U12", "U13"),
                () -> onTable("cybersecurity", "PK", "U22"),
                () -> onTable("imei", "PK", "U21"),
                () -> onTable("fibre", "PK"),
                () -> onTable("nin", "TJ"),
                () -> onTable("digital-governance", "AZ"));
        // Named for both in the lead of the second report, without a commitment to either.
        Stream.of("E3", "E4").forEach(code -> assertTrue(event(code).topics().containsAll(
                List.of("infrastructure", "fibre", "5g", "nin", "resilience", "knowledge-exchange")), code));
    }

    @Test
    void everyBriefCanBeComposed() {
        List<BriefRequest> briefs = SampleLibrary.briefs();
        assertEquals(List.of("AZ", "TJ", "PK"), briefs.stream().map(BriefRequest::country).toList());
        for (BriefRequest brief : briefs) {
            assertNull(brief.date(), brief.country());
            assertTrue(event(optional(brief.event()).getFirst()).countries().contains(brief.country()));
            assertTrue(brief.topics().size() >= 4 && brief.topics().size() <= 6, brief.country());
            for (String topic : brief.topics()) {
                assertTrue(
                        library.undertakingsWith(brief.country()).stream().anyMatch(u -> u.topics().contains(topic)),
                        brief.country() + " has nothing on " + topic);
            }
        }
    }

    private void onTable(String topic, String country, String... undertakings) {
        assertEquals(
                Arrays.asList(undertakings),
                library.undertakingsWith(country).stream()
                        .filter(u -> u.topics().contains(topic))
                        .map(Undertaking::code)
                        .toList(),
                topic + " with " + country);
    }

    private Set<String> openCodes(Predicate<Undertaking> side) {
        return new HashSet<>(library.undertakings().stream()
                .filter(Undertaking::open)
                .filter(side)
                .map(Undertaking::code)
                .toList());
    }

    private Stream<? extends Item> items() {
        return allItems(library);
    }

    private static Stream<? extends Item> allItems(Library library) {
        return Arrays.stream(ItemKind.values()).flatMap(kind -> library.all(kind).stream());
    }

    private Set<String> codes(ItemKind kind) {
        List<String> codes = library.all(kind).stream().map(Item::code).toList();
        Set<String> unique = new HashSet<>(codes);
        assertEquals(codes.size(), unique.size(), kind + " codes are unique");
        return unique;
    }

    private static Set<String> numbered(String prefix, int last) {
        return new HashSet<>(IntStream.rangeClosed(1, last).mapToObj(n -> prefix + n).toList());
    }

    private static Set<String> twoDigits(String prefix, int last) {
        return new HashSet<>(IntStream.rangeClosed(1, last)
                .mapToObj(n -> prefix + (n < 10 ? "0" : "") + n)
                .toList());
    }

    private static List<String> optional(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }

    private static List<String> spans(Event event, Language language) {
        return event.datings().stream()
                .map(dating -> Dates.both(dating.first(), dating.last(), language))
                .toList();
    }

    private Undertaking undertaking(String code) {
        return library.undertaking(code).orElseThrow();
    }

    private Event event(String code) {
        return library.event(code).orElseThrow();
    }

    private Fact fact(String code) {
        return library.fact(code).orElseThrow();
    }

    private Person person(String code) {
        return library.person(code).orElseThrow();
    }
}
