package app.didar.store.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Event;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Quote;
import app.didar.domain.Reference;
import app.didar.domain.Reference.Confidence;
import app.didar.domain.Topic;
import app.didar.domain.TopicTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The references, quotations and tree of topics of the sample.
class SampleReferencesTest {

    private final Library library = SampleLibrary.read();

    @Test
    void noneIsPrintedBeforeSomebodyHasLookedAtIt() {
        for (Reference reference : library.references()) {
            assertFalse(reference.isChecked(), reference.code());
            assertTrue(reference.checkedBy().isEmpty(), reference.code());
            assertFalse(reference.note().isBlank(), reference.code() + " says what it is good for");
        }
    }

    @Test
    void theReferencesAreReadAloneAndAreTheSame() {
        assertEquals(library.references(), SampleLibrary.references());
    }

    @Test
    void designationsAreLatinAndTellThemApart() {
        List<String> designations = library.references().stream()
                .map(Reference::designation)
                .filter(d -> !d.isEmpty())
                .toList();
        assertEquals(designations.size(), new HashSet<>(designations).size());
        designations.forEach(d -> assertTrue(d.matches("[A-Za-z0-9 ,./()+–-]+"), d));
        // Laws of our own country and bodies without a short name are cited by their title.
        assertEquals(
                Set.of("R42", "R89", "R90", "R92", "R93", "R94", "R95", "R96", "R97", "R98"),
                library.references().stream()
                        .filter(r -> r.designation().isEmpty())
                        .map(Item::code)
                        .collect(Collectors.toSet()));
    }

    @Test
    void howFarTheyCanBeReliedOnIsAsTheirMarksSay() {
        Map<String, Confidence> marks = new HashMap<>();
        library.references().forEach(r -> marks.put(r.designation(), r.confidence()));
        assertEquals(Confidence.SEEN_IN_SOURCE, marks.get("ITU-R SM.1049-1"));
        assertEquals(Confidence.SEEN_IN_SOURCE, marks.get("ITU-T Q.5052 (09/2020)"));
        assertEquals(Confidence.SEEN_IN_SOURCE, marks.get("HCM Agreement"));
        assertEquals(Confidence.COMMON_KNOWLEDGE, marks.get("ITU Radio Regulations, Article 9"));
        assertEquals(Confidence.COMMON_KNOWLEDGE, marks.get("ITU-R P.1546"));
        assertEquals(Confidence.TO_VERIFY, marks.get("GE06"));
        assertEquals(Confidence.TO_VERIFY, marks.get("PP Res. 188"));
        assertEquals(Confidence.TO_VERIFY, marks.get("TRACECA Basic Multilateral Agreement (Baku, 1998)"));
        assertEquals(
                Map.of(Confidence.SEEN_IN_SOURCE, 30L, Confidence.COMMON_KNOWLEDGE, 41L, Confidence.TO_VERIFY, 27L),
                library.references().stream()
                        .collect(Collectors.groupingBy(Reference::confidence, Collectors.counting())));
    }

    @Test
    void noReferenceIsAssertedForTradeAndJointProduction() {
        for (Reference reference : library.references()) {
            assertFalse(reference.topics().contains("b2b"), reference.code());
            assertFalse(reference.topics().contains("joint-production"), reference.code());
        }
    }

    @Test
    void whatIsNoQuotationTellsWhereItStands() {
        for (Quote quote : library.quotes()) {
            boolean printed = Said.AS_PRINTED.contains(quote.code() + ".verbatim");
            assertEquals(!printed, quote.verbatim().matches("(بند|بخش) .*"), quote.code());
            assertFalse(quote.note().isBlank(), quote.code());
        }
        assertTrue(quote("Q1").note().en().contains("“inclusive”"));
        assertFalse(quote("Q1").text().en().contains("inclusive"));
    }

    @Test
    void quotesAreOfTheMeetingOfTheirCountries() {
        for (Quote quote : library.quotes()) {
            if (quote.event() != null) {
                Event event = library.event(quote.event()).orElseThrow();
                assertTrue(event.countries().containsAll(quote.countries()), quote.code());
            }
        }
    }

    @Test
    void topicsStandUnderThoseTheyPlainlyBelongTo() {
        TopicTree tree = TopicTree.of(library);
        assertEquals(20, tree.top().size());
        assertEquals(Set.of("remote-sensing"), below(tree, "satellite"));
        assertEquals(Set.of("fibre", "5g", "nin"), below(tree, "infrastructure"));
        assertEquals(Set.of("cross-border-fibre", "ixp"), below(tree, "data-transit"));
    }

    private static Set<String> below(TopicTree tree, String key) {
        return tree.below(key).stream().map(Topic::code).collect(Collectors.toSet());
    }

    private Quote quote(String code) {
        return (Quote) library.find(ItemKind.QUOTE, code).orElseThrow();
    }
}
