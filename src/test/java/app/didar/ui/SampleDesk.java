package app.didar.ui;

import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.store.Store;
import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.shelf.ShelfController;
import app.didar.ui.shell.NavItem;
import app.didar.ui.shell.Section;
import app.didar.ui.shell.ShellController;
import app.didar.vault.KeyCost;
import app.didar.vault.SampleVault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The real window over the sample vault, and a person who opens items on its shelves with one hand: the mouse or the keyboard.
final class SampleDesk implements AutoCloseable {

    final OpenWindow window;
    final ShelfHand hand;
    private final Language language;
    private final Words shelves;

    /// @param more items the sample library gets first
    SampleDesk(Path folder, Language language, Way way, Item... more) {
        this(folder, language, Theme.LIGHT, way, store -> store.items().apply(Edit.put(Edit.Act.CREATE, more)));
    }

    /// @param before what is done to the sample vault before the window is opened
    SampleDesk(Path folder, Language language, Theme theme, Way way, Consumer<Store> before) {
        try (var vault = SampleVault.open(
                new Vaults(new KeyCost(8, 1, 1), OpenWindow.CLOCK), folder.resolve("sample"), OpenWindow.CLOCK)) {
            before.accept(vault.store());
        }
        this.language = language;
        this.shelves = Words.of(ShelfController.class, "Shelf", language);
        this.window = new OpenWindow(folder, language, theme);
        this.hand = new ShelfHand(window, way);
        window.click(say("دیدن با گنجینهٔ نمونه", "Look around"));
        window.untilText("AZ");
    }

    String say(String persian, String english) {
        return language == Language.FA ? persian : english;
    }

    Language language() {
        return language;
    }

    /// Words of the shelves.
    Words shelves() {
        return shelves;
    }

    static Predicate<Node> id(String id) {
        return node -> id.equals(node.getId());
    }

    static Predicate<Node> styled(String style) {
        return node -> node.getStyleClass().contains(style);
    }

    /// What stands inside something.
    static Predicate<Node> within(Predicate<Node> around, Predicate<Node> wanted) {
        return node -> {
            Node above = node.getParent();
            while (above != null && !around.test(above)) {
                above = above.getParent();
            }
            return above != null && wanted.test(node);
        };
    }

    /// The first field in what has an id.
    static Predicate<Node> fieldIn(String id) {
        return within(id(id), TextInputControl.class::isInstance);
    }

    /// Opens the page of an item: by the side bar to its shelf, and there through the search.
    void open(ItemKind kind, String code) {
        shelf(kind);
        search(code);
        if (hand.way == Way.MOUSE) {
            hand.click(row(code));
        } else {
            hand.press(KeyCode.DOWN);
            for (int i = 0; i < rows().size() && !chosen().equals(List.of(code)); i++) {
                hand.press(KeyCode.DOWN);
            }
        }
        window.until(() -> chosen().equals(List.of(code)));
    }

    /// Goes to the shelf of a kind.
    void shelf(ItemKind kind) {
        String title = shelves.say("title." + kind);
        if (!shown(title(title))) {
            section(Section.of(kind));
        }
        if (!shown(title(title))) {
            if (hand.way == Way.MOUSE) {
                hand.click(ShelfHand.called(title));
            } else {
                hand.to(node -> node instanceof ToggleButton && node.getParent().getStyleClass().contains("family"));
                walk(ShelfHand.called(title), language == Language.FA ? KeyCode.LEFT : KeyCode.RIGHT);
            }
        }
        until(title(title));
        window.until(() -> !rows().isEmpty());
    }

    private static Predicate<Node> title(String title) {
        return node -> node.getStyleClass().contains("page-title") && ShelfHand.called(title).test(node);
    }

    /// Goes to a section by its place in the side bar.
    void section(Section section) {
        String name = Words.of(ShellController.class, "Shell", language).say("nav." + section);
        Predicate<Node> item = node -> node instanceof NavItem nav && name.equals(nav.getAccessibleText());
        if (hand.way == Way.MOUSE) {
            hand.click(item);
        } else {
            for (int i = 0; i < 4 && !(hand.owner() instanceof NavItem); i++) {
                hand.press(KeyCode.F6);
            }
            for (int i = 0; i < Section.values().length; i++) {
                hand.press(KeyCode.UP);
            }
            walk(item, KeyCode.DOWN);
        }
        OnScreen.settle();
    }

    /// Goes on with a key until what fits has the keyboard, and presses it.
    private void walk(Predicate<Node> wanted, KeyCode on) {
        for (int i = 0; i < 20; i++) {
            Node owner = Objects.requireNonNull(hand.owner());
            if (OnScreen.onFx(() -> wanted.test(owner))) {
                hand.press(KeyCode.SPACE);
                return;
            }
            hand.press(on);
        }
        throw new AssertionError("the arrows do not come to it");
    }

    /// Searches the shelf.
    void search(String text) {
        if (hand.way == Way.MOUSE) {
            hand.click(id("search"));
        } else {
            hand.press(KeyCode.F, KeyCode.CONTROL);
        }
        hand.press(KeyCode.A, KeyCode.CONTROL);
        hand.type(text);
        OnScreen.settle();
    }

    static Predicate<Node> row(String code) {
        return node -> node instanceof TableRow<?> row && row.getItem() instanceof Item item && item.code().equals(code);
    }

    /// Writes in a field in place of what is there.
    void write(Predicate<Node> field, String text) {
        hand.to(field);
        hand.press(KeyCode.A, KeyCode.CONTROL);
        hand.type(text);
    }

    /// Takes the last edit back: by Ctrl+Z, or by the words beside what was told of it.
    void undo() {
        if (hand.way == Way.MOUSE) {
            hand.click(ShelfHand.called(shelves.say("undo")));
        } else {
            hand.press(KeyCode.Z, KeyCode.CONTROL);
        }
    }

    void until(Predicate<Node> wanted) {
        window.until(() -> ShelfHand.look(window.scene(), wanted) != null);
    }

    void untilGone(Predicate<Node> wanted) {
        window.until(() -> ShelfHand.look(window.scene(), wanted) == null);
    }

    boolean shown(Predicate<Node> wanted) {
        return OnScreen.onFx(() -> ShelfHand.look(window.scene(), wanted) != null);
    }

    /// Whether all of what fits lies in what is seen of its page.
    boolean inSight(Predicate<Node> wanted) {
        return OnScreen.onFx(() -> {
            Node found = Objects.requireNonNull(ShelfHand.look(window.scene(), wanted));
            Node page = found;
            while (!(page instanceof ScrollPane)) {
                page = page.getParent();
            }
            return page.localToScene(page.getLayoutBounds()).contains(found.localToScene(found.getLayoutBounds()));
        });
    }

    static Predicate<Node> ticked(String id) {
        return node -> id.equals(node.getId()) && ((CheckBox) node).isSelected();
    }

    /// The id of what has the keyboard.
    @Nullable String keyboardAt() {
        return OnScreen.onFx(() -> window.scene().getFocusOwner().getId());
    }

    /// The item of a code as the shelf has it now.
    <I extends Item> I item(Class<I> type, String code) {
        return OnScreen.onFx(() -> rows().stream()
                .filter(item -> item.code().equals(code))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not shown: " + code)));
    }

    /// The rows of the shelf. On the FX thread or not.
    List<Item> rows() {
        return OnScreen.onFx(() -> {
            TableView<Item> table = table();
            return table == null ? List.of() : List.copyOf(table.getItems());
        });
    }

    /// The codes of the chosen rows. On the FX thread or not.
    List<String> chosen() {
        return OnScreen.onFx(() -> {
            TableView<Item> table = table();
            return table == null
                    ? List.of()
                    : table.getSelectionModel().getSelectedItems().stream().map(Item::code).toList();
        });
    }

    @SuppressWarnings("unchecked")
    private @Nullable TableView<Item> table() {
        return (TableView<Item>) window.scene().getRoot().lookup(".shelf .table-view");
    }

    @Override
    public void close() {
        window.close();
    }
}
