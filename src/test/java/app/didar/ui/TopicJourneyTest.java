package app.didar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.ItemKind;
import app.didar.domain.Topic;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.form.FieldWords;
import app.didar.ui.library.shelf.RemovedController;
import app.didar.ui.library.shelf.ShelfController;
import app.didar.ui.library.topic.TopicsController;
import app.didar.ui.shell.Section;
import app.didar.vault.SampleVault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A topic is created, found, edited, renamed, taken back and done again, deleted and restored in the real window, by the mouse and by the
/// keyboard alone, in both languages, and is there when the vault is opened again.
@ExtendWith(OnScreen.class)
class TopicJourneyTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"EN, KEYS", "EN, MOUSE", "FA, MOUSE"})
    void aTopicByMouseAndByKeyboard(Language language, Way way) {
        goesItsWay(language, way);
    }

    @Disabled("now and then the form of the topic does not come up after the tab of the profile was chosen by an arrow")
    @Test
    void aTopicByKeyboardInPersian() {
        goesItsWay(Language.FA, Way.KEYS);
    }

    private void goesItsWay(Language language, Way way) {
        boolean persian = language == Language.FA;
        try (var window = new OpenWindow(folder, language, Theme.LIGHT)) {
            window.click(persian ? "دیدن با گنجینهٔ نمونه" : "Look around");
            window.untilText("AZ");
            var journey = new Journey(window, language, way);
            journey.go();
            OnScreen.press(window.scene(), KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
            window.untilText(persian ? "دیدن با گنجینهٔ نمونه" : "Look around");
            try (var vault = SampleVault.open(window.vaults, window.folders.sample(), OpenWindow.CLOCK)) {
                Topic kept = vault.store().library().topic("proof-of-topic");
                assertEquals(
                        persian ? Bilingual.of(journey.renamed, journey.other) : Bilingual.of(journey.other, journey.renamed),
                        kept.name());
                assertTrue(vault.store().library().find(ItemKind.TOPIC, "satellite").isPresent());
            }
        }
    }

    /// The way of one new topic through the window.
    private static final class Journey {

        private final OpenWindow window;
        private final Language language;
        private final ShelfHand hand;
        private final SideBar sideBar;
        private final Words words;
        private final Words shelf;
        private final boolean persian;
        private final String name;
        private final String other;
        private final String edited;
        private final String renamed;

        Journey(OpenWindow window, Language language, Way way) {
            this.window = window;
            this.language = language;
            this.hand = new ShelfHand(window, way);
            this.sideBar = new SideBar(hand, language);
            this.words = Words.of(TopicsController.class, "Topics", language);
            this.shelf = Words.of(ShelfController.class, "Shelf", language);
            this.persian = language == Language.FA;
            this.name = persian ? "موضوعِ آزمون‌های تازه" : "Proof of a topic";
            this.other = persian ? "Proof of a topic" : "موضوعِ آزمون‌های تازه";
            this.edited = persian ? "ویراستهٔ موضوع" : "Amended topic";
            this.renamed = persian ? "نام دیگر موضوع" : "Topic of another name";
        }

        void go() {
            open();
            create();
            sideBar.go(Section.REMOVED);
            open();
            find(persian ? name.replace("آ", "ا").replace("ی", "ي").replace("‌", "") : name.toUpperCase(Locale.ROOT), name);
            edit();
            history();
            rename();
            remove();
            restore();
            open();
            find(renamed, renamed);
            removeWhatIsUsed();
        }

        private boolean byKeys() {
            return hand.way == Way.KEYS;
        }

        private void open() {
            sideBar.go(Section.TOPICS);
            window.until(() -> ShelfHand.look(window.scene(), node -> node.getStyleClass().contains("page-title")
                            && ShelfHand.called(words.say("title")).test(node))
                    != null);
            window.until(() -> !told().isEmpty());
        }

        private void create() {
            if (byKeys()) {
                hand.press(KeyCode.INSERT);
            } else {
                hand.click(ShelfHand.called(words.say("new")));
            }
            OnScreen.settle();
            String key = FieldWords.of(Topic.class, "code", language);
            hand.to(node -> node instanceof TextInputControl && ShelfHand.called(key).test(node));
            hand.type("proof-of-topic");
            hand.to(named(language));
            hand.type(name);
            hand.to(named(persian ? Language.EN : Language.FA));
            hand.type(other);
            if (byKeys()) {
                hand.press(KeyCode.ENTER, KeyCode.CONTROL);
            } else {
                hand.click(ShelfHand.called(shelf.say("create")));
            }
            window.untilText(shelf.say("done.CREATE"));
            window.until(() -> shown(name));
            if (byKeys()) {
                assertTrue(hand.owner() instanceof TreeView, "one goes on in the tree");
            }
        }

        /// The field of the name in a language.
        private Predicate<Node> named(Language in) {
            String label = FieldWords.of(Topic.class, "name", language) + " "
                    + (persian ? in == Language.FA ? "به فارسی" : "به انگلیسی" : in == Language.FA ? "in Persian" : "in English");
            return node -> node instanceof TextInputControl && ShelfHand.called(label).test(node);
        }

        private void find(String typed, String found) {
            if (byKeys()) {
                hand.press(KeyCode.F, KeyCode.CONTROL);
            } else {
                hand.click(node -> "search".equals(node.getId()));
            }
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.type(typed);
            window.until(() -> told().size() == 1 && shown(found));
            if (byKeys()) {
                hand.press(KeyCode.DOWN);
            } else {
                hand.click(node -> node instanceof TreeCell<?> cell && !cell.isEmpty());
            }
            window.untilText("proof-of-topic");
        }

        private void edit() {
            String profile = words.say("tab.profile");
            if (byKeys()) {
                hand.to(TabPane.class::isInstance);
                hand.press(persian ? KeyCode.LEFT : KeyCode.RIGHT);
                TabPane tabs = window.find(TabPane.class, _ -> true);
                assertEquals(profile, OnScreen.onFx(() -> tabs.getSelectionModel().getSelectedItem().getText()));
            } else {
                hand.click(ShelfHand.called(profile));
            }
            window.until(() -> ShelfHand.look(window.scene(), named(language)) != null);
            hand.to(named(language));
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.type(edited);
            hand.press(KeyCode.TAB);
            window.untilText(shelf.say("done.CHANGE", 1));
            if (byKeys()) {
                hand.press(KeyCode.ESCAPE);
            }
            backAndForth(name, edited);
            clearSearch();
            window.until(() -> shown(edited));
        }

        /// Takes the last step back and does it again.
        private void backAndForth(String before, String after) {
            clearSearch();
            window.until(() -> shown(after));
            if (byKeys()) {
                hand.press(KeyCode.Z, KeyCode.CONTROL);
                window.until(() -> shown(before) && !shown(after));
                hand.press(KeyCode.Y, KeyCode.CONTROL);
            } else {
                hand.click(ShelfHand.called(shelf.say("undo")));
                window.until(() -> shown(before) && !shown(after));
                window.untilText(shelf.say("redo"));
                hand.click(ShelfHand.called(shelf.say("redo")));
            }
            window.until(() -> shown(after) && !shown(before));
        }

        /// All topics are shown again; the chosen one stays chosen.
        private void clearSearch() {
            TextField search = window.find(TextField.class, node -> "search".equals(node.getId()));
            if (OnScreen.onFx(search::getText).isEmpty()) {
                return;
            }
            if (byKeys()) {
                hand.press(KeyCode.F, KeyCode.CONTROL);
                hand.press(KeyCode.ESCAPE);
                hand.press(KeyCode.DOWN);
            } else {
                hand.click(node -> "search".equals(node.getId()));
                hand.press(KeyCode.A, KeyCode.CONTROL);
                hand.press(KeyCode.DELETE);
            }
        }

        private void history() {
            if (byKeys()) {
                hand.press(KeyCode.ENTER);
                hand.to(TitledPane.class::isInstance);
                hand.press(KeyCode.SPACE);
            } else {
                hand.click(node -> node.getStyleClass().contains("title") && node.getParent() instanceof TitledPane);
            }
            window.untilText(shelf.say("act.CREATE"));
            window.until(() -> window.shows(name + (persian ? "؛ اکنون " : "; now ") + edited));
            if (byKeys()) {
                hand.press(KeyCode.ESCAPE);
                assertTrue(hand.owner() instanceof TreeView, "Escape goes back to the tree");
            }
        }

        private void rename() {
            if (byKeys()) {
                hand.press(KeyCode.F2);
            } else {
                hand.click(ShelfHand.called(words.say("rename")));
            }
            // A field takes what is typed once it has been drawn.
            OnScreen.settle();
            assertTrue(hand.owner() instanceof TextField);
            hand.type(renamed);
            if (byKeys()) {
                hand.press(KeyCode.ENTER);
            } else {
                hand.click(node -> "search".equals(node.getId()));
            }
            backAndForth(edited, renamed);
        }

        private void remove() {
            askToRemove();
            var dialog = hand.dialog();
            assertTrue(OnScreen.onFx(() -> ShelfHand.words(dialog.getScene())).contains(shelf.say("remove.unused")));
            agree();
            window.untilText(shelf.say("done.DELETE", 1));
            window.until(() -> !shown(renamed));
        }

        private void askToRemove() {
            if (byKeys()) {
                hand.press(KeyCode.DELETE);
            } else {
                hand.click(ShelfHand.called(words.say("remove")));
            }
        }

        private void agree() {
            if (byKeys()) {
                hand.press(KeyCode.ENTER);
            } else {
                hand.clickInPopup(ShelfHand.called(shelf.say("remove.do")));
            }
            window.until(() -> hand.dialogs().isEmpty());
        }

        private void restore() {
            Words removed = Words.of(RemovedController.class, "Removed", language);
            sideBar.go(Section.REMOVED);
            window.until(() -> window.shows(renamed));
            if (byKeys()) {
                hand.press(KeyCode.ENTER);
            } else {
                hand.click(ShelfHand.called(removed.say("restore.named", renamed)));
            }
            window.until(() -> window.shows(removed.say("none")));
        }

        /// What hangs on a topic is told before it is deleted, and is on it again once that is taken back.
        private void removeWhatIsUsed() {
            String satellite = persian ? "ارتباطات ماهواره‌ای" : "Satellite";
            if (byKeys()) {
                hand.press(KeyCode.F, KeyCode.CONTROL);
            } else {
                hand.click(node -> "search".equals(node.getId()));
            }
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.type("satellite");
            window.until(() -> told().size() == 1 && shown(satellite));
            String hanging = told().getFirst();
            if (byKeys()) {
                hand.press(KeyCode.DOWN);
            } else {
                hand.click(node -> node instanceof TreeCell<?> cell && !cell.isEmpty());
            }
            window.untilText("satellite");
            askToRemove();
            var dialog = hand.dialog();
            String said = OnScreen.onFx(() -> ShelfHand.words(dialog.getScene()));
            assertTrue(said.contains(shelf.say("remove.used")), said);
            agree();
            window.untilText(shelf.say("done.DELETE", 1));
            window.until(() -> told().isEmpty());
            if (byKeys()) {
                hand.press(KeyCode.Z, KeyCode.CONTROL);
            } else {
                hand.click(ShelfHand.called(shelf.say("undo")));
            }
            window.until(() -> told().equals(List.of(hanging)));
        }

        private boolean shown(String topic) {
            return told().stream().anyMatch(told -> told.startsWith(topic));
        }

        /// What is told of the topics in sight.
        private List<String> told() {
            return OnScreen.onFx(() -> {
                List<String> told = new ArrayList<>();
                ShelfHand.look(window.scene(), node -> {
                    if (node instanceof TreeCell<?> cell && !cell.isEmpty()) {
                        told.add(cell.getAccessibleText());
                    }
                    return false;
                });
                return told;
            });
        }
    }
}
