package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.shell.Navigator;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds a shelf: the table, what narrows it, and the form of the chosen item, of a new one, or of several at once.
///
/// Ctrl+F goes to the search, F10 or Alt+Down opens the menu, Insert begins a new item, Enter goes to the form, Delete removes, Ctrl+Z
/// and Ctrl+Y undo and redo, Escape goes back to the table.
public final class ShelfController {

    private final ShelfViewModel model;
    private final ShelfSides sides;
    private final Navigator navigator;
    private final Words words;
    private final Language language;
    private @Nullable ChosenRows chosen;

    @FXML private VBox root;
    @FXML private HBox head;
    @FXML private Label title;
    @FXML private Label count;
    @FXML private TextField search;
    @FXML private MenuButton more;
    @FXML private Button create;
    @FXML private FlowPane filters;
    @FXML private Label problem;
    @FXML private TableView<Item> table;
    @FXML private Label tally;
    @FXML private Hyperlink clear;
    @FXML private HBox noticeBar;
    @FXML private Label notice;
    @FXML private Hyperlink back;
    @FXML private StackPane side;

    /// @param sides makes what stands beside the table
    public ShelfController(ShelfViewModel model, ShelfSides sides, Navigator navigator, Words words) {
        this.model = model;
        this.sides = sides;
        this.navigator = navigator;
        this.words = words;
        this.language = words.language();
    }

    @FXML
    void initialize() {
        String kind = model.kind().name();
        title.setText(words.say("title." + kind));
        new Family(model.kind(), words, navigator).standIn(head);
        create.setText(words.say("new." + kind));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.focusedProperty().subscribe(model::aboutToType);
        more.getItems().setAll(sides.actions(model).stream().map(this::menuItem).toList());
        Nodes.show(more, !more.getItems().isEmpty());
        filters.getChildren().setAll(new FilterBar(model, words, sides.desk()).nodes());
        Nodes.show(filters, !filters.getChildren().isEmpty());
        new ShelfTable(table, model, words).bind();
        chosen = new ChosenRows(table, model, this::fillSide);
        chosen.bind();
        model.draftProperty().subscribe((before, now) -> {
            if (before == null || now == null) {
                fillSide();
            }
        });
        model.editing().problemProperty().subscribe(told -> {
            Nodes.show(problem, told != null);
            problem.setText(told == null ? "" : told.bestIn(language));
        });
        model.shown().addListener((ListChangeListener<Item>) _ -> count());
        model.noticeProperty().subscribe(told -> {
            Nodes.show(noticeBar, told != null);
            notice.setText(told == null ? "" : words.say("done." + told.said(), told.items()));
            back.setText(words.say(told != null && told.undone() ? "redo" : "undo"));
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::back);
        count();
        fillSide();
    }

    /// What has the keyboard first.
    public Node focus() {
        return table;
    }

    /// Opens the form of the item of that code, as soon as the library is there.
    public void choose(String code) {
        model.chooseWhenThere(code);
    }

    /// Where the shelf stands inside another page: its title and its way to other shelves are left out, and the button that stands out is
    /// that of the page.
    public void standInside() {
        Nodes.show(title, false);
        head.getChildren().removeIf(node -> node.getStyleClass().contains("family"));
        create.getStyleClass().remove("filled");
        root.getStyleClass().add("inside");
    }

    /// Finishes what is being written; to be called when the page is left.
    public void leave() {
        sides.settle();
        model.close();
    }

    @FXML
    void begin() {
        if (model.draftProperty().get() == null) {
            model.begin();
        } else {
            sides.focus();
        }
    }

    @FXML
    void takeBack() {
        Notice told = model.noticeProperty().get();
        if (told != null && told.undone()) {
            model.redo();
        } else {
            model.undo();
        }
    }

    @FXML
    void clearFilters() {
        filters.getChildren().setAll(new FilterBar(model, words, sides.desk()).nodes());
        model.clearFilters();
        search.requestFocus();
    }

    private MenuItem menuItem(ShelfSides.Action action) {
        var item = new MenuItem(action.words(), Nodes.icon(action.icon()));
        item.setOnAction(_ -> action.run().run());
        return item;
    }

    private void key(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl field
                && (Nodes.within(field, side) ? sides.unfinished() : field.isUndoable() || field.isRedoable());
        boolean ctrl = key.isShortcutDown() && !key.isAltDown();
        boolean taken = switch (key.getCode()) {
            case F -> ctrl && run(search::requestFocus);
            case INSERT -> !ctrl && run(this::begin);
            case Z -> ctrl && !typing && run(key.isShiftDown() ? model::redo : model::undo);
            case Y -> ctrl && !typing && run(model::redo);
            case DELETE -> inTable(key) && !table.getSelectionModel().isEmpty() && run(() -> sides.remove(model, selection()));
            case ENTER -> inTable(key) && !ctrl && run(() -> sides.focus());
            case F10 -> !ctrl && !key.isShiftDown() && openMore();
            case DOWN -> key.isAltDown()
                    ? (inTable(key) || key.getTarget().equals(more)) && openMore()
                    : key.getTarget().equals(search) && run(this::toTable);
            case ESCAPE -> escape(key);
            default -> false;
        };
        if (taken) {
            key.consume();
        }
    }

    private boolean openMore() {
        if (!more.isVisible()) {
            return false;
        }
        more.requestFocus();
        more.show();
        return true;
    }

    private boolean escape(KeyEvent key) {
        if (key.getTarget().equals(search) && !search.getText().isEmpty()) {
            search.clear();
            return true;
        }
        return false;
    }

    /// What the side did not take itself.
    private void back(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && key.getTarget() instanceof Node node && Nodes.within(node, side)) {
            toTable();
            key.consume();
        }
    }

    private void toTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private boolean inTable(KeyEvent key) {
        return key.getTarget() instanceof Node node && Nodes.within(node, table);
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private List<Item> selection() {
        return chosen == null ? List.of() : chosen.all();
    }

    private void fillSide() {
        Node node = sides.of(model, selection());
        if (side.getChildren().isEmpty() || !side.getChildren().getFirst().equals(node)) {
            boolean here = root.getScene() != null && Nodes.within(root.getScene().getFocusOwner(), side);
            side.getChildren().setAll(node);
            // What had the keyboard is gone; keys must not go nowhere.
            if (here && model.draftProperty().get() == null) {
                table.requestFocus();
            }
        }
    }

    private void count() {
        int shown = model.shown().size();
        count.setText(words.say("count", model.total()));
        tally.setText(model.isNarrowed() ? words.say("tally", shown, model.total()) : "");
        Nodes.show(clear, model.isNarrowed());
        table.setPlaceholder(Nodes.text(words.say(model.isNarrowed() ? "none.narrowed" : "none." + model.kind()), "nothing"));
    }
}
