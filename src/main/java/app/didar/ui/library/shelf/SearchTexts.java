package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a search looks in, made once for each item as it is.
final class SearchTexts {

    static final SearchTexts NONE = new SearchTexts(Map.of());

    private final Map<UUID, Known> known;

    private record Known(Item item, String text) {}

    private SearchTexts(Map<UUID, Known> known) {
        this.known = known;
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /// Those of all items; what has not changed is taken over.
    SearchTexts of(List<Item> items) {
        Map<UUID, Known> texts = HashMap.newHashMap(items.size());
        items.forEach(item -> texts.put(item.id(), new Known(item, of(item))));
        return new SearchTexts(texts);
    }

    String of(Item item) {
        Known before = known.get(item.id());
        return before != null && before.item().equals(item) ? before.text() : SearchText.of(item);
    }
}
