package app.didar.ui.library.topic;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Topic;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.library.form.Completion;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.form.Forms;
import app.didar.ui.library.page.Inside;
import app.didar.ui.library.page.LastEditBar;
import app.didar.ui.library.shelf.ItemSheet;
import app.didar.ui.library.topic.TopicForest.Branch;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the tree of topics and the page of the chosen one.
///
/// Ctrl+F goes to the search, Insert begins a topic, Shift+Insert one below the chosen one, Enter goes to its page and Escape back,
/// Delete removes it, Ctrl+Z and Ctrl+Y undo and redo. The keys of the tree itself are those of [TopicTreePane].
public final class TopicsController {

    private final TopicsViewModel model;
    private final Inside inside;
    private final ItemSheet sheet;
    private final Desk desk;
    private final Words words;
    private final Language language;
    private @Nullable TopicTreePane treePane;
    private @Nullable TopicTabs tabs;

    @FXML private VBox root;
    @FXML private Label count;
    @FXML private TextField search;
    @FXML private Button below;
    @FXML private Label problem;
    @FXML private SplitPane split;
    @FXML private TreeView<Branch> tree;
    @FXML private StackPane moving;
    @FXML private VBox foot;
    @FXML private VBox page;
    @FXML private Label nothing;
    @FXML private HBox badge;
    @FXML private Label path;
    @FXML private Label name;
    @FXML private TabPane tabPane;

    /// @param sheet the form of a topic
    /// @param desk  what the completion of “move under” asks
    public TopicsController(TopicsViewModel model, Inside inside, ItemSheet sheet, Desk desk, Words words) {
        this.model = model;
        this.inside = inside;
        this.sheet = sheet;
        this.desk = desk;
        this.words = words;
        this.language = words.language();
    }

    @FXML
    void initialize() {
        search.textProperty().bindBidirectional(model.queryProperty());
        treePane = new TopicTreePane(tree, model, words);
        var under = new Completion(ItemKind.TOPIC, desk, this::itself, this::moveUnder);
        under.setAccessibleText(words.say("move.under"));
        under.setPromptText(words.say("move.under"));
        var moves = new TopicMoves(under, Nodes.button(words.say("move.top"), "fth-corner-left-up", () -> moveUnder(null), "small"));
        moving.getChildren().setAll(moves);
        TopicDrag.over(root, tree, moves, model, words);
        foot.getChildren().add(new LastEditBar(model.last(), model::undo, model::redo, language));
        sheet.noticeProperty().subscribe(() -> model.last().tell(sheet.noticeProperty().get()));
        split.setDividerPositions(0.3);
        tabs = new TopicTabs(tabPane, inside, sheet, tree, words);
        sheet.shownProperty().subscribe((before, now) -> {
            if (now != null && (before == null || !before.id().equals(now.id()))) {
                model.chosenProperty().set(now.code());
            }
        });
        sheet.draftProperty().subscribe((_, _) -> show());
        model.shownProperty().subscribe(_ -> count());
        model.shownProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(_ -> show());
        model.editing().problemProperty().subscribe(told -> {
            Nodes.show(problem, told != null);
            problem.setText(told == null ? "" : told.bestIn(language));
        });
        sheet.giveBackTo(tree);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::untaken);
    }

    /// What has the keyboard first.
    public Node focus() {
        return tree;
    }

    /// Finishes what is being written; to be called when the page is left.
    public void leave() {
        if (tabs != null) {
            tabs.leave();
        }
        sheet.leave();
        model.close();
    }

    @FXML
    void begin() {
        begin(null);
    }

    @FXML
    void beginBelow() {
        begin(model.chosenProperty().get());
    }

    private void begin(@Nullable String under) {
        sheet.begin(blank -> under == null ? blank : Forms.with(blank, "parent", under));
        if (tabs != null) {
            tabs.openProfile();
        }
        sheet.focus();
    }

    @FXML
    void rename() {
        if (treePane != null) {
            treePane.rename();
        }
    }

    @FXML
    void remove() {
        String code = model.chosenProperty().get();
        if (code != null) {
            sheet.show(code);
            sheet.remove();
        }
    }

    private List<String> itself() {
        String code = model.chosenProperty().get();
        return code == null ? List.of() : List.of(code);
    }

    private void moveUnder(@Nullable String under) {
        String code = model.chosenProperty().get();
        if (code != null) {
            model.move(code, under);
        }
        tree.requestFocus();
    }

    private void key(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl field
                && (Nodes.within(field, sheet.node()) ? sheet.unfinished() : field.isUndoable() || field.isRedoable());
        boolean ctrl = key.isShortcutDown() && !key.isAltDown();
        boolean inTree = tree.isFocused() && tree.getEditingItem() == null;
        boolean taken = switch (key.getCode()) {
            case Z -> ctrl && !typing && run(key.isShiftDown() ? model::redo : model::undo);
            case Y -> ctrl && !typing && run(model::redo);
            case INSERT -> inTree && !ctrl && run(key.isShiftDown() ? this::beginBelow : this::begin);
            case DELETE -> inTree && run(this::remove);
            case ENTER -> inTree && run(this::toPage);
            case DOWN -> search.isFocused() && run(this::toTree);
            case ESCAPE -> escape();
            default -> false;
        };
        if (taken) {
            key.consume();
        }
    }

    /// Keys that no page in a tab has taken.
    private void untaken(KeyEvent key) {
        boolean find = key.getCode() == KeyCode.F && key.isShortcutDown() && !key.isAltDown();
        boolean back = key.getCode() == KeyCode.ESCAPE && !tree.isFocused();
        if (find) {
            search.requestFocus();
        } else if (back) {
            toTree();
        }
        if (find || back) {
            key.consume();
        }
    }

    private boolean escape() {
        if (search.isFocused() && !search.getText().isEmpty()) {
            search.clear();
            return true;
        }
        return tree.isFocused() && model.cutProperty().get() != null && run(() -> model.cut(null));
    }

    private void toTree() {
        if (treePane != null) {
            treePane.enter();
        }
    }

    private void toPage() {
        if (tabs != null) {
            tabs.focus();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private void count() {
        count.setText(words.say("count", model.total()));
    }

    /// The page of the chosen topic, or the form of a new one.
    private void show() {
        Item draft = sheet.draftProperty().get();
        String code = model.chosenProperty().get();
        Topic topic = model.topic(code).orElse(null);
        Nodes.show(page, topic != null || draft != null);
        Nodes.show(nothing, topic == null && draft == null);
        below.setDisable(topic == null);
        Nodes.show(moving, topic != null);
        if (topic == null) {
            name.setText(draft == null ? "" : words.say("new"));
            path.setText("");
            badge.getChildren().clear();
            return;
        }
        name.setText(draft == null ? topic.name().bestIn(language) : words.say("new"));
        path.setText(model.above(topic.code()).stream()
                .map(above -> above.name().bestIn(language))
                .collect(Collectors.joining(words.say("path"))));
        Nodes.show(path, !path.getText().isEmpty());
        badge.setVisible(draft == null);
        badge.getChildren()
                .setAll(
                        Nodes.latin(topic.code(), "secondary", "subtle"),
                        Nodes.line(words.say("evidence", model.evidence(topic.code())), "secondary", "subtle"),
                        ClassBars.named(topic.classification(), language));
        Item inForm = sheet.shownProperty().get();
        if (draft == null && (inForm == null || !inForm.code().equals(topic.code()))) {
            sheet.show(topic.code());
        }
        if (tabs != null) {
            tabs.show(topic.code(), model.library());
        }
    }
}
