package app.didar.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The topics of a library as a tree. A topic whose parent the library does not hold stands at the top.
public final class TopicTree {

    private final List<Topic> top = new ArrayList<>();
    private final Map<String, List<Topic>> below = new HashMap<>();
    private final Map<String, Topic> byKey = new HashMap<>();

    private TopicTree(List<Topic> topics) {
        topics.forEach(topic -> byKey.put(topic.code(), topic));
        for (Topic topic : topics) {
            String parent = topic.parent();
            if (parent == null || !byKey.containsKey(parent)) {
                top.add(topic);
            } else {
                below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(topic);
            }
        }
    }

    public static TopicTree of(Library library) {
        return new TopicTree(library.topics());
    }

    static TopicTree of(List<Topic> topics) {
        return new TopicTree(topics);
    }

    /// The topics that stand under no other, in the order of their keys.
    public List<Topic> top() {
        return List.copyOf(top);
    }

    /// The topics right below one, in the order of their keys.
    public List<Topic> below(String key) {
        return List.copyOf(below.getOrDefault(key, List.of()));
    }

    /// The key itself and those of all topics below it, however deep.
    public Set<String> branch(String key) {
        Set<String> branch = new LinkedHashSet<>();
        gather(key, branch);
        return branch;
    }

    /// The topics from the top down to the one right above `key`.
    public List<Topic> above(String key) {
        List<Topic> path = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(key));
        Topic topic = byKey.get(key);
        while (topic != null && topic.parent() != null && seen.add(topic.parent())) {
            topic = byKey.get(topic.parent());
            if (topic != null) {
                path.addFirst(topic);
            }
        }
        return path;
    }

    /// Whether following the parents upwards from `key` ever comes back to it.
    boolean circular(String key) {
        Set<String> seen = new HashSet<>();
        Topic topic = byKey.get(key);
        while (topic != null && topic.parent() != null) {
            if (topic.parent().equals(key) || !seen.add(topic.code())) {
                return true;
            }
            topic = byKey.get(topic.parent());
        }
        return false;
    }

    private void gather(String key, Set<String> branch) {
        if (branch.add(key)) {
            below.getOrDefault(key, List.of()).forEach(topic -> gather(topic.code(), branch));
        }
    }
}
