package app.didar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.didar.domain.Change;
import app.didar.domain.Classification;
import app.didar.domain.Country;
import app.didar.domain.DidarException.NotSaved;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.Edit;
import app.didar.domain.Edit.Act;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.domain.Position;
import app.didar.domain.Step;
import app.didar.domain.Topic;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Steps in the library, what the history tells of them, and how they are taken back.
class ItemsTest extends EveryDatabaseTest {

    private Items items() {
        return test.store().items();
    }

    private Step put(Item... some) {
        return items().apply(Edit.put(Act.CHANGE, some));
    }

    private Step delete(Item... some) {
        return items().apply(Edit.delete(List.of(some)));
    }

    private static Topic topic(UUID id, String code, String name) {
        return new Topic(id, code, new Bilingual(name, name), Bilingual.EMPTY, null, Classification.ORDINARY);
    }

    private static Topic topic(String code) {
        return topic(UUID.randomUUID(), code, "نام " + code);
    }

    private static Topic renamed(Topic topic, String name) {
        return topic(topic.id(), topic.code(), name);
    }

    private static Topic recoded(Topic topic, String code) {
        return topic(topic.id(), code, topic.name().fa());
    }

    /// The library as it is in the tables, and as it was in memory before.
    private void assertHolds(Item... some) throws Exception {
        Library expected = Library.of(List.of(some));
        assertEquals(expected, test.store().library());
        assertEquals(expected, test.reopened().library());
    }

    @Test
    void theHistoryTellsWhatAnItemWasBeforeAndAfterEachStepNewestFirst() throws Exception {
        Topic first = topic("b2b");
        Topic second = renamed(first, "تازه");
        Step created = items().apply(Edit.put(Act.CREATE, first));
        Step changed = put(second);
        Step deleted = delete(second);
        List<Change> expected = List.of(
                new Change(deleted.id(), Act.DELETE, deleted.at(), second, null),
                new Change(changed.id(), Act.CHANGE, changed.at(), first, second),
                new Change(created.id(), Act.CREATE, created.at(), null, first));
        assertEquals(expected, items().history(first.id()));
        assertEquals(expected, test.reopened().items().history(first.id()));
        assertEquals(List.of(), items().history(UUID.randomUUID()));
    }

    @Test
    void theHistoryIsOnlyEverAddedTo() throws Exception {
        Topic topic = topic("b2b");
        Step created = put(topic);
        List<String> before = test.column("SELECT number || code || became FROM history ORDER BY number");
        Step undone = items().undo(created.id());
        items().undo(undone.id());
        delete(topic);
        items().restore(topic.id());
        List<String> after =
                test.column("SELECT number || code || COALESCE(became, '') FROM history ORDER BY number");
        assertEquals(before, after.subList(0, 1));
        assertEquals(5, after.size());
    }

    @Test
    void aStepIsUndoneAndTheUndoUndoneAgain() throws Exception {
        Topic one = topic("one");
        Topic other = topic("other");
        put(one, other);
        Topic renamed = renamed(one, "دیگر");
        Topic third = topic("third");
        Step step = items().apply(new Edit(Act.CHANGE, List.of(renamed, third), List.of(other)));
        assertEquals(3, step.items());
        assertHolds(renamed, third);

        Step undone = items().undo(step.id());
        assertEquals(Act.UNDO, undone.act());
        assertHolds(one, other);

        items().undo(undone.id());
        assertHolds(renamed, third);
    }

    @Test
    void severalStepsAreUndoneOneAfterTheOther() throws Exception {
        Topic topic = topic("b2b");
        Step created = put(topic);
        Step second = put(renamed(topic, "دوم"));
        Step third = put(renamed(topic, "سوم"));
        Step back = items().undo(third.id());
        items().undo(second.id());
        assertHolds(topic);
        assertThrows(Refused.class, () -> items().undo(back.id()));
        items().undo(created.id());
        assertHolds();
    }

    @Test
    void aStepIsNotUndoneOverANewerOneAndNothingOfItIs() throws Exception {
        Topic one = topic("one");
        Topic other = topic("other");
        Step created = put(one, other);
        Topic renamed = renamed(other, "دیگر");
        put(renamed);
        Refused refused = assertThrows(Refused.class, () -> items().undo(created.id()));
        assertEquals(Refused.changedSince(other.name()).words(), refused.words());
        assertHolds(one, renamed);
        assertEquals(1, items().history(one.id()).size());
    }

    @Test
    void deletedItemsAreListedNewestFirstAndRestored() throws Exception {
        Topic one = topic("one");
        Topic other = topic("other");
        put(one, other);
        delete(one);
        delete(other);
        assertEquals(
                List.of(other, one),
                items().deleted().stream().map(Change::item).toList());

        Step restored = items().restore(one.id());
        assertEquals(Act.RESTORE, restored.act());
        assertEquals(
                List.of(other), items().deleted().stream().map(Change::item).toList());
        delete(one);
        assertEquals(
                List.of(one, other),
                items().deleted().stream().map(Change::item).toList());
        items().restore(one.id());
        items().restore(other.id());
        assertHolds(one, other);
        assertThrows(Refused.class, () -> items().restore(one.id()));
        assertThrows(IllegalArgumentException.class, () -> items().restore(UUID.randomUUID()));
    }

    @Test
    void anItemWhoseCodeWasTakenIsNotRestored() throws Exception {
        Topic gone = topic("b2b");
        Step created = put(gone);
        Step deleted = delete(gone);
        Topic heir = topic("B2B");
        put(heir);
        Refused refused = assertThrows(Refused.class, () -> items().restore(gone.id()));
        assertEquals(Refused.codeTaken("b2b").words(), refused.words());
        assertThrows(Refused.class, () -> items().undo(deleted.id()));
        assertThrows(Refused.class, () -> items().undo(created.id()));
        assertHolds(heir);
    }

    @Test
    void aRefusedEditLeavesNothing() throws Exception {
        Topic there = topic("b2b");
        put(there);
        Topic fine = topic("fine");
        assertThrows(Refused.class, () -> put(fine, topic("b2b")));
        assertThrows(Refused.class, () -> put(topic("twice"), topic("twice")));
        assertHolds(there);
        assertEquals(List.of(), items().history(fine.id()));
        assertEquals(List.of("1"), test.column("SELECT COUNT(*) FROM history"));
    }

    @Test
    void anEditTheDatabaseRefusesLeavesNothing() throws Exception {
        Topic there = topic("b2b");
        put(there);
        Topic fine = topic("fine");
        Country sameIdentity = new Country(
                there.id(), "AZ", Bilingual.EMPTY, Bilingual.EMPTY, Bilingual.EMPTY, Bilingual.EMPTY, null, List.of(),
                null, "", Classification.ORDINARY);
        assertThrows(NotSaved.class, () -> put(fine, sameIdentity));
        assertHolds(there);
        assertEquals(List.of(), items().history(fine.id()));
    }

    @Test
    void oneStepMayExchangeCodes() throws Exception {
        Topic one = topic("one");
        Topic other = topic("other");
        put(one, other);
        Topic oneNow = recoded(one, "other");
        Topic otherNow = recoded(other, "one");
        Step step = put(oneNow, otherNow);
        assertHolds(oneNow, otherNow);
        items().undo(step.id());
        assertHolds(one, other);
    }

    @Test
    void oneStepMayGiveTheCodeOfADeletedItemToANewOne() throws Exception {
        Topic old = topic("b2b");
        put(old);
        Topic heir = topic("b2b");
        Step step = items().apply(new Edit(Act.MERGE, List.of(heir), List.of(old)));
        assertHolds(heir);
        items().undo(step.id());
        assertHolds(old);
    }

    @Test
    void whatChangesNothingIsNoChange() throws Exception {
        Topic there = topic("b2b");
        put(there);
        Step step = items().apply(new Edit(Act.CHANGE, List.of(there), List.of(topic("never"))));
        assertEquals(0, step.items());
        assertEquals(0, items().undo(step.id()).items());
        assertEquals(1, items().history(there.id()).size());
        assertHolds(there);
    }

    @Test
    void aPositionIsSupersededAndTheOldOneStays() throws Exception {
        Position old = new Position(
                UUID.randomUUID(), "PO1", Position.Kind.OURS, "AZ", "b2b", new Bilingual("آماده‌ایم", ""), null, null,
                List.of(), Classification.SECRET);
        put(old);
        Position now = old.superseded(
                "PO2", new Bilingual("می‌خواهیم", ""), LocalDate.of(2025, 11, 22), List.of("S1"));
        Step step = items().apply(Edit.put(Act.SUPERSEDE, now));
        assertHolds(old, now);

        Position overwritten = new Position(
                old.id(), "PO1", Position.Kind.OURS, "AZ", "b2b", new Bilingual("دیگر", ""), null, null, List.of(),
                Classification.SECRET);
        assertThrows(Refused.class, () -> put(overwritten));
        assertHolds(old, now);

        items().undo(step.id());
        assertHolds(old);
    }

    @Test
    void fiveThousandItemsAreOneStepAndOneSave() throws Exception {
        AnyRecord any = new AnyRecord(5);
        Item[] many = IntStream.range(0, 5_000)
                .mapToObj(_ -> (Item) any.small(Undertaking.class))
                .toArray(Item[]::new);
        Step step = put(many);
        assertEquals(5_000, step.items());
        assertEquals(List.of("1"), test.column("SELECT saves FROM tally"));
        assertHolds(many);

        Item wrong = topic(many[4_999].id(), "b2b", "یکی");
        assertThrows(NotSaved.class, () -> put(topic("fine"), wrong));
        assertHolds(many);

        items().undo(step.id());
        assertHolds();
        assertEquals(5_000, items().deleted().size());
    }

    @Test
    void theLibraryStaysInMemory() {
        put(topic("b2b"));
        Library before = items().library();
        assertSame(before, items().library());
        put(topic("imei"));
        assertEquals(1, before.topics().size());
        assertEquals(2, items().library().topics().size());
    }

    @Test
    void aClosedStoreShowsNothing() {
        put(topic("b2b"));
        test.close();
        assertThrows(VaultDamaged.class, () -> items().library());
        assertThrows(VaultDamaged.class, () -> put(topic("imei")));
    }

    @Test
    void readersSeeEachStepWholeWhileOthersWrite() throws Exception {
        List<Topic> pair = List.of(topic("one"), topic("other"));
        put(pair.get(0), pair.get(1));
        test.reopened();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                String name = "نویسندهٔ " + writer;
                work.add(threads.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        put(renamed(pair.get(0), name + i), renamed(pair.get(1), name + i));
                    }
                }));
            }
            for (int reader = 0; reader < 2; reader++) {
                work.add(threads.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        List<Topic> seen = items().library().topics();
                        assertEquals(2, seen.size());
                        if (!seen.equals(pair)) {
                            assertEquals(seen.get(0).name(), seen.get(1).name());
                        }
                    }
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        }
        assertEquals(41, items().history(pair.getFirst().id()).size());
        assertHolds(items().library().items().toArray(Item[]::new));
    }
}
