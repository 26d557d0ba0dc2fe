package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Undertaking;
import app.didar.text.Language;
import app.didar.text.NameOrder;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.StandingWords;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.library.shelf.Column.Context;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The table of a shelf: columns by kind, sorted in the order of the language; only the rows in sight are made.
final class ShelfTable {

    private static final double ROW = 40;

    private final TableView<Item> table;
    private final ShelfViewModel model;
    private final Words words;
    private final Language language;

    ShelfTable(TableView<Item> table, ShelfViewModel model, Words words) {
        this.table = table;
        this.model = model;
        this.words = words;
        this.language = words.language();
    }

    void bind() {
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setFixedCellSize(ROW);
        table.setAccessibleText(words.say("title." + model.kind().name()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        List<Column> columns = Column.of(model.kind());
        columns.stream().filter(this::needed).forEach(column -> table.getColumns().add(column(column)));
    }

    /// Whether a column says anything: who sees to it and by when are left out while nobody has said.
    private boolean needed(Column column) {
        return switch (column.key()) {
            case "owner" -> model.all().stream().anyMatch(item -> item instanceof Undertaking u && !u.owner().isBlank());
            case "due" -> model.all().stream().anyMatch(item -> item instanceof Undertaking u && u.due() != null);
            default -> true;
        };
    }

    private Context context() {
        return new Context(model.editing().library(), words);
    }

    private TableColumn<Item, Item> column(Column of) {
        var column = new TableColumn<Item, Item>(words.say("column." + of.key()));
        boolean label = of.key().equals("label");
        column.setMinWidth(label ? 160 : Math.min(of.wide(), 72));
        column.setPrefWidth(of.wide());
        if (!label) {
            column.setMaxWidth(of.wide() * 1.6);
        }
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell(of));
        column.setComparator(order(of));
        return column;
    }

    @SuppressWarnings("unchecked")
    private Comparator<Item> order(Column of) {
        var order = of.order();
        return order == null
                ? Comparator.comparing(item -> of.text().apply(item, context()), NameOrder.of(language))
                : Comparator.comparing(item -> (Comparable<Object>) order.apply(item, context()));
    }

    private TableCell<Item, Item> cell(Column of) {
        return new TableCell<>() {
            @Override
            protected void updateItem(Item item, boolean empty) {
                super.updateItem(item, empty);
                if (empty || item == null) {
                    setText(null);
                    setGraphic(null);
                    setTooltip(null);
                    return;
                }
                String text = of.text().apply(item, context());
                Node graphic = graphic(of, item, text);
                setGraphic(graphic);
                setText(graphic == null ? text : null);
                setTooltip(of.key().equals("label") ? new Tooltip(text) : null);
            }
        };
    }

    private @Nullable Node graphic(Column of, Item item, String text) {
        return switch (of.kind()) {
            case TEXT -> null;
            case LATIN -> Nodes.latin(text, "secondary");
            case CODES ->
                Nodes.row(4, Stream.of(text.split(" "))
                        .filter(code -> !code.isEmpty())
                        .limit(3)
                        .map(code -> new CountryCode(code, context().library().name(ItemKind.COUNTRY, code).bestIn(language)))
                        .toArray(Node[]::new));
            case STATE -> state((Undertaking) item);
        };
    }

    private Node state(Undertaking undertaking) {
        var due = undertaking.due();
        if (due != null && undertaking.overdue(model.today())) {
            return Nodes.sign(
                    "fth-alert-triangle",
                    words.say("overdue", ChronoUnit.DAYS.between(due, model.today())),
                    "secondary",
                    "danger-text");
        }
        return StandingWords.of(undertaking, language);
    }
}
