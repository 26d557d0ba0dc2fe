package app.didar.library;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Edit;
import app.didar.domain.Event;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.LibraryRules;
import app.didar.domain.Mention;
import app.didar.domain.Names;
import app.didar.domain.Position;
import app.didar.domain.Topic;
import app.didar.domain.TopicTree;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.State;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A made-up library is as large as it says, whole, lawful, and the same each time.
class MadeUpLibraryTest {

    private static final Library LARGE = MadeUpLibrary.large(1404);

    @Test
    void theLargeOneIsAsLargeAsItSays() {
        assertAll(
                () -> size(200, ItemKind.COUNTRY),
                () -> size(2_000, ItemKind.PERSON),
                () -> size(1_000, ItemKind.ORGANISATION),
                () -> size(60, ItemKind.PROGRAMME),
                () -> size(500, ItemKind.TOPIC),
                () -> size(300, ItemKind.REFERENCE),
                () -> size(1_000, ItemKind.SOURCE),
                () -> size(100, ItemKind.TRIP),
                () -> size(2_000, ItemKind.EVENT),
                () -> size(500, ItemKind.RECORD),
                () -> size(1_000, ItemKind.AGREEMENT),
                () -> size(10_000, ItemKind.UNDERTAKING),
                () -> size(5_000, ItemKind.POSITION),
                () -> size(1_000, ItemKind.DEFENSIVE),
                () -> size(20_000, ItemKind.FACT),
                () -> size(2_000, ItemKind.QUOTE));
    }

    @Test
    void smallOnesGrowWithTheirScale() {
        Library one = MadeUpLibrary.of(1, 1);
        Library ten = MadeUpLibrary.of(10, 1);
        for (ItemKind kind : ItemKind.values()) {
            assertFalse(one.all(kind).isEmpty(), kind.toString());
            assertEquals(10 * one.all(kind).size(), ten.all(kind).size(), kind.toString());
        }
    }

    @Test
    void everythingNamedIsThere() {
        libraries().forEach(library -> {
            for (Item item : library.items()) {
                for (Mention mention : Mention.in(item)) {
                    assertTrue(
                            library.find(mention.kind(), mention.code()).isPresent(),
                            () -> item.code() + " names " + mention);
                }
            }
        });
    }

    @Test
    void everyRuleOfALibraryIsKept() {
        libraries().forEach(library -> assertDoesNotThrow(
                () -> LibraryRules.check(Library.EMPTY, new Edit(Edit.Act.IMPORT, library.items(), List.of()))));
    }

    @Test
    void identitiesAreUnique() {
        Set<Object> identities = LARGE.items().stream().map(Item::id).collect(Collectors.toSet());
        assertEquals(LARGE.items().size(), identities.size());
    }

    @Test
    void oneSeedMakesOneLibrary() {
        assertEquals(LARGE, MadeUpLibrary.large(1404));
        assertNotEquals(MadeUpLibrary.of(1, 1), MadeUpLibrary.of(1, 2));
    }

    @Test
    void topicsStandFourDeep() {
        TopicTree tree = TopicTree.of(LARGE);
        int deepest = LARGE.topics().stream()
                .mapToInt(topic -> tree.above(topic.code()).size() + 1)
                .max()
                .orElseThrow();
        assertEquals(4, deepest);
        assertTrue(tree.top().size() < LARGE.topics().size() / 2);
        assertTrue(LARGE.topics().stream().map(Topic::parent).distinct().count() > 100);
    }

    /// What the screens show apart must be there to be shown.
    @Test
    void everyStateOccurs() {
        assertEquals(
                Set.of(State.values()),
                LARGE.undertakings().stream().map(Undertaking::state).collect(Collectors.toSet()));
        assertTrue(LARGE.undertakings().stream().anyMatch(u -> u.due() != null && !u.owner().isBlank()));
        assertTrue(LARGE.events().stream().anyMatch(Event::conflicting));
        assertTrue(LARGE.events().stream().anyMatch(Event::undated));
        assertTrue(LARGE.events().stream().anyMatch(e -> e.trip() != null && e.appointment() != null));
        assertTrue(LARGE.positions().stream().anyMatch(p -> p.supersedes() != null));
        assertFalse(Names.alike(LARGE).isEmpty());
        for (ItemKind kind : ItemKind.values()) {
            assertFalse(
                    LARGE.all(kind).stream().allMatch(item -> item.label().isBlank()), kind + " have names");
        }
    }

    @Test
    void aPositionTakesThePlaceOfAnEarlierOneOfItsMatter() {
        Set<String> taken = new HashSet<>();
        for (Position position : LARGE.positions()) {
            if (position.supersedes() != null) {
                Position before = (Position)
                        LARGE.find(ItemKind.POSITION, position.supersedes()).orElseThrow();
                assertTrue(position.sameMatter(before), position.code());
                assertTrue(taken.add(before.code()), before.code() + " is superseded once");
            }
        }
    }

    @Test
    void textsAreInBothLanguagesAndOfManyLengths() {
        for (Undertaking undertaking : LARGE.undertakings()) {
            assertFalse(undertaking.text().fa().isBlank(), undertaking.code());
            assertFalse(undertaking.text().en().isBlank(), undertaking.code());
        }
        List<Integer> lengths = LARGE.positions().stream()
                .map(position -> position.text().fa().length())
                .distinct()
                .toList();
        assertTrue(lengths.size() > 100, "lengths: " + lengths.size());
        assertTrue(LARGE.facts().stream().filter(f -> f.statement().fa().contains("\u200c")).count() > 1_000);
    }

    private static Stream<Library> libraries() {
        return Stream.of(LARGE, MadeUpLibrary.of(1, 7), MadeUpLibrary.of(3, 8));
    }

    private static void size(int expected, ItemKind kind) {
        assertEquals(expected, LARGE.all(kind).size(), kind.toString());
    }
}
