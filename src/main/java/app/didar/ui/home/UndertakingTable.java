package app.didar.ui.home;

import app.didar.domain.Country;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Undertaking;
import app.didar.text.Dates;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.StandingWords;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.common.widget.Icons;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The open undertakings, a row each; Enter or two clicks open it.
final class UndertakingTable extends TableView<Undertaking> {

    private static final double ROW = 40;
    /// Beside owner and day there is room for what was asked on two lines.
    private static final double TALL_ROW = 56;
    private static final double HEADER = 37;
    private static final int MOST_ROWS = 8;
    private static final int MOST_TALL_ROWS = 6;

    private final Words words;
    private final Language language;
    private final LocalDate today;
    private final Consumer<String> open;

    /// @param open takes the code of an undertaking
    UndertakingTable(ObservableList<Undertaking> rows, Words words, LocalDate today, Library library, Consumer<String> open) {
        super(rows);
        this.words = words;
        this.language = words.language();
        this.today = today;
        this.open = open;
        getStyleClass().add("undertaking-table");
        setAccessibleText(words.say("undertakings"));
        setPlaceholder(new Label(words.say("undertakings.none")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        boolean tall = getItems().stream().anyMatch(undertaking -> !undertaking.owner().isBlank() || undertaking.due() != null);
        double row = tall ? TALL_ROW : ROW;
        setFixedCellSize(row);
        var count = Bindings.size(rows);
        prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> HEADER + row * Math.clamp(count.get(), 2, tall ? MOST_TALL_ROWS : MOST_ROWS) + 2, count));
        minHeightProperty().bind(prefHeightProperty());
        setRowFactory(_ -> row());
        columns(library);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                open(getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
    }

    /// Owner and due day only where one is set.
    private void columns(Library library) {
        getColumns().add(column("country", 76, 92, undertaking -> codes(undertaking, library)));
        getColumns().add(column("ask", 200, 2000, this::text));
        getColumns().add(column("direction", 100, 100, this::direction));
        if (getItems().stream().anyMatch(undertaking -> !undertaking.owner().isBlank())) {
            getColumns().add(column("owner", 136, 170, this::owner));
        }
        if (getItems().stream().anyMatch(undertaking -> undertaking.due() != null)) {
            getColumns().add(column("due", 148, 156, this::due));
        }
        getColumns().add(column("state", 124, 150, this::state));
    }

    private TableRow<Undertaking> row() {
        var row = new TableRow<Undertaking>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(Undertaking undertaking) {
        open.accept(undertaking.code());
    }

    private TableColumn<Undertaking, Undertaking> column(
            String key, double narrowest, double widest, Function<Undertaking, Node> cell) {
        var column = new TableColumn<Undertaking, Undertaking>(words.say("column." + key));
        column.setMinWidth(narrowest);
        column.setMaxWidth(widest);
        column.setPrefWidth(widest > 1000 ? 420 : narrowest);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Undertaking undertaking, boolean empty) {
                super.updateItem(undertaking, empty);
                setText(null);
                setGraphic(empty || undertaking == null ? null : cell.apply(undertaking));
            }
        });
        return column;
    }

    private Node codes(Undertaking undertaking, Library library) {
        return Nodes.row(4, counterparts(undertaking)
                .map(code -> new CountryCode(code, library.name(ItemKind.COUNTRY, code).bestIn(language)))
                .toArray(Node[]::new));
    }

    private Node text(Undertaking undertaking) {
        return wrapped(undertaking.text().bestIn(language));
    }

    private Node direction(Undertaking undertaking) {
        Label us = Nodes.line(words.say("us"), "muted");
        Label them = Nodes.line(words.say("them"), "muted");
        return undertaking.byUs()
                ? Nodes.row(4, us, Icons.to(language), them)
                : Nodes.row(4, them, Icons.to(language), us);
    }

    private Node owner(Undertaking undertaking) {
        return undertaking.owner().isBlank()
                ? Nodes.line(words.say("not.set"), "subtle")
                : wrapped(undertaking.owner().bestIn(language));
    }

    private static Label wrapped(String words) {
        Label label = Nodes.line(words);
        label.setWrapText(true);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    private Node due(Undertaking undertaking) {
        return Optional.ofNullable(undertaking.due())
                .map(day -> Nodes.line(Dates.written(day, language)))
                .orElseGet(() -> Nodes.line(words.say("not.set"), "subtle"));
    }

    private Node state(Undertaking undertaking) {
        LocalDate due = undertaking.due();
        if (due != null && undertaking.overdue(today)) {
            return Nodes.sign(
                    "fth-alert-triangle",
                    words.say("overdue", ChronoUnit.DAYS.between(due, today)),
                    "secondary",
                    "danger-text");
        }
        return StandingWords.of(undertaking, language);
    }

    private static Stream<String> counterparts(Undertaking undertaking) {
        return Stream.concat(undertaking.by().stream(), undertaking.to().stream())
                .filter(code -> !code.equals(Country.HOME))
                .distinct();
    }
}
