package app.didar.domain;

import static app.didar.domain.Written.agreement;
import static app.didar.domain.Written.codes;
import static app.didar.domain.Written.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Agreement.Checklist;
import app.didar.domain.Agreement.NextStep;
import app.didar.domain.Agreement.Reached;
import app.didar.domain.Agreement.Status;
import app.didar.domain.Edit.Act;
import app.didar.domain.Person.Post;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The rules of single nouns: codes and their order, posts over time, the path of an agreement, the tree of topics.
class NounRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 19);

    @Property
    void codesHaveATotalOrder(
            @ForAll @Chars({'0', '1', '2', '9', 'U', 'u', '-'}) @StringLength(max = 5) String a,
            @ForAll @Chars({'0', '1', '2', '9', 'U', 'u', '-'}) @StringLength(max = 5) String b,
            @ForAll @Chars({'0', '1', '2', '9', 'U', 'u', '-'}) @StringLength(max = 5) String c) {
        assertEquals(a.equals(b), CodeOrder.compare(a, b) == 0);
        assertEquals(Integer.signum(CodeOrder.compare(a, b)), -Integer.signum(CodeOrder.compare(b, a)));
        if (CodeOrder.compare(a, b) <= 0 && CodeOrder.compare(b, c) <= 0) {
            assertTrue(CodeOrder.compare(a, c) <= 0);
        }
    }

    @Property
    void codesCountAsPeopleDo(@ForAll @IntRange(max = 100_000) int one, @ForAll @IntRange(max = 100_000) int other) {
        assertEquals(Integer.compare(one, other), Integer.signum(CodeOrder.compare("U" + one, "U" + other)));
    }

    @Test
    void theNextCodeIsOneMoreInTheSameWidth() {
        assertEquals("U1", Library.EMPTY.nextCode(ItemKind.UNDERTAKING));
        assertEquals("U10", Written.library(undertaking("U9")).nextCode(ItemKind.UNDERTAKING));
        assertEquals("U08", Written.library(undertaking("U07"), undertaking("X99")).nextCode(ItemKind.UNDERTAKING));
        assertEquals("U8", Written.library(undertaking("u7")).nextCode(ItemKind.UNDERTAKING));
    }

    @Test
    void aCodeThatWasMergedAwayIsNotGivenAgain() {
        Person kept = Written.person("P1", "one");
        Person gone = Written.person("P2", "two");
        Library library = Written.library(kept, gone);
        assertEquals("P3", library.with(Merging.people(library, kept, gone)).nextCode(ItemKind.PERSON));
    }

    @Test
    void aSuccessionEndsThePresentPostTheDayBefore() {
        Person minister = Written.person("P1", "one").succeeded(post("deputy", DAY.minusYears(2), null)).succeeded(post("minister", DAY, null));
        assertEquals(List.of("minister", "deputy"), titles(minister.posts()));
        assertEquals(DAY.minusDays(1), minister.posts().getLast().to());
        assertEquals("minister", minister.title().en());
        assertEquals(Optional.of("deputy"), at(minister, DAY.minusDays(1)));
        assertEquals(Optional.of("minister"), at(minister, DAY));
        assertEquals(Optional.empty(), at(minister, DAY.minusYears(3)));
    }

    @Test
    void aPostThatHasEndedIsNotEndedAgain() {
        Person one = Written.person("P1", "one")
                .withPosts(List.of(post("deputy", DAY.minusYears(2), DAY.minusYears(1))))
                .succeeded(post("minister", DAY, null));
        assertEquals(DAY.minusYears(1), one.posts().getLast().to());
        assertEquals(Optional.empty(), at(one, DAY.minusDays(1)));
    }

    @Test
    void aPostWithoutDaysCountsAsHeld() {
        Person one = Written.person("P1", "one").withPosts(List.of(post("minister", null, null)));
        assertEquals(Optional.of("minister"), at(one, DAY));
    }

    @Test
    void everyStatusHasItsNextStepByTheChecklist() {
        Map<Status, NextStep> steps = new TreeMap<>();
        for (Status status : Status.values()) {
            agreement(Agreement.Type.LEGAL_FORMAL, status).nextStep().ifPresent(step -> steps.put(status, step));
        }
        assertEquals(
                Map.of(
                        Status.IDEA, NextStep.DRAFT,
                        Status.DRAFTED, NextStep.SEND_TO_LEGAL_REVIEW,
                        Status.LEGAL_REVIEW, NextStep.AWAIT_LEGAL_REVIEW,
                        Status.TRANSLATION_MATCHED, NextStep.BRING_IN_FOREIGN_MINISTRY,
                        Status.SIGNED, NextStep.PUT_BEFORE_PARLIAMENT,
                        Status.IN_FORCE, NextStep.IMPLEMENT,
                        Status.IMPLEMENTING, NextStep.COMPLETE),
                steps);
        assertEquals(Optional.of(NextStep.BRING_INTO_FORCE), agreement(Agreement.Type.LEGAL_SIMPLE, Status.SIGNED).nextStep());
        assertEquals(Optional.of(NextStep.AWAIT_LEGAL_REVIEW), checked(Status.DRAFTED, new Checklist(DAY, null, null, null, Bilingual.EMPTY)));
        assertEquals(Optional.of(NextStep.MATCH_TRANSLATION), checked(Status.LEGAL_REVIEW, new Checklist(DAY, DAY, null, null, Bilingual.EMPTY)));
        assertEquals(Optional.of(NextStep.SIGN), checked(Status.TRANSLATION_MATCHED, new Checklist(DAY, DAY, DAY, DAY, Bilingual.EMPTY)));
    }

    @Test
    void anAgreementKeepsTheDaysOfItsPathInTheirOrder() {
        Agreement signed = agreement(Agreement.Type.UNKNOWN, Status.IDEA).at(Status.SIGNED, DAY).at(Status.DRAFTED, DAY.minusDays(9));
        assertEquals(Status.DRAFTED, signed.status());
        assertEquals(
                List.of(new Reached(Status.DRAFTED, DAY.minusDays(9)), new Reached(Status.SIGNED, DAY)), signed.reached());
        assertEquals(Optional.of(DAY.plusDays(1)), signed.at(Status.SIGNED, DAY.plusDays(1)).reachedOn(Status.SIGNED));
        assertEquals(Optional.empty(), signed.at(Status.SIGNED, null).reachedOn(Status.SIGNED));
    }

    @Test
    void theTreeIsReadDownAndUp() {
        TopicTree tree = TopicTree.of(Library.of(
                List.of(topic("net", null), topic("fibre", "net"), topic("border", "fibre"), topic("lost", "nowhere"))));
        assertEquals(List.of("lost", "net"), codes(tree.top()));
        assertEquals(List.of("fibre"), codes(tree.below("net")));
        assertEquals(Set.of("net", "fibre", "border"), tree.branch("net"));
        assertEquals(List.of("net", "fibre"), codes(tree.above("border")));
        assertEquals(List.of(), tree.below("unknown"));
        assertFalse(tree.circular("border"));
    }

    @Test
    void aCircleInTheTreeEndsEveryWalk() {
        TopicTree tree = TopicTree.of(List.of(topic("a", "b"), topic("b", "a"), topic("c", "a")));
        assertTrue(tree.circular("a"));
        assertEquals(Set.of("a", "b", "c"), tree.branch("a"));
        assertEquals(List.of("b"), codes(tree.above("a")));
    }

    @Property(tries = 300)
    void anEditGivesTheLibraryOfTheSameItems(
            @ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> before,
            @ForAll @Size(max = 5) List<@IntRange(max = 12) Integer> put,
            @ForAll @Size(max = 5) List<@IntRange(max = 12) Integer> removed) {
        Map<Integer, Item> items = new TreeMap<>();
        before.forEach(number -> items.put(number, item(number, "before")));
        Library library = Library.of(List.copyOf(items.values()));
        List<Item> changed = new ArrayList<>();
        List<Item> gone = new ArrayList<>();
        put.stream().distinct().forEach(number -> {
            changed.add(item(number, "after"));
            items.put(number, item(number, "after"));
        });
        removed.stream().distinct().filter(number -> !put.contains(number)).forEach(number -> {
            gone.add(item(number, "before"));
            items.remove(number);
        });
        Library after = library.with(new Edit(Act.CHANGE, changed, gone));
        Library same = Library.of(List.copyOf(items.values()));
        assertEquals(same, after);
        assertEquals(same.hashCode(), after.hashCode());
        items.values().forEach(item -> {
            assertEquals(Optional.of(item), after.find(ItemKind.of(item), item.code()));
            assertEquals(same.uses(item), after.uses(item));
        });
        gone.forEach(item -> assertEquals(Optional.empty(), after.find(ItemKind.of(item), item.code())));
    }

    /// A topic, or for uneven numbers a person.
    private static Item item(int number, String name) {
        return number % 2 == 0
                ? new Topic(
                        SmallLibrary.id("t" + number), "t" + number, Bilingual.of(name, name), Bilingual.EMPTY,
                        number > 2 ? "t" + (number - 2) : null, Classification.ORDINARY)
                : Written.person("P" + number, name);
    }

    private static Undertaking undertaking(String code) {
        return Written.undertaking(code, "AZ>IR", List.of("fibre"));
    }

    private static Optional<NextStep> checked(Status status, Checklist checklist) {
        Agreement a = agreement(Agreement.Type.UNKNOWN, status);
        return new Agreement(
                        a.id(), a.code(), a.name(), a.type(), status, List.of(), checklist, a.standing(), "", false, a.countries(),
                        a.topics(), a.sources(), a.classification())
                .nextStep();
    }

    private static Post post(String title, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Post(Bilingual.of(title, title), Bilingual.EMPTY, null, from, to);
    }

    private static List<String> titles(List<Post> posts) {
        return posts.stream().map(post -> post.title().en()).toList();
    }

    private static Optional<String> at(Person person, LocalDate day) {
        return person.postAt(day).map(post -> post.title().en());
    }
}
