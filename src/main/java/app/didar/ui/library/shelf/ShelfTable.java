package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Undertaking;
import app.didar.text.Language;
import app.didar.text.NameOrder;
import app.didar.ui.common.Typeface;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.StandingWords;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.library.shelf.Column.Context;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The table of a shelf: columns by kind, sorted in the order of the language; only the rows in sight are made.
final class ShelfTable {

    private static final double ROW = 40;
    /// What the words of an item should have at least.
    private static final double LABEL = 240;
    private static final double BAR = 14;
    private static final int CODES = 2;

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
        List<Column> columns = Column.of(model.kind()).stream().filter(this::needed).toList();
        columns.forEach(column -> table.getColumns().add(column(column)));
        table.widthProperty().subscribe(width -> fit(columns, width.doubleValue()));
    }

    /// Leaves the least telling columns out where the words of the items would be cut too short; the form says what they say.
    private void fit(List<Column> columns, double width) {
        double wanted = LABEL + BAR;
        for (Column column : columns) {
            wanted += column.isLabel() ? 0 : column.wide();
        }
        Set<String> out = new HashSet<>();
        for (String key : Column.LEAST_TELLING) {
            for (Column column : columns) {
                if (width > 0 && wanted > width && column.key().equals(key)) {
                    wanted -= column.wide();
                    out.add(key);
                }
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            table.getColumns().get(i).setVisible(!out.contains(columns.get(i).key()));
        }
    }

    /// Whether a column says anything: who sees to it and by when are left out while nobody has said, and on the page of a country or a
    /// topic that one itself.
    private boolean needed(Column column) {
        return switch (column.key()) {
            case "countries" -> !model.scopedTo(ItemKind.COUNTRY);
            case "topic", "topics" -> !model.scopedTo(ItemKind.TOPIC);
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
        double least = of.kind() == Column.Look.STATE ? of.wide() : of.isLabel() ? 130 : Math.min(of.wide(), 72);
        column.setMinWidth(Math.max(least, head(column.getText())));
        column.setPrefWidth(of.wide());
        if (!of.isLabel()) {
            column.setMaxWidth(of.wide() * 1.6);
        }
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell(of));
        column.setComparator(order(of));
        return column;
    }

    /// How wide the heading of a column is, with the sign of its order.
    private static double head(String words) {
        var text = new Text(words);
        text.setFont(Typeface.of(13));
        return Math.ceil(text.getLayoutBounds().getWidth()) + 36;
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
                setTooltip(tip(of, item, text));
            }
        };
    }

    private @Nullable Tooltip tip(Column of, Item item, String text) {
        return switch (of.kind()) {
            case CODES -> text.isEmpty() ? null : new Tooltip(Column.countryNames(item, context()));
            case TEXT, LATIN -> text.isEmpty() ? null : new Tooltip(text);
            case STATE -> null;
        };
    }

    private @Nullable Node graphic(Column of, Item item, String text) {
        return switch (of.kind()) {
            case TEXT -> null;
            case LATIN -> {
                Label latin = Nodes.latin(text, "secondary");
                latin.setMinWidth(0);
                yield latin;
            }
            case CODES -> codes(text.isEmpty() ? List.of() : List.of(text.split(" ")));
            case STATE -> state((Undertaking) item);
        };
    }

    /// As many codes as there is room for, and how many more there are.
    private Node codes(List<String> codes) {
        HBox row = Nodes.row(4);
        int shown = codes.size() > CODES ? CODES - 1 : codes.size();
        codes.stream()
                .limit(shown)
                .map(code -> new CountryCode(code, context().library().name(ItemKind.COUNTRY, code).bestIn(language)))
                .forEach(row.getChildren()::add);
        if (shown < codes.size()) {
            row.getChildren().add(Nodes.latin(words.say("codes.more", codes.size() - shown), "secondary", "subtle"));
        }
        return row;
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
