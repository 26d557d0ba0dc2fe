package app.didar.ui.library.page;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Position;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.library.form.EnumWords;
import app.didar.ui.library.form.Forms;
import app.didar.ui.library.shelf.ItemSheet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Positions side by side: a row for each topic or country, a column for each kind. Arrows go from cell to cell; a click or Enter opens
/// the position beside the table, or begins one where there is none; Insert begins one, Escape closes it.
public final class PositionsPane extends VBox {

    private static final double FORM = 400;

    private final PositionsViewModel model;
    private final ItemSheet sheet;
    private final Words words;
    private final Language language;
    private final TableView<Standing.Row> table = new TableView<>();
    private final Label count = Nodes.line("", "muted");
    private final VBox beside;
    private boolean heightsDue;

    public PositionsPane(PositionsViewModel model, ItemSheet sheet, Language language) {
        super(8);
        this.model = model;
        this.sheet = sheet;
        this.language = language;
        this.words = Words.of(PositionsPane.class, "Positions", language);
        getStyleClass().add("positions");
        getStylesheets()
                .add(Objects.requireNonNull(PositionsPane.class.getResource("page.css")).toExternalForm());
        beside = beside();
        fillTable();
        var body = new HBox(12, table, beside);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sheet.giveBackTo(table);
        sheet.shownProperty().subscribe(_ -> besides());
        sheet.draftProperty().subscribe(_ -> besides());
    }

    /// What has the keyboard first.
    public Node focus() {
        return table;
    }

    /// To be called when the page is left.
    public void leave() {
        sheet.leave();
        model.close();
    }

    private HBox head() {
        boolean byTopic = model.scope().kind() == ItemKind.COUNTRY;
        var breadth = new Segmented<>(
                List.of(PositionsViewModel.Breadth.values()),
                choice -> words.say((byTopic ? "topics." : "countries.") + choice));
        breadth.getStyleClass().add("small");
        breadth.valueProperty().bindBidirectional(model.breadthProperty());
        HBox head = Nodes.row(
                12,
                breadth,
                count,
                Nodes.room(),
                Nodes.button(words.say("new"), "fth-plus", () -> begin(null, Position.Kind.OURS)));
        head.getStyleClass().add("positions-head");
        return head;
    }

    private VBox beside() {
        var close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("quiet", "small", "icon-only");
        close.setAccessibleText(words.say("close"));
        close.setTooltip(new Tooltip(words.say("close")));
        close.setOnAction(_ -> closeForm());
        VBox side = Nodes.column(4, Nodes.row(8, Nodes.grow(Nodes.line(words.say("form"), "secondary")), close), sheet.node());
        VBox.setVgrow(sheet.node(), Priority.ALWAYS);
        side.setMinWidth(FORM);
        side.setMaxWidth(FORM);
        return side;
    }

    private void besides() {
        boolean open = sheet.shownProperty().get() != null || sheet.draftProperty().get() != null;
        beside.setVisible(open);
        beside.setManaged(open);
    }

    /// Rows are as high as their words need at the widths of the columns; these change while the table is laid out.
    private void heightsAgain() {
        if (!heightsDue) {
            heightsDue = true;
            model.later(() -> {
                heightsDue = false;
                table.refresh();
            });
        }
    }

    private void fillTable() {
        boolean byTopic = model.scope().kind() == ItemKind.COUNTRY;
        table.setItems(model.rows());
        table.setAccessibleText(words.say("title"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().add(named(words.say(byTopic ? "topic" : "country")));
        Set<String> unfolded = new HashSet<>();
        for (Position.Kind kind : Position.Kind.values()) {
            var column = new TableColumn<Standing.Row, Standing.Row>(EnumWords.of(kind, language));
            column.setGraphic(Nodes.icon(icon(kind), "small"));
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            column.setCellFactory(_ -> new PositionCell(kind, words, unfolded, this::open));
            column.setSortable(false);
            column.setReorderable(false);
            column.setPrefWidth(200);
            column.setUserData(kind);
            column.widthProperty().addListener(_ -> heightsAgain());
            table.getColumns().add(column);
        }
        model.rows().addListener((ListChangeListener<Standing.Row>) _ -> count());
        count();
    }

    private void count() {
        count.setText(words.say(
                model.scope().kind() == ItemKind.COUNTRY ? "count.topics" : "count.countries",
                model.rows().stream().map(Standing.Row::other).distinct().count()));
        table.setPlaceholder(Nodes.text(words.say("none"), "muted"));
    }

    private static String icon(Position.Kind kind) {
        return switch (kind) {
            case OURS -> "fth-flag";
            case THEIRS -> "fth-message-square";
            case ASK -> "fth-log-in";
            case OFFER -> "fth-gift";
            case RED_LINE -> "fth-slash";
        };
    }

    private TableColumn<Standing.Row, Standing.Row> named(String title) {
        var column = new TableColumn<Standing.Row, Standing.Row>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new WrappingCell<>() {
            {
                getStyleClass().add("position-cell");
            }

            @Override
            protected void updateItem(Standing.Row row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : name(row));
                setAccessibleText(empty || row == null ? null : row.told());
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(150);
        return column;
    }

    private static Node name(Standing.Row row) {
        Label name = Nodes.text(row.name(), "strong");
        name.setTooltip(new Tooltip(row.name()));
        if (row.other().kind() == ItemKind.TOPIC) {
            return name;
        }
        VBox named = Nodes.column(4, new CountryCode(row.other().code(), row.name()), name);
        if (!row.below().isEmpty()) {
            named.getChildren().add(Nodes.text(row.below(), "secondary", "subtle"));
        }
        return named;
    }

    private void key(KeyEvent key) {
        boolean inTable = table.isFocused();
        if (inTable && key.getCode() == KeyCode.ENTER) {
            TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
            if (at.getRow() >= 0 && at.getRow() < model.rows().size()) {
                Object kind = at.getTableColumn() == null ? null : at.getTableColumn().getUserData();
                open(model.rows().get(at.getRow()), kind instanceof Position.Kind one ? one : Position.Kind.OURS);
                sheet.focus();
                key.consume();
            }
        } else if (inTable && key.getCode() == KeyCode.INSERT) {
            begin(null, Position.Kind.OURS);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && beside.isVisible()) {
            closeForm();
            key.consume();
        }
    }

    private void open(Standing.Row row, Position.Kind kind) {
        Standing standing = row.by().get(kind);
        if (standing != null) {
            sheet.show(standing.now().code());
        } else {
            begin(row, kind);
        }
    }

    private void begin(Standing.@Nullable Row row, Position.Kind kind) {
        sheet.begin(blank -> {
            Item item = Forms.with(blank, "kind", kind);
            return row == null ? item : Forms.with(Forms.with(item, "country", row.country()), "topic", row.topic());
        });
    }

    private void closeForm() {
        sheet.close();
        table.requestFocus();
    }
}
