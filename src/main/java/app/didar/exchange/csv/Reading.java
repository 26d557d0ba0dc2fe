package app.didar.exchange.csv;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.text.Digits;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the cells of one row are read against: the library, the codes that stand in the file itself, the day.
final class Reading {

    private final Library library;
    private final ItemKind kind;
    private final Map<String, String> ownCodes;
    private final LocalDate today;
    private final Set<String> relied = new LinkedHashSet<>();

    /// @param ownCodes the codes of the file as they are written, by [#key]
    Reading(Library library, ItemKind kind, Map<String, String> ownCodes, LocalDate today) {
        this.library = library;
        this.kind = kind;
        this.ownCodes = ownCodes;
        this.today = today;
    }

    /// Codes are compared without regard to case, and their digits may be Persian.
    static String key(String code) {
        return Digits.toLatin(code).toUpperCase(Locale.ROOT);
    }

    /// The item a code means in the library.
    static Optional<? extends Item> find(Library library, ItemKind kind, String typed) {
        Optional<? extends Item> found = library.find(kind, typed);
        return found.isPresent() ? found : library.find(kind, Digits.toLatin(typed));
    }

    /// The code as the item itself has it; empty where neither the library nor the file has such an item.
    Optional<String> code(ItemKind wanted, String typed) {
        Optional<String> held = find(library, wanted, typed).map(Item::code);
        if (held.isPresent() || wanted != kind) {
            return held;
        }
        Optional<String> own = Optional.ofNullable(ownCodes.get(key(typed)));
        own.ifPresent(_ -> relied.add(key(typed)));
        return own;
    }

    LocalDate today() {
        return today;
    }

    /// The keys of codes that only the file has and the row names.
    Set<String> relied() {
        return relied;
    }
}
