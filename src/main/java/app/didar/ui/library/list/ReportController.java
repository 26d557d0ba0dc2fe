package app.didar.ui.library.list;

import app.didar.domain.Edit;
import app.didar.exchange.csv.Import.Row;
import app.didar.text.Bilingual;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.library.list.ReportViewModel.Filter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds the report on a list: how many rows are new, changed or bad, each row, what there is to say of the chosen one, and the ways on.
public final class ReportController {

    private static final double ROW = 40;

    private final ReportViewModel model;
    private final Words words;
    private final Language language;
    private final Ways ways;
    private final ReportWords said;

    @FXML private HBox filters;
    @FXML private Label trouble;
    @FXML private TableView<Row> table;
    @FXML private VBox details;
    @FXML private Label advice;
    @FXML private Button cancel;
    @FXML private Button good;
    @FXML private Button all;

    /// Where one goes from the report.
    ///
    /// @param take   takes rows in
    /// @param close  gives the list up
    /// @param lookAt shows the item of that code on the shelf
    record Ways(Consumer<Edit> take, Runnable close, Consumer<String> lookAt) {}

    ReportController(ReportViewModel model, Words words, Ways ways) {
        this.model = model;
        this.words = words;
        this.language = words.language();
        this.ways = ways;
        this.said = new ReportWords(model, words);
    }

    @FXML
    void initialize() {
        List<Filter> present =
                Arrays.stream(Filter.values()).filter(one -> one == Filter.ALL || model.count(one) > 0).toList();
        var filter = new Segmented<>(present, one -> words.say("filter." + one, model.count(one)));
        filter.setAccessibleText(words.say("filters"));
        filter.valueProperty().bindBidirectional(model.filterProperty());
        filters.getChildren().setAll(filter);
        columns();
        table.getSelectionModel().selectedItemProperty().subscribe(this::detail);
        model.filterProperty().subscribe(_ -> table.getSelectionModel().selectFirst());
        table.getSelectionModel().selectFirst();
        told(null);
    }

    /// What has the keyboard first.
    Node focus() {
        return table;
    }

    boolean shows(ReportViewModel report) {
        return report.equals(model);
    }

    /// Offers the ways on.
    ///
    /// @param why the rows were not taken in, where that was tried
    void told(@Nullable Bilingual why) {
        trouble.setText(why == null ? "" : words.say("refused", why));
        shown(trouble, why != null);
        all.setText(words.say("take.all"));
        all.setDisable(model.all().isEmpty());
        good.setText(words.say("take.good", model.edits()));
        shown(good, model.goodRows().isPresent());
        cancel.setDisable(false);
        advice.setText(words.say(advice()));
    }

    private String advice() {
        if (model.count(Filter.BAD) > 0) {
            return model.edits() > 0 ? "advice.bad" : "advice.all.bad";
        }
        return model.edits() == 0 ? "advice.unchanged" : "advice.good";
    }

    /// While it is being taken in nothing else can be done.
    void hold() {
        all.setDisable(true);
        good.setDisable(true);
        cancel.setDisable(true);
    }

    @FXML
    void close() {
        ways.close().run();
    }

    @FXML
    void takeAll() {
        model.all().ifPresent(ways.take());
    }

    @FXML
    void takeGood() {
        model.goodRows().ifPresent(ways.take());
    }

    private void columns() {
        table.setItems(model.shown());
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(words.say("none")));
        column("line", 72, row -> Nodes.line(Digits.of(row.number(), language)));
        column("state", 140, said::state);
        column("code", 96, row -> Nodes.latin(row.code(), "secondary"));
        column("name", 220, row -> Nodes.line(model.name(row).bestIn(language)));
        column("what", 320, row -> Nodes.line(said.summary(row), "secondary"));
    }

    private void column(String key, double wide, Function<Row, Label> words) {
        var column = new TableColumn<Row, Row>(this.words.say("column." + key));
        column.setPrefWidth(wide);
        column.setMinWidth(Math.min(wide, 120));
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                Label label = empty || row == null ? null : words.apply(row);
                setGraphic(label);
                setAccessibleText(label == null ? null : label.getText());
            }
        });
        table.getColumns().add(column);
    }

    private void detail(@Nullable Row row) {
        if (row == null) {
            details.getChildren().setAll(Nodes.text(words.say("details.none"), "muted"));
        } else {
            details.getChildren().setAll(new RowDetails(model, words, said, ways.lookAt(), this::goTo).of(row));
        }
    }

    /// Chooses another row of the file.
    private void goTo(int number) {
        model.row(number).ifPresent(row -> {
            if (!model.shown().contains(row)) {
                model.filterProperty().set(Filter.ALL);
            }
            table.getSelectionModel().select(row);
            table.scrollTo(row);
            table.requestFocus();
        });
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
