package app.didar.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Topic;
import app.didar.domain.TopicTree;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.topic.TopicsController;
import app.didar.ui.shell.Place;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tree of topics under the hand of a person, in both languages.
@ExtendWith(OnScreen.class)
class TopicsWindowTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicMovesByKeysAndComesBack(Language language) {
        try (var window = opened(language, "imei")) {
            assertTrue(OnScreen.onFx(() -> window.scene().getFocusOwner() instanceof TreeView), "the tree has the keyboard");
            window.press(KeyCode.X, KeyCode.CONTROL);
            choose(window, "satellite");
            window.press(KeyCode.V, KeyCode.CONTROL);
            assertEquals("satellite", parent(window, "imei"));
            assertTrue(window.shows(language == Language.FA ? "جابه‌جا شد" : "Moved."));
            window.press(KeyCode.Z, KeyCode.CONTROL);
            assertNull(parent(window, "imei"));
            window.press(KeyCode.Y, KeyCode.CONTROL);
            assertEquals("satellite", parent(window, "imei"));
            choose(window, "imei");
            window.press(KeyCode.UP, KeyCode.ALT);
            assertNull(parent(window, "imei"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicUnderItselfIsRefusedBesideTheTree(Language language) {
        try (var window = opened(language, "data-transit")) {
            window.press(KeyCode.X, KeyCode.CONTROL);
            choose(window, "ixp");
            window.press(KeyCode.V, KeyCode.CONTROL);
            Topic topic = window.find(ItemKind.TOPIC, "data-transit", Topic.class);
            assertNull(topic.parent());
            String told = Refused.topicUnderItself(topic.name()).words().in(language);
            assertTrue(window.shows(told), () -> told + " not among " + window.texts());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicIsRenamedInItsPlace(Language language) {
        try (var window = opened(language, "imei")) {
            window.press(KeyCode.F2);
            assertTrue(OnScreen.onFx(() -> window.scene().getFocusOwner() instanceof TextField));
            OnScreen.doOnFx(() -> ((TextField) window.scene().getFocusOwner()).setText("نام تازه"));
            window.press(KeyCode.ENTER);
            assertEquals("نام تازه", window.find(ItemKind.TOPIC, "imei", Topic.class).name().in(language));
            assertTrue(OnScreen.onFx(() -> window.scene().getFocusOwner() instanceof TreeView), "one goes on in the tree");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicStaysInSightWhereverItsNameTakesIt(Language language) {
        try (var window = opened(language, "imei")) {
            for (String name : language == Language.FA ? List.of("یکی از آخرها", "آغاز") : List.of("Zulu", "Alpha")) {
                window.press(KeyCode.F2);
                OnScreen.doOnFx(() -> ((TextField) window.scene().getFocusOwner()).setText(name));
                window.press(KeyCode.ENTER);
                assertTrue(seen(window, inSight(window, "imei")), name);
                window.press(KeyCode.Z, KeyCode.CONTROL);
                assertTrue(seen(window, inSight(window, "imei")), "where it was before " + name);
                window.press(KeyCode.Y, KeyCode.CONTROL);
                assertTrue(seen(window, inSight(window, "imei")), name);
            }
        }
    }

    private static boolean seen(LibraryWindow window, Node cell) {
        TreeView<?> tree = window.one(TreeView.class, _ -> true);
        return OnScreen.onFx(() -> tree.localToScreen(tree.getBoundsInLocal()).contains(cell.localToScreen(cell.getBoundsInLocal())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicIsMadeBelowTheChosenOne(Language language) {
        try (var window = opened(language, "satellite")) {
            window.press(KeyCode.INSERT, KeyCode.SHIFT);
            OnScreen.doOnFx(() -> {
                List<TextInputControl> fields = window.all(TextInputControl.class, field -> within(field, "item-page"));
                fields.get(0).requestFocus();
                fields.get(0).setText("launch-vehicles");
                fields.get(1).requestFocus();
                fields.get(1).setText("پرتابگرها");
            });
            window.press(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("satellite", parent(window, "launch-vehicles"));
            assertTrue(window.shows("launch-vehicles"), "its page is open");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void positionsOfAllCountriesStandSideBySide(Language language) {
        boolean persian = language == Language.FA;
        try (var window = opened(language, "data-transit")) {
            assertTrue(window.shows(persian ? "هیچ تعهدی به انحصار" : "No commitment to an exclusive"));
            assertTrue(window.shows(persian ? "اتصال به شبکهٔ فیبر" : "Connection to the fibre"));
            assertFalse(window.shows(persian ? "باید ماندگار باشد" : "must be a lasting one"), "what was superseded is folded");
            window.fire(persian ? "۱ موضع پیشین" : "1 earlier");
            assertTrue(window.shows(persian ? "باید ماندگار باشد" : "must be a lasting one"));
            window.fire(persian ? "همهٔ کشورها" : "All countries");
            TableCell<?, ?> held = window.one(
                    TableCell.class, cell -> cell.getAccessibleText() != null && cell.getAccessibleText().contains(persian ? "هیچ تعهدی" : "No commitment"));
            window.click(held);
            assertTrue(window.shows("L4"), "the position is open beside the table");
            window.fire(persian ? "بستن" : "Close");
            assertFalse(window.shows("L4"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTabOpensForEveryTopic(Language language) {
        try (var window = opened(language, "satellite")) {
            for (String tab : window.tabs()) {
                window.tab(tab);
                choose(window, "data-transit");
                choose(window, "satellite");
            }
            assertEquals(7, window.tabs().size());
            assertEquals(
                    List.of(),
                    window.all(TextInputControl.class, field -> field.getAccessibleText() == null).stream()
                            .filter(field -> !within(field, "spinner"))
                            .map(Node::toString)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShelvesOfATopicHoldItsBranchAndTheTabsSayHowMuch(Language language) {
        try (var window = opened(language, "infrastructure")) {
            Words words = Words.of(TopicsController.class, "Topics", language);
            for (ItemKind kind : List.of(ItemKind.UNDERTAKING, ItemKind.FACT, ItemKind.REFERENCE, ItemKind.AGREEMENT)) {
                var branch = TopicTree.of(window.library()).branch("infrastructure");
                Set<Item> named = new HashSet<>();
                branch.forEach(topic -> named.addAll(window.library().naming(kind, ItemKind.TOPIC, topic)));
                String tab = words.say("tab.counted", words.say("tab." + kind), named.size());
                assertTrue(window.tabs().contains(tab), () -> tab + " not among " + window.tabs());
                window.tab(tab);
                TableView<?> table = window.one(TableView.class, _ -> true);
                assertEquals(named, Set.copyOf(OnScreen.onFx(() -> List.copyOf(table.getItems()))));
            }
            List<Item> below = window.library().naming(ItemKind.UNDERTAKING, ItemKind.TOPIC, "fibre");
            assertFalse(below.isEmpty());
            choose(window, "fibre");
            assertTrue(window.tabs().contains(words.say("tab.counted", words.say("tab.UNDERTAKING"), below.size())));
        }
    }

    private LibraryWindow opened(Language language, String topic) {
        var window = new LibraryWindow(folder, language, Theme.LIGHT);
        window.open(new Place.Shelf(ItemKind.TOPIC, topic));
        return window;
    }

    private static void choose(LibraryWindow window, String topic) {
        window.click(cell(window, topic));
    }

    private static TreeCell<?> cell(LibraryWindow window, String code) {
        OnScreen.doOnFx(() -> {
            TreeView<?> tree = window.one(TreeView.class, _ -> true);
            for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                Object value = tree.getTreeItem(row).getValue();
                if (value != null && value.toString().contains("code=" + code + ",")) {
                    tree.scrollTo(Math.max(0, row - 3));
                }
            }
        });
        OnScreen.settle();
        return inSight(window, code);
    }

    private static TreeCell<?> inSight(LibraryWindow window, String code) {
        String name = window.find(ItemKind.TOPIC, code, Topic.class).name().bestIn(window.language());
        return window.one(
                TreeCell.class,
                cell -> cell.getAccessibleText() != null && cell.getAccessibleText().startsWith(name));
    }

    private static @Nullable String parent(LibraryWindow window, String code) {
        return window.find(ItemKind.TOPIC, code, Topic.class).parent();
    }

    private static boolean within(Node node, String style) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }
}
