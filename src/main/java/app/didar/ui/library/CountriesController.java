package app.didar.ui.library;

import app.didar.domain.ItemKind;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.Icons;
import app.didar.ui.library.CountriesViewModel.Row;
import app.didar.ui.library.page.Inside;
import app.didar.ui.library.page.LastEditBar;
import app.didar.ui.library.shelf.ItemSheet;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the list of countries; Enter or a click opens one, Insert begins one, Ctrl+F goes to the search, Ctrl+Z and Ctrl+Y undo and redo.
public final class CountriesController {

    private static final double ROW = 64;

    private final CountriesViewModel model;
    private final Inside inside;
    private final Navigator navigator;
    private final Words words;
    private final Language language;

    private @Nullable ItemSheet sheet;

    @FXML private VBox root;
    @FXML private Label count;
    @FXML private TextField search;
    @FXML private VBox lastEdit;
    @FXML private VBox form;
    @FXML private Label problem;
    @FXML private ListView<Row> list;

    public CountriesController(CountriesViewModel model, Inside inside, Navigator navigator, Words words) {
        this.model = model;
        this.inside = inside;
        this.navigator = navigator;
        this.words = words;
        this.language = words.language();
    }

    @FXML
    void initialize() {
        model.problemProperty().subscribe(told -> {
            problem.setVisible(told != null);
            problem.setManaged(told != null);
            problem.setText(told == null ? "" : told.bestIn(language));
        });
        search.textProperty().bindBidirectional(model.queryProperty());
        lastEdit.getChildren().add(new LastEditBar(model.last(), model::undo, model::redo, language));
        Nodes.show(form, false);
        list.setItems(model.shown());
        list.setCellFactory(_ -> cell());
        list.setFixedCellSize(ROW);
        list.maxHeightProperty().bind(Bindings.size(model.shown()).multiply(ROW).add(2));
        list.setOnKeyPressed(key -> {
            Row chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                open(chosen);
                key.consume();
            }
        });
        model.shown().addListener((ListChangeListener<Row>) _ -> count());
        model.loadedProperty().subscribe(_ -> {
            count();
            list.getSelectionModel().selectFirst();
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void count() {
        boolean loaded = model.loadedProperty().get();
        count.setText(loaded ? words.say("count", model.rows().size()) : "");
        list.setPlaceholder(new Label(!loaded ? "" : words.say(model.rows().isEmpty() ? "none" : "none.found")));
    }

    /// Finishes what is being written; to be called when the page is left.
    public void leave() {
        if (sheet != null) {
            sheet.leave();
        }
        model.close();
    }

    /// The form of a new country stands beside the list.
    @FXML
    void begin() {
        ItemSheet now = sheet;
        if (now == null) {
            now = inside.sheet(ItemKind.COUNTRY, null);
            sheet = now;
            VBox.setVgrow(now.node(), Priority.ALWAYS);
            form.getChildren().setAll(now.node());
            now.draftProperty().subscribe((before, draft) -> {
                if (before != null && draft == null) {
                    Nodes.show(form, false);
                    list.requestFocus();
                }
            });
        }
        now.begin(blank -> blank);
        Nodes.show(form, true);
        now.focus();
    }

    private void key(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl field && (field.isUndoable() || field.isRedoable());
        boolean ctrl = key.isShortcutDown() && !key.isAltDown();
        boolean taken = switch (key.getCode()) {
            case F -> ctrl && run(search::requestFocus);
            case INSERT -> !ctrl && run(this::begin);
            case Z -> ctrl && !typing && run(key.isShiftDown() ? model::redo : model::undo);
            case Y -> ctrl && !typing && run(model::redo);
            case DOWN -> search.isFocused() && run(this::toList);
            case ESCAPE -> search.isFocused() && !search.getText().isEmpty() && run(search::clear);
            default -> false;
        };
        if (taken) {
            key.consume();
        }
    }

    private void toList() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    @FXML
    void edit() {
        navigator.go(new Place.Shelf(ItemKind.COUNTRY, null));
    }

    /// What has the keyboard first.
    public Node focus() {
        return list;
    }

    private ListCell<Row> cell() {
        var cell = new ListCell<Row>() {
            @Override
            protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(empty || row == null ? null : line(row));
                setAccessibleText(empty || row == null ? null : row.country().name().bestIn(language));
            }
        };
        cell.setPrefWidth(0);
        cell.setOnMouseClicked(_ -> {
            if (!cell.isEmpty()) {
                open(cell.getItem());
            }
        });
        return cell;
    }

    private Node line(Row row) {
        var country = row.country();
        String name = country.name().bestIn(language);
        String formal = country.formalName().bestIn(language);
        VBox names = Nodes.column(0, Nodes.line(name, "card-title"), Nodes.line(formal, "secondary"));
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(200);
        names.setPrefWidth(200);
        var other = Nodes.line(country.formalName().in(language == Language.FA ? Language.EN : Language.FA), "secondary", "subtle");
        HBox line = Nodes.row(12, new CountryCode(country.code(), name), names, Nodes.grow(other));
        if (row.oursToAnswer() > 0) {
            line.getChildren().add(new Chip(words.say("ours.to.answer", row.oursToAnswer()), Chip.Kind.ATTENTION, "fth-edit-3"));
        }
        if (row.theirsToAnswer() > 0) {
            line.getChildren().add(new Chip(words.say("theirs.to.answer", row.theirsToAnswer()), Chip.Kind.LINE, "fth-clock"));
        }
        line.getChildren()
                .addAll(
                        new Chip(words.say("agreements", row.agreements()), Chip.Kind.LINE, "fth-pen-tool"),
                        new Chip(words.say("briefs", row.briefs()), Chip.Kind.LINE, "fth-file-text"),
                        Icons.onward(language));
        return line;
    }

    private void open(Row row) {
        navigator.go(new Place.CountryPage(row.country().code()));
    }
}
