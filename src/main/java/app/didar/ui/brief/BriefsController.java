package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.brief.BriefsViewModel.Row;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.Words;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of briefs: opens, makes and removes them.
public final class BriefsController {

    private final BriefsViewModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Words words;
    /// Whether the keyboard goes back to the list once it is read again.
    private boolean returning;

    @FXML
    private VBox root;

    @FXML
    private Label count;

    @FXML
    private Button remove;

    @FXML
    private Button create;

    @FXML
    private Label error;

    @FXML
    private HBox removed;

    @FXML
    private Label removedName;

    @FXML
    private VBox list;

    @FXML
    private TableView<Row> table;

    @FXML
    private TableColumn<Row, Row> code;

    @FXML
    private TableColumn<Row, Row> name;

    @FXML
    private TableColumn<Row, Row> country;

    @FXML
    private TableColumn<Row, Row> date;

    @FXML
    private TableColumn<Row, Row> classification;

    @FXML
    private TableColumn<Row, Row> gaps;

    @FXML
    private TableColumn<Row, Row> changed;

    @FXML
    private VBox empty;

    @FXML
    private Button createFirst;

    /// @param words those of this screen
    public BriefsController(BriefsViewModel model, Navigator navigator, Dialogs dialogs, Words words) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.words = words;
    }

    /// What has the keyboard when the page comes up.
    Node focus() {
        return root;
    }

    @FXML
    void initialize() {
        column(code, row -> code(row.brief()));
        column(name, row -> line(row.brief().title().bestIn(language()), "name"));
        column(country, this::country);
        column(date, row -> line(day(row.brief().date()), "name"));
        column(classification, row -> ClassBars.named(row.brief().classification(), language()));
        column(gaps, row -> gaps(row.gaps()));
        column(changed, row -> line(moment(row.brief().changed()), "subtle"));
        table.setItems(model.rows());
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        var none = Bindings.isEmpty(model.rows());
        list.visibleProperty().bind(none.not());
        empty.visibleProperty().bind(none.and(model.loadedProperty()));
        create.visibleProperty().bind(none.not());
        remove.visibleProperty().bind(none.not());
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        count.textProperty().bind(Bindings.createStringBinding(
                () -> model.rows().isEmpty() ? "" : words.say("count", model.rows().size()), model.rows()));
        shownWhile(error, model.errorProperty().isNotNull());
        model.errorProperty().subscribe(failure -> error.setText(said(failure)));
        shownWhile(removed, model.removedProperty().isNotNull());
        model.removedProperty().subscribe(brief -> removedName.setText(
                brief == null ? "" : words.say("removed", brief.title())));
        // After the bindings above: only what is visible takes the keyboard.
        model.rows().addListener((javafx.collections.ListChangeListener<Row>) _ -> {
            selectFirst();
            if (returning) {
                returning = false;
                takeFocus();
            }
        });
        model.loadedProperty().subscribe(this::passFocus);
        root.focusedProperty().subscribe(this::passFocus);
        model.load();
    }

    /// The keyboard goes to the list, or where there is none to the button that makes the first brief.
    private void passFocus() {
        if (root.getScene() != null && root.equals(root.getScene().getFocusOwner()) && model.loadedProperty().get()) {
            takeFocus();
        }
    }

    private void takeFocus() {
        (model.rows().isEmpty() ? createFirst : table).requestFocus();
    }

    @FXML
    void create() {
        navigator.go(new Place.NewBrief(null));
    }

    @FXML
    void remove() {
        Row row = table.getSelectionModel().getSelectedItem();
        if (row != null
                && dialogs.confirm(
                        table.getScene().getWindow(),
                        words.say("remove.title"),
                        words.say("remove.text", row.brief().title()),
                        words.say("remove"))) {
            returning = true;
            model.remove(row);
        }
    }

    @FXML
    void restore() {
        returning = true;
        model.restore();
    }

    private void key(KeyEvent pressed) {
        Row row = table.getSelectionModel().getSelectedItem();
        if (pressed.getCode() == KeyCode.ENTER && row != null) {
            open(row);
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.DELETE) {
            remove();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.Z && pressed.isShortcutDown() && removed.isVisible()) {
            restore();
            pressed.consume();
        }
    }

    private void open(Row row) {
        navigator.go(new Place.BriefEditor(row.brief().code()));
    }

    private TableRow<Row> row() {
        var row = new TableRow<Row>();
        row.setOnMouseClicked(click -> {
            Row shown = row.getItem();
            if (shown != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open(shown);
            }
        });
        return row;
    }

    private void selectFirst() {
        if (!model.rows().isEmpty() && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private static void column(TableColumn<Row, Row> column, Function<Row, Node> draw) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean none) {
                super.updateItem(row, none);
                setGraphic(row == null || none ? null : draw.apply(row));
            }
        });
    }

    private static Label code(Brief brief) {
        Label label = line(brief.code(), "brief-code");
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return label;
    }

    private Node country(Row row) {
        String named = row.country().bestIn(language());
        var box = new HBox(8, new CountryCode(row.brief().country(), named), line(named, "name"));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node gaps(int gaps) {
        return gaps == 0
                ? new Chip(words.say("gaps.none"), Chip.Kind.SUCCESS, "fth-check")
                : new Chip(words.say("gaps", gaps), Chip.Kind.ATTENTION, "fth-alert-circle");
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.say("date.none") : Dates.both(day, language());
    }

    private String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneId.systemDefault());
        String time = String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
        return words.say("moment", at.toLocalDate(), Digits.in(time, language()));
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }

    private String said(@Nullable Bilingual failure) {
        return failure == null ? "" : failure.bestIn(language());
    }

    private Language language() {
        return words.language();
    }

    private static void shownWhile(Node node, javafx.beans.value.ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
