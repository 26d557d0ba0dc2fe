package app.didar.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Organisation;
import app.didar.domain.Undertaking;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page of a country of which much is known: it begins with the first few of everything, and the rest is one step away.
@ExtendWith(OnScreen.class)
class GreatCountryWindowTest {

    private static final Library SAMPLE = SampleLibrary.read();
    private static final int ASKS = 90;
    private static final int BODIES = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLongLedgerUnfoldsUnderTheKeyboardUntilAllIsThere(Language language) {
        try (var window = opened(language)) {
            int all = SAMPLE.naming(ItemKind.UNDERTAKING, ItemKind.COUNTRY, "AZ").size() + ASKS;
            assertTrue(entries(window).size() <= 18, "three parts of six at most: " + entries(window).size());
            int before = -1;
            while (before != entries(window).size()) {
                before = entries(window).size();
                List<Hyperlink> more = window.all(Hyperlink.class, link -> inLedger(link));
                if (!more.isEmpty()) {
                    OnScreen.doOnFx(more.getFirst()::requestFocus);
                    window.press(KeyCode.SPACE);
                    assertTrue(entries(window).size() > before, "more entries after " + before);
                    assertTrue(
                            window.one(Node.class, Node::isFocused).getStyleClass().contains("ledger-entry"),
                            "the keyboard goes on with the first new one");
                }
            }
            assertEquals(all, before);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLongCardBeginsWithAFewAndListsAllOnDemand(Language language) {
        boolean persian = language == Language.FA;
        try (var window = opened(language)) {
            int bodies = SAMPLE.naming(ItemKind.ORGANISATION, ItemKind.COUNTRY, "AZ").size() + BODIES;
            String all = String.format(
                    Locale.ROOT, persian ? "همهٔ %s مورد: سازمان‌ها" : "All %s: Organisations", Digits.in(Integer.toString(bodies), language));
            window.fire(all);
            ListView<?> list = window.one(ListView.class, _ -> true);
            assertEquals(bodies, list.getItems().size());
            assertTrue(OnScreen.onFx(list::isFocused), "the arrows go within it");
            window.press(KeyCode.ENTER);
            assertEquals(ItemKind.ORGANISATION, ((Place.Shelf) window.places.getFirst()).kind());
            window.fire(all);
            assertFalse(window.all(ListView.class, _ -> true).contains(list));
        }
    }

    private static boolean inLedger(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.getStyleClass().contains("ledger-side")) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> entries(LibraryWindow window) {
        return window.all(Node.class, node -> node.getStyleClass().contains("ledger-entry"));
    }

    private LibraryWindow opened(Language language) {
        var window = new LibraryWindow(folder, language, Theme.LIGHT, much());
        window.open(new Place.CountryPage("AZ"));
        return window;
    }

    private static List<Item> much() {
        Undertaking ask = SAMPLE.undertakings().stream()
                .filter(undertaking -> undertaking.open() && undertaking.by().contains("AZ"))
                .findFirst()
                .orElseThrow();
        Organisation body = (Organisation)
                SAMPLE.naming(ItemKind.ORGANISATION, ItemKind.COUNTRY, "AZ").getFirst();
        List<Item> much = new ArrayList<>();
        for (int i = 0; i < ASKS; i++) {
            much.add(new Undertaking(
                    UUID.randomUUID(), "U" + (1000 + i), ask.kind(), ask.by(), null, ask.to(), ask.topics(), ask.text(), "",
                    ask.source(), null, true, List.of(), Bilingual.EMPTY, Bilingual.EMPTY, null, ask.classification()));
        }
        for (int i = 0; i < BODIES; i++) {
            much.add(new Organisation(
                    UUID.randomUUID(), "O" + (1000 + i), body.name(), Bilingual.EMPTY, body.countries(), List.of(), body.classification()));
        }
        return much;
    }
}
