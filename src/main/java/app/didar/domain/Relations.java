package app.didar.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who names whom in a library.
final class Relations {

    private final Map<Mention, List<Item>> naming = new HashMap<>();

    Relations(List<Item> items) {
        for (Item item : items) {
            for (Mention mention : Mention.in(item)) {
                naming.computeIfAbsent(mention, _ -> new ArrayList<>()).add(item);
            }
        }
    }

    List<Item> naming(Mention mention) {
        return List.copyOf(naming.getOrDefault(mention, List.of()));
    }

    List<Item> naming(ItemKind kind, Mention mention) {
        return naming.getOrDefault(mention, List.of()).stream()
                .filter(item -> ItemKind.of(item) == kind)
                .toList();
    }
}
