package app.didar.ui.library;

import app.didar.domain.ItemKind;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.Icons;
import app.didar.ui.library.CountriesViewModel.Row;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Binds the list of countries; Enter or a click opens one.
public final class CountriesController {

    private static final double ROW = 64;

    private final CountriesViewModel model;
    private final Navigator navigator;
    private final Words words;
    private final Language language;

    @FXML private Label count;
    @FXML private Label problem;
    @FXML private ListView<Row> list;

    public CountriesController(CountriesViewModel model, Navigator navigator, Words words) {
        this.model = model;
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
        list.setItems(model.rows());
        list.setCellFactory(_ -> cell());
        list.setFixedCellSize(ROW);
        list.prefHeightProperty().bind(Bindings.size(model.rows()).multiply(ROW).add(2));
        list.setOnKeyPressed(key -> {
            Row chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                open(chosen);
                key.consume();
            }
        });
        model.loadedProperty().subscribe(loaded -> {
            count.setText(loaded ? words.say("count", model.rows().size()) : "");
            list.setPlaceholder(new Label(loaded ? words.say("none") : ""));
            list.getSelectionModel().selectFirst();
        });
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
