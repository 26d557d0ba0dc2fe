package app.didar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Position;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.form.FieldWords;
import app.didar.ui.library.form.Forms;
import app.didar.ui.library.shelf.RemovedController;
import app.didar.ui.library.shelf.ShelfController;
import app.didar.ui.shell.Section;
import app.didar.vault.SampleVault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every noun of the library is created, found, edited, taken back and done again, deleted and restored in the real window, by the mouse
/// and by the keyboard alone, in both languages, and is there when the vault is opened again.
@ExtendWith(OnScreen.class)
class EveryNounJourneyTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"EN, KEYS", "FA, MOUSE", "EN, MOUSE", "FA, KEYS"})
    void everyNounByMouseAndByKeyboard(Language language, Way way) {
        List<Item> made = new ArrayList<>();
        try (var window = new OpenWindow(folder, language, Theme.LIGHT)) {
            window.click(language == Language.FA ? "دیدن با گنجینهٔ نمونه" : "Look around");
            window.untilText("AZ");
            for (NounPlan plan : NounPlan.ALL) {
                made.add(new Journey(window, language, way, plan).go());
            }
            OnScreen.press(window.scene(), KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
            window.untilText(language == Language.FA ? "دیدن با گنجینهٔ نمونه" : "Look around");
            try (var vault = SampleVault.open(window.vaults, window.folders.sample(), OpenWindow.CLOCK)) {
                Library library = vault.store().library();
                for (Item item : made) {
                    assertTrue(library.all(ItemKind.of(item)).contains(item), item::code);
                }
            }
        }
    }

    /// The way of one new item through the window.
    private static final class Journey {

        private final OpenWindow window;
        private final Language language;
        private final ShelfHand hand;
        private final SideBar sideBar;
        private final NounPlan plan;
        private final Words words;
        private final boolean persian;
        private final String name;
        private final String other;
        private final String edited;

        Journey(OpenWindow window, Language language, Way way, NounPlan plan) {
            this.window = window;
            this.language = language;
            this.plan = plan;
            this.hand = new ShelfHand(window, way);
            this.sideBar = new SideBar(hand, language);
            this.words = Words.of(ShelfController.class, "Shelf", language);
            this.persian = language == Language.FA;
            String kind = plan.kind().name().toLowerCase(Locale.ROOT);
            this.name = persian ? "نمونهٔ آزمون‌های " + kind : "Proof of " + kind;
            this.other = persian ? "Proof of " + kind : "نمونهٔ آزمون‌های " + kind;
            this.edited = persian ? "ویراستهٔ " + kind : "Amended " + kind;
        }

        Item go() {
            open();
            create();
            find();
            Item changed = edit();
            remove();
            restore();
            open();
            search(changed.label().in(language));
            window.until(() -> rows().contains(changed));
            return changed;
        }

        private void open() {
            sideBar.go(Section.of(plan.kind()));
            String title = words.say("title." + plan.kind());
            if (plan.kind() == ItemKind.COUNTRY) {
                window.untilText(persian ? "تاجیکستان" : "Tajikistan");
                hand.push(ShelfHand.called(persian ? "ویرایش کشورها" : "Edit countries"));
            } else if (!onShelf(title)) {
                family(title);
            }
            window.until(() -> onShelf(title));
        }

        /// To another kind of the same section: a click, or the arrows among the tabs beside the title.
        private void family(String title) {
            if (hand.way == Way.MOUSE) {
                hand.click(ShelfHand.called(title));
                return;
            }
            hand.to(node -> node instanceof ToggleButton && node.getParent().getStyleClass().contains("family"));
            for (int i = 0; i < ItemKind.values().length; i++) {
                Node owner = Objects.requireNonNull(hand.owner());
                if (OnScreen.onFx(() -> ShelfHand.called(title).test(owner))) {
                    hand.press(KeyCode.SPACE);
                    return;
                }
                hand.press(persian ? KeyCode.LEFT : KeyCode.RIGHT);
            }
            throw new AssertionError("the arrows do not come to " + title);
        }

        private boolean onShelf(String title) {
            return OnScreen.onFx(() -> ShelfHand.look(window.scene(), node -> node.getStyleClass().contains("page-title")
                            && ShelfHand.called(title).test(node))
                    != null);
        }

        private void create() {
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.INSERT);
            } else {
                hand.click(ShelfHand.called(words.say("new." + plan.kind())));
            }
            OnScreen.settle();
            if (Forms.choosesCode(plan.kind())) {
                hand.to(field("code"));
                hand.type(plan.kind() == ItemKind.COUNTRY ? "XA" : "proof-of-topic");
            }
            if (plan.kind() == ItemKind.REFERENCE) {
                hand.to(field("designation"));
                hand.type("ITU-T X.9999");
            }
            // The order of the form is that of Tab.
            List<Runnable> steps = new ArrayList<>();
            for (var field : Forms.of(plan.kind())) {
                if (field.name().equals(plan.label())) {
                    steps.add(() -> both(field.name()));
                } else if (field.name().equals(plan.day())) {
                    steps.add(() -> {
                        hand.to(field(field.name()));
                        hand.type(persian ? "۱۴۰۴/۸/۲۸" : "19 November 2025");
                    });
                } else if (plan.codes().contains(field.name())) {
                    steps.add(() -> choose(field.name()));
                }
            }
            steps.forEach(Runnable::run);
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.ENTER, KeyCode.CONTROL);
            } else {
                hand.click(ShelfHand.called(words.say("create")));
            }
            window.untilText(words.say("done.CREATE"));
            window.until(() -> named(name).size() == 1);
            Item item = named(name).getFirst();
            assertEquals(other, item.label().in(persian ? Language.EN : Language.FA));
        }

        private void both(String component) {
            hand.to(field(component, language));
            hand.type(name);
            hand.to(field(component, persian ? Language.EN : Language.FA));
            hand.type(other);
        }

        private void choose(String component) {
            String typed = switch (component) {
                case "topic", "topics" -> "data";
                case "speaker" -> persian ? "رشاد" : "Rashad";
                case "event" -> "E2";
                case "to" -> persian ? "ايران" : "Iran";
                default -> persian ? "اذربايجان" : "Azerb";
            };
            hand.to(field(component));
            hand.type(typed);
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.ENTER);
            } else {
                hand.clickInPopup(node -> node instanceof ListCell<?> cell && !cell.isEmpty());
            }
            OnScreen.settle();
        }

        /// By another spelling: letters of an Arabic keyboard, the half-space lost.
        private void find() {
            search(persian ? name.replace("آ", "ا").replace("ی", "ي").replace("‌", "") : name.toUpperCase(Locale.ROOT));
            window.until(() -> rows().size() == 1 && rows().getFirst().label().in(language).equals(name));
        }

        private void search(String text) {
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.F, KeyCode.CONTROL);
            } else {
                hand.click(node -> "search".equals(node.getId()));
            }
            hand.press(KeyCode.A, KeyCode.CONTROL);
            hand.type(text);
            OnScreen.settle();
        }

        private Item edit() {
            boolean position = plan.kind() == ItemKind.POSITION;
            String id = rows().getFirst().code();
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.DOWN);
                hand.press(KeyCode.ENTER);
            } else {
                hand.click(node -> node instanceof TableRow<?> row && !row.isEmpty());
            }
            OnScreen.settle();
            // What was said of a position stands: only when it began can be mended.
            Predicate<Node> field = position ? field("since") : field(plan.label(), language);
            hand.to(field);
            hand.press(KeyCode.A, KeyCode.CONTROL);
            String typed = position ? (persian ? "۱۴۰۴/۸/۳۰" : "21 November 2025") : edited;
            hand.type(typed);
            hand.press(KeyCode.TAB);
            Predicate<Item> changed = item -> position
                    ? "2025-11-21".equals(String.valueOf(((Position) item).since()))
                    : item.label().in(language).equals(edited);
            window.until(() -> coded(id) != null && changed.test(coded(id)));
            window.untilText(words.say("done.CHANGE", 1));
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.ESCAPE);
                hand.press(KeyCode.Z, KeyCode.CONTROL);
                window.until(() -> !changed.test(coded(id)));
                hand.press(KeyCode.Y, KeyCode.CONTROL);
            } else {
                hand.click(ShelfHand.called(words.say("undo")));
                window.until(() -> !changed.test(coded(id)));
                window.untilText(words.say("redo"));
                hand.click(ShelfHand.called(words.say("redo")));
            }
            window.until(() -> changed.test(coded(id)));
            if (!position) {
                search(edited);
                window.until(() -> rows().size() == 1 && rows().getFirst().code().equals(id));
            }
            history(position);
            return Objects.requireNonNull(coded(id));
        }

        private void history(boolean position) {
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.DOWN);
                hand.press(KeyCode.ENTER);
                hand.to(node -> node instanceof TitledPane);
                hand.press(KeyCode.SPACE);
            } else {
                if (!position) {
                    hand.click(node -> node instanceof TableRow<?> row && !row.isEmpty());
                }
                hand.click(node -> node.getStyleClass().contains("title") && node.getParent() instanceof TitledPane);
            }
            window.untilText(words.say("act.CREATE"));
            if (!position) {
                window.until(() -> window.shows(name + (persian ? "؛ اکنون " : "; now ") + edited));
            }
        }

        private void remove() {
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.ESCAPE);
                hand.press(KeyCode.DELETE);
            } else {
                hand.click(ShelfHand.called(words.say("remove")));
            }
            var dialog = hand.dialog();
            assertTrue(OnScreen.onFx(() -> ShelfHand.words(dialog.getScene())).contains(words.say("remove.unused")));
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.ENTER);
            } else {
                hand.clickInPopup(ShelfHand.called(words.say("remove.do")));
            }
            window.until(() -> hand.dialogs().isEmpty());
            window.untilText(words.say("done.DELETE", 1));
            assertFalse(OnScreen.onFx(this::rows).stream().anyMatch(item -> item.label().in(language).equals(edited)));
        }

        private void restore() {
            Words removed = Words.of(RemovedController.class, "Removed", language);
            sideBar.go(Section.REMOVED);
            String label = plan.kind() == ItemKind.POSITION ? name : edited;
            window.until(() -> window.shows(label));
            if (hand.way == Way.KEYS) {
                hand.press(KeyCode.ENTER);
            } else {
                hand.click(ShelfHand.called(removed.say("restore.named", label)));
            }
            window.until(() -> window.shows(removed.say("none")));
        }

        private Predicate<Node> field(String component) {
            String label = FieldWords.of(plan.kind().type(), component, language);
            return node -> node instanceof TextInputControl && ShelfHand.called(label).test(node) && !"search".equals(node.getId())
                    && inForm(node);
        }

        private Predicate<Node> field(String component, Language in) {
            String label = FieldWords.of(plan.kind().type(), component, language) + " "
                    + (persian ? in == Language.FA ? "به فارسی" : "به انگلیسی" : in == Language.FA ? "in Persian" : "in English");
            return node -> node instanceof TextInputControl && ShelfHand.called(label).test(node);
        }

        private static boolean inForm(Node node) {
            Node above = node;
            while (above != null && !above.getStyleClass().contains("form")) {
                above = above.getParent();
            }
            return above != null;
        }

        @SuppressWarnings("unchecked")
        private TableView<Item> table() {
            return (TableView<Item>) window.find(TableView.class, _ -> true);
        }

        private List<Item> rows() {
            return List.copyOf(OnScreen.onFx(() -> table().getItems()));
        }

        private List<Item> named(String label) {
            return rows().stream().filter(item -> item.label().in(language).equals(label)).toList();
        }

        private Item coded(String code) {
            return rows().stream()
                    .filter(item -> item.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no longer shown: " + code));
        }
    }
}
