package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.library.MadeUpLibrary;
import app.didar.text.Bilingual;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who names whom, before an edit and after it.
class NamingTest {

    private final Library library = MadeUpLibrary.of(2, 12);

    @Test
    void whatNamesAnItemIsFoundAsIfEverythingWereRead() {
        assertTrue(library.items().stream().anyMatch(item -> library.uses(item).size() > 1));
        library.items().forEach(item -> assertEquals(readThrough(library, item), library.uses(item), item.code()));
    }

    @Test
    void anEditIsSeenByEveryKindItTouches() {
        Country country = library.counterparts().getFirst();
        library.uses(country);
        Undertaking before = library.undertakingsWith(country.code()).getFirst();
        Quote added = quote(country);
        Library after = library.with(new Edit(Edit.Act.CHANGE, List.of(added), List.of(before)));

        assertFalse(after.undertakingsWith(country.code()).contains(before));
        assertTrue(after.uses(country).contains(added));
        assertTrue(library.undertakingsWith(country.code()).contains(before), "the library before the edit stays as it was");
        after.items().forEach(item -> assertEquals(readThrough(after, item), after.uses(item), item.code()));
    }

    private Quote quote(Country country) {
        Quote one = library.quotes().getFirst();
        return new Quote(
                new UUID(1, 1), "Q999", null, "", Bilingual.of("سخن", "Words"), Bilingual.EMPTY, one.source(), null,
                List.of(country.code()), List.of(), Classification.ORDINARY);
    }

    private static List<Item> readThrough(Library library, Item item) {
        return library.items().stream()
                .filter(other -> Mention.in(other).contains(Mention.of(item)))
                .toList();
    }
}
