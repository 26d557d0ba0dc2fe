package app.didar.ui.library.topic;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Topic;
import app.didar.domain.TopicTree;
import app.didar.text.Folding;
import app.didar.text.Language;
import app.didar.text.NameOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The topics of a library as they stand on the screen: siblings in the order of the language, with how much hangs on each.
record TopicForest(List<Branch> top) {

    static final TopicForest EMPTY = new TopicForest(List.of());

    /// A topic and those below it.
    ///
    /// @param evidence how many items name the topic or one below it
    /// @param hit      whether it is itself what was searched for
    record Branch(Topic topic, int evidence, boolean hit, List<Branch> below) {

        String code() {
            return topic.code();
        }
    }

    static TopicForest of(Library library, Language language) {
        Comparator<Topic> order =
                Comparator.comparing(topic -> topic.name().bestIn(language), NameOrder.of(language));
        return new TopicForest(branches(library, TopicTree.of(library), TopicTree.of(library).top(), order).stream()
                .map(Counted::branch)
                .toList());
    }

    private record Counted(Branch branch, Set<UUID> evidence) {}

    private static List<Counted> branches(Library library, TopicTree tree, List<Topic> topics, Comparator<Topic> order) {
        List<Counted> branches = new ArrayList<>();
        for (Topic topic : topics.stream().sorted(order).toList()) {
            List<Counted> below = branches(library, tree, tree.below(topic.code()), order);
            Set<UUID> evidence = new HashSet<>();
            Arrays.stream(ItemKind.values())
                    .filter(kind -> kind != ItemKind.TOPIC)
                    .flatMap(kind -> library.<Item>naming(kind, ItemKind.TOPIC, topic.code()).stream())
                    .forEach(item -> evidence.add(item.id()));
            below.forEach(one -> evidence.addAll(one.evidence()));
            branches.add(new Counted(
                    new Branch(topic, evidence.size(), true, below.stream().map(Counted::branch).toList()), evidence));
        }
        return branches;
    }

    /// Those whose name or key holds what was typed, however spelt, and those they stand under.
    TopicForest found(String typed) {
        String wanted = Folding.of(typed.strip());
        return wanted.isEmpty() ? this : new TopicForest(found(top, wanted));
    }

    private static List<Branch> found(List<Branch> branches, String wanted) {
        return branches.stream()
                .map(branch -> new Branch(
                        branch.topic(), branch.evidence(), holds(branch.topic(), wanted), found(branch.below(), wanted)))
                .filter(branch -> branch.hit() || !branch.below().isEmpty())
                .toList();
    }

    private static boolean holds(Topic topic, String wanted) {
        return Stream.of(topic.code(), topic.name().fa(), topic.name().en())
                .anyMatch(name -> Folding.of(name).contains(wanted));
    }

    /// How many topics there are in all.
    int size() {
        return size(top);
    }

    private static int size(List<Branch> branches) {
        return branches.stream().mapToInt(branch -> 1 + size(branch.below())).sum();
    }

    /// The branch of a topic.
    Optional<Branch> find(String code) {
        return find(top, code);
    }

    private static Optional<Branch> find(List<Branch> branches, String code) {
        for (Branch branch : branches) {
            Optional<Branch> found = branch.code().equals(code) ? Optional.of(branch) : find(branch.below(), code);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The sibling that stands right before a topic.
    Optional<Branch> before(String code) {
        return before(top, code);
    }

    private static Optional<Branch> before(List<Branch> branches, String code) {
        for (int i = 0; i < branches.size(); i++) {
            if (branches.get(i).code().equals(code)) {
                return i == 0 ? Optional.empty() : Optional.of(branches.get(i - 1));
            }
            Optional<Branch> deeper = before(branches.get(i).below(), code);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
