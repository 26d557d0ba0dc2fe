package app.didar.ui.library.form;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Person;
import app.didar.text.NameOrder;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.keys.FieldDirection;
import app.didar.ui.common.keys.PasteBound;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/// A line that offers the items of a kind whose name or code holds what is typed, however spelt. Down opens and walks the list, Enter
/// takes, Escape closes it.
public final class Completion extends TextField {

    private static final int MOST = 30;
    private static final double ROW = 36;
    private static final int SHOWN = 8;

    private final Desk desk;
    private final Function<String, List<Item>> finding;
    private final Consumer<String> take;
    private IntConsumer tooLong = _ -> {};
    private final Popup popup = new Popup();
    private final ListView<Item> list = new ListView<>();

    /// @param chosen codes that are not offered again
    /// @param take   takes the code of the item that was chosen
    public Completion(ItemKind kind, Desk desk, Supplier<List<String>> chosen, Consumer<String> take) {
        this(
                desk,
                desk.words().say("choose." + kind.name().toLowerCase(Locale.ROOT)),
                typed -> found(kind, desk, chosen.get(), typed),
                take);
    }

    /// @param prompt  what is to be typed
    /// @param finding what is offered for a text, loosely spelt by [Spelling], best first
    /// @param take    takes the code of the item that was chosen
    public Completion(Desk desk, String prompt, Function<String, List<Item>> finding, Consumer<String> take) {
        this.desk = desk;
        this.finding = finding;
        this.take = take;
        getStyleClass().add("completion");
        setPromptText(prompt);
        FieldDirection.follow(this);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("completion-list");
        list.setCellFactory(_ -> cell());
        list.setFocusTraversable(false);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.getContent().setAll(list);
        textProperty().addListener((_, before, typed) -> {
            if (typed.isEmpty()) {
                popup.hide();
            } else if (isFocused() && !typed.equals(before)) {
                offer();
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                takeNamed();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What is told the length of a text that was too long to be pasted.
    void onTooLong(IntConsumer action) {
        tooLong = action;
    }

    @Override
    public void paste() {
        if (PasteBound.keeps(tooLong)) {
            super.paste();
        }
    }

    /// Takes the item whose whole name or code is written; anything less chooses nothing and goes.
    void takeNamed() {
        String written = Spelling.loose(getText());
        popup.hide();
        setText("");
        if (!written.isEmpty()) {
            List<Item> named = finding.apply(written).stream()
                    .filter(item -> names(item).anyMatch(name -> Spelling.loose(name).equals(written)))
                    .toList();
            if (named.size() == 1) {
                take.accept(named.getFirst().code());
            }
        }
    }

    private void key(KeyEvent key) {
        boolean open = popup.isShowing();
        switch (key.getCode()) {
            case DOWN -> {
                if (open) {
                    walk(1);
                } else {
                    offer();
                }
                key.consume();
            }
            case UP -> {
                if (open) {
                    walk(-1);
                    key.consume();
                }
            }
            case ENTER -> {
                Item item = list.getSelectionModel().getSelectedItem();
                if (open && item != null && !key.isShortcutDown()) {
                    take(item);
                    key.consume();
                }
            }
            case ESCAPE -> {
                if (open || !getText().isEmpty()) {
                    popup.hide();
                    setText("");
                    key.consume();
                }
            }
            default -> {}
        }
    }

    private void walk(int step) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - SHOWN / 2));
            setAccessibleHelp(list.getItems().get(next).label().bestIn(desk.language()));
        }
    }

    private void take(Item item) {
        popup.hide();
        setText("");
        take.accept(item.code());
    }

    private void offer() {
        List<Item> found = finding.apply(Spelling.loose(getText()));
        if (found.isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefSize(Math.max(320, getWidth()), ROW * Math.min(SHOWN, found.size()) + 4);
        if (!popup.isShowing()) {
            Bounds place = localToScreen(getBoundsInLocal());
            popup.show(this, place.getMinX(), place.getMaxY() + 2);
            popup.getScene().setNodeOrientation(getEffectiveNodeOrientation());
        }
    }

    /// What is offered for a text: names that begin with it first, then in the order of the language.
    private static List<Item> found(ItemKind kind, Desk desk, List<String> taken, String wanted) {
        return desk.library().get().all(kind).stream()
                .map(Item.class::cast)
                .filter(item -> !taken.contains(item.code()))
                .filter(item -> names(item).anyMatch(name -> Spelling.loose(name).contains(wanted)))
                .sorted(Comparator.comparing(
                                (Item item) -> names(item).noneMatch(name -> Spelling.loose(name).startsWith(wanted)))
                        .thenComparing(item -> item.label().bestIn(desk.language()), NameOrder.of(desk.language())))
                .limit(MOST)
                .toList();
    }

    private static Stream<String> names(Item item) {
        Stream<String> own = Stream.of(item.label().fa(), item.label().en(), item.code());
        return item instanceof Person person ? Stream.concat(own, person.variants().stream()) : own;
    }

    private ListCell<Item> cell() {
        var cell = new ListCell<Item>() {
            @Override
            protected void updateItem(Item item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setGraphic(empty || item == null ? null : line(item));
            }
        };
        cell.setPrefWidth(0);
        cell.setOnMouseClicked(_ -> {
            if (!cell.isEmpty()) {
                take(cell.getItem());
            }
        });
        return cell;
    }

    private HBox line(Item item) {
        Label name = Nodes.grow(Nodes.line(item.label().bestIn(desk.language())));
        return Nodes.row(8, name, Nodes.code(item.code()));
    }
}
