package app.didar.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.ItemKind;
import app.didar.domain.Topic;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.shelf.ShelfController;
import app.didar.ui.library.topic.TopicsController;
import app.didar.ui.shell.Place;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Topics are moved in the tree: dragged with the mouse, or by naming the one they are to stand under, in both directions of reading.
@ExtendWith(OnScreen.class)
class TopicMovesWindowTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicIsDraggedOntoAnotherAndBroughtBack(Language language) {
        try (var window = opened(language, "imei")) {
            bringIntoSight(window, "imei", "satellite");
            Node from = cell(window, "imei");
            Node onto = cell(window, "satellite");
            window.hold(from);
            window.over(onto);
            assertTrue(marked(onto, "drop"));
            assertFalse(marked(from, "drop"));
            assertTrue(window.shows(words(language).say("drag.under", name(window, "satellite"))));
            window.letGo();
            assertEquals("satellite", parent(window, "imei"));
            assertFalse(marked(onto, "drop"));
            assertFalse(window.shows(words(language).say("drag.under", name(window, "satellite"))));
            Words shelf = Words.of(ShelfController.class, "Shelf", language);
            assertTrue(window.shows(shelf.say("done.MOVE")));
            window.fire(shelf.say("undo"));
            assertNull(parent(window, "imei"));
            window.fire(shelf.say("redo"));
            assertEquals("satellite", parent(window, "imei"));
            OnScreen.doOnFx(() -> window.one(TreeView.class, _ -> true).requestFocus());
            window.press(KeyCode.Z, KeyCode.CONTROL);
            assertNull(parent(window, "imei"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicIsDraggedToTheTop(Language language) {
        try (var window = opened(language, "ixp")) {
            assertEquals("data-transit", parent(window, "ixp"));
            window.hold(cell(window, "ixp"));
            window.over(window.one(Button.class, button -> words(language).say("move.top").equals(button.getText())));
            assertTrue(window.shows(words(language).say("drag.top")));
            window.letGo();
            assertNull(parent(window, "ixp"));
            window.press(KeyCode.Z, KeyCode.CONTROL);
            assertEquals("data-transit", parent(window, "ixp"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicIsDraggedBesideAllOthers(Language language) {
        try (var window = opened(language, "ixp")) {
            OnScreen.doOnFx(() -> window.one(TextField.class, field -> "search".equals(field.getId())).setText("ixp"));
            OnScreen.settle();
            TreeView<?> tree = window.one(TreeView.class, _ -> true);
            window.hold(cell(window, "ixp"));
            window.over(tree);
            assertTrue(marked(tree, "drop"));
            window.letGo();
            assertNull(parent(window, "ixp"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicIsNotPutBelowItself(Language language) {
        try (var window = opened(language, "data-transit")) {
            bringIntoSight(window, "data-transit", "ixp");
            Node below = cell(window, "ixp");
            window.hold(cell(window, "data-transit"));
            window.over(below);
            assertTrue(marked(below, "refused"));
            assertFalse(marked(below, "drop"));
            assertTrue(window.shows(words(language).say("drag.refused")));
            window.letGo();
            assertNull(parent(window, "data-transit"));
            assertFalse(marked(below, "refused"));
            assertTrue(window.shows(
                    Refused.topicUnderItself(name(window, "data-transit")).words().in(language)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDragIsGivenUp(Language language) {
        try (var window = opened(language, "imei")) {
            bringIntoSight(window, "imei", "satellite");
            window.hold(cell(window, "imei"));
            window.over(cell(window, "satellite"));
            window.press(KeyCode.ESCAPE);
            assertFalse(marked(cell(window, "satellite"), "drop"));
            window.letGo();
            assertNull(parent(window, "imei"));
            window.hold(cell(window, "imei"));
            window.over(cell(window, "satellite"));
            window.over(cell(window, "imei"));
            assertTrue(window.shows(words(language).say("drag.stays")));
            window.letGo();
            assertNull(parent(window, "imei"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicIsMovedUnderOneThatIsNamed(Language language) {
        try (var window = opened(language, "imei")) {
            TextField under = under(window);
            window.click(under);
            window.type(language == Language.FA ? "ماهوارهای" : "satell");
            window.press(KeyCode.ENTER);
            assertEquals("satellite", parent(window, "imei"));
            assertTrue(OnScreen.onFx(() -> window.scene().getFocusOwner() instanceof TreeView), "one goes on in the tree");
            window.press(KeyCode.Z, KeyCode.CONTROL);
            assertNull(parent(window, "imei"));
            window.click(under);
            window.type(language == Language.FA ? "ماهوارهای" : "satell");
            window.clickInPopup(ListCell.class, cell -> !cell.isEmpty());
            assertEquals("satellite", parent(window, "imei"));
            window.fire(words(language).say("move.top"));
            assertNull(parent(window, "imei"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicIsNotMovedUnderOneBelowIt(Language language) {
        try (var window = opened(language, "data-transit")) {
            window.click(under(window));
            window.type("ixp");
            window.press(KeyCode.ENTER);
            assertNull(parent(window, "data-transit"));
        }
    }

    private LibraryWindow opened(Language language, String topic) {
        var window = new LibraryWindow(folder, language, Theme.LIGHT);
        window.open(new Place.Shelf(ItemKind.TOPIC, topic));
        return window;
    }

    private static TextField under(LibraryWindow window) {
        String told = words(window.language()).say("move.under");
        return window.one(TextField.class, field -> told.equals(field.getAccessibleText()));
    }

    private static Words words(Language language) {
        return Words.of(TopicsController.class, "Topics", language);
    }

    private static boolean marked(Node node, String mark) {
        return OnScreen.onFx(() -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(mark)));
    }

    private static Bilingual name(LibraryWindow window, String code) {
        return window.find(ItemKind.TOPIC, code, Topic.class).name();
    }

    /// Rolls the tree until both are well within it: near its edge a dragged topic rolls it on.
    private static void bringIntoSight(LibraryWindow window, String one, String other) {
        OnScreen.doOnFx(() -> {
            TreeView<?> tree = window.one(TreeView.class, _ -> true);
            IntStream.range(0, tree.getExpandedItemCount())
                    .filter(row -> Stream.of(one, other)
                            .anyMatch(code -> String.valueOf(tree.getTreeItem(row).getValue()).contains("code=" + code + ",")))
                    .findFirst()
                    .ifPresent(row -> tree.scrollTo(Math.max(0, row - 2)));
        });
        OnScreen.settle();
    }

    private static TreeCell<?> cell(LibraryWindow window, String code) {
        String name = name(window, code).bestIn(window.language());
        return window.one(
                TreeCell.class,
                cell -> cell.getAccessibleText() != null && cell.getAccessibleText().startsWith(name));
    }

    private static @Nullable String parent(LibraryWindow window, String code) {
        return window.find(ItemKind.TOPIC, code, Topic.class).parent();
    }
}
