package app.didar.store.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Quote;
import app.didar.domain.Undertaking;
import app.didar.text.Digits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample held against the reports it is drawn from, where a copy of them is at hand: the same facts, other words.
class SampleMeasureTest {

    private static final Path REPORTS = Path.of(System.getProperty("didar.reports", "../shared/reports"));

    /// So many words in a row are no longer chance.
    private static final int RUN = 8;

    /// Official names, the titles under which a source is cited and the slogan of the conference are quoted, not written by us.
    private static final Set<String> QUOTED =
            Set.of("S-A.title", "S-B.title", "S-B.publisher", "O2.name", "Q1.verbatim", "Q1.text");

    private final Library library = SampleLibrary.read();

    @BeforeEach
    void onlyWhereTheReportsAre() {
        assumeTrue(Files.isRegularFile(REPORTS.resolve("facts.json")), "no reports here to measure against");
    }

    @Test
    void everyCodeIsThere() throws IOException {
        JsonNode measure = measure();
        assertEquals(ids(measure, "countries"), codes(library.countries()));
        assertEquals(ids(measure, "people"), codes(library.people()));
        assertEquals(ids(measure, "programmes"), codes(library.programmes()));
        assertEquals(ids(measure, "agreements"), codes(library.agreements()));
        assertEquals(ids(measure, "undertakings"), codes(library.undertakings()));
        assertEquals(ids(measure, "facts"), codes(library.facts()));
        assertEquals(ids(measure, "quotes"), codes(library.quotes()));
        assertTrue(codes(library.organisations()).containsAll(ids(measure, "organisations")));
        assertTrue(codes(library.events()).containsAll(ids(measure, "events")));
        assertTrue(codes(library.sources()).containsAll(ids(measure, "sources")));
    }

    @Test
    void undertakingsAreTheirs() throws IOException {
        for (JsonNode row : measure().get("undertakings").values()) {
            Undertaking u = library.undertaking(text(row, "id")).orElseThrow();
            String by = text(row, "by");
            boolean person = by.startsWith("P");
            assertEquals(person ? by.substring(0, 2) : null, u.speaker(), u.code());
            assertEquals(
                    sides(person ? by.replaceAll(".*\\((..)\\)", "$1") : by), new HashSet<>(u.by()), u.code());
            assertEquals(sides(text(row, "to")), new HashSet<>(u.to()), u.code());
            assertEquals(kind(text(row, "kind")), u.kind(), u.code());
            assertEquals(strings(row.get("src")), List.of(u.source()), u.code());
            // Artificial intelligence is no topic of its own: it is part of academic cooperation.
            assertEquals(
                    strings(row.get("topic")).stream().filter(t -> !t.equals("ai")).toList(), u.topics(), u.code());
        }
    }

    @Test
    void factsAreTheirs() throws IOException {
        for (JsonNode row : measure().get("facts").values()) {
            Fact fact = library.fact(text(row, "id")).orElseThrow();
            String kind = text(row, "kind");
            boolean view = kind.startsWith("view of ");
            assertEquals(
                    view ? Fact.Kind.VIEW : Fact.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), fact.kind(), fact.code());
            if (view) {
                assertEquals(kind.substring("view of ".length()), fact.speaker(), fact.code());
            }
            assertEquals(text(row, "src"), fact.source(), fact.code());
        }
    }

    @Test
    void agreementsAreTheirs() throws IOException {
        for (JsonNode row : measure().get("agreements").values()) {
            var agreement = library.agreement(text(row, "id")).orElseThrow();
            assertTrue(agreement.countries().contains(text(row, "country")), agreement.code());
            assertEquals(strings(row.get("src")), agreement.sources(), agreement.code());
        }
    }

    @Test
    void quotesAreTheirs() throws IOException {
        for (JsonNode row : measure().get("quotes").values()) {
            Quote quote = (Quote) library.find(ItemKind.QUOTE, text(row, "id")).orElseThrow();
            String speaker = text(row, "speaker");
            assertEquals(speaker.matches("P\\d.*") ? speaker.substring(0, 2) : null, quote.speaker(), quote.code());
            assertEquals(text(row, "src"), quote.source(), quote.code());
            assertEquals(
                    Said.AS_PRINTED.contains(quote.code() + ".verbatim"),
                    text(row, "verbatim").equals(quote.verbatim()),
                    quote.code());
        }
    }

    @Test
    void theWordsAreOurOwn() throws IOException {
        Set<String> theirs = new HashSet<>();
        for (Path file : reports()) {
            runs(Files.readString(file)).forEach(theirs::add);
        }
        assertFalse(theirs.isEmpty());
        for (Said said : Said.persian()) {
            if (!QUOTED.contains(said.place())) {
                runs(said.text().fa()).forEach(run -> assertFalse(theirs.contains(run), said.place() + ": " + run));
            }
        }
    }

    /// Every run of words, freed of half-spaces, vowel marks, punctuation and the difference of digits.
    private static Stream<String> runs(String text) {
        String plain = Digits.toLatin(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("[\\p{Mn}\\p{Cf}]", "")
                .replace('ي', 'ی')
                .replace('ك', 'ک')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        List<String> words = Arrays.asList(plain.split(" "));
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)));
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    private static JsonNode measure() throws IOException {
        return new JsonMapper().readTree(Files.readString(REPORTS.resolve("facts.json")));
    }

    private static Set<String> ids(JsonNode measure, String kind) {
        return measure.get(kind).valueStream().map(row -> text(row, "id")).collect(Collectors.toSet());
    }

    private static Set<String> codes(List<? extends Item> items) {
        return items.stream().map(Item::code).collect(Collectors.toSet());
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).asString();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Set<String> sides(String written) {
        return written.equals("—") ? Set.of() : Set.of(written.split("\\+"));
    }

    private static Undertaking.Kind kind(String written) {
        return switch (written) {
            case "agreed axis" -> Undertaking.Kind.AGREED;
            case "plan stated" -> Undertaking.Kind.PLAN;
            default -> Undertaking.Kind.valueOf(written.toUpperCase(Locale.ROOT));
        };
    }
}
