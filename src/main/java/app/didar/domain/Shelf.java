package app.didar.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The items of one kind, in the order of their codes, found by code in one step, and whom they name.
final class Shelf<T extends Item> {

    private final List<T> items;
    private final Map<String, T> byCode;
    private volatile @Nullable Relations relations;
    private volatile @Nullable List<Check.Disagreeing> disagreeing;

    private Shelf(List<T> items) {
        this.items = List.copyOf(items);
        this.byCode = HashMap.newHashMap(items.size());
        items.forEach(item -> byCode.putIfAbsent(key(item.code()), item));
        // What was one person's own entry once still means that person.
        for (T item : items) {
            if (item instanceof Person person) {
                person.formerCodes().forEach(code -> byCode.putIfAbsent(key(code), item));
            }
        }
    }

    static <T extends Item> Shelf<T> of(Collection<T> items) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(Item.BY_CODE);
        return new Shelf<>(sorted);
    }

    /// The same with some items put in or in place of those of their identity, and others taken out.
    Shelf<T> with(Collection<T> put, Collection<? extends Item> removed) {
        Set<UUID> gone = HashSet.newHashSet(put.size() + removed.size());
        put.forEach(item -> gone.add(item.id()));
        removed.forEach(item -> gone.add(item.id()));
        List<T> kept = new ArrayList<>(items.size() + put.size());
        for (T item : items) {
            if (!gone.contains(item.id())) {
                kept.add(item);
            }
        }
        kept.addAll(put);
        // Nearly sorted already, which the sort makes use of.
        kept.sort(Item.BY_CODE);
        return new Shelf<>(kept);
    }

    List<T> items() {
        return items;
    }

    Optional<T> find(String code) {
        return Optional.ofNullable(byCode.get(key(code)));
    }

    /// Those that name what is mentioned. The first call builds an index, which lasts until an edit changes this shelf.
    List<Item> naming(Mention mention) {
        Relations known = relations;
        if (known == null) {
            known = new Relations(items);
            relations = known;
        }
        return known.naming(mention);
    }

    /// The facts among them that contradict each other. The first call looks at all, which lasts until an edit changes this shelf.
    List<Check.Disagreeing> disagreeing() {
        List<Check.Disagreeing> known = disagreeing;
        if (known == null) {
            known = Check.disagreeing(items.stream().filter(Fact.class::isInstance).map(Fact.class::cast).toList());
            disagreeing = known;
        }
        return known;
    }

    private static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
