package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import app.didar.ui.common.card.Nodes;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The form of one item, or of a new one, standing in another page than its shelf: with its history and its removal.
public final class ItemSheet {

    private final ShelfViewModel model;
    private final ShelfSides sides;
    private final StackPane node = new StackPane();
    private @Nullable Node back;

    public ItemSheet(ShelfViewModel model, ShelfSides sides) {
        this.model = model;
        this.sides = sides;
        node.getStyleClass().add("shelf-side");
        node.getStylesheets()
                .add(Objects.requireNonNull(ItemSheet.class.getResource("shelf.css")).toExternalForm());
        model.chosenProperty().subscribe(_ -> fill());
        model.draftProperty().subscribe((before, now) -> {
            if (before == null || now == null) {
                fill();
            }
        });
    }

    public Node node() {
        return node;
    }

    /// What has the keyboard once the form that had it is gone; keys must not go nowhere.
    public void giveBackTo(Node home) {
        back = home;
    }

    /// Whether something is being written in the form that is not finished.
    public boolean unfinished() {
        return sides.unfinished();
    }

    /// The item whose form is shown; null for none.
    public ReadOnlyObjectProperty<@Nullable Item> shownProperty() {
        return model.chosenProperty();
    }

    /// The new item that is being written; null for none.
    public ReadOnlyObjectProperty<@Nullable Item> draftProperty() {
        return model.draftProperty();
    }

    /// What was done last to an item; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return model.noticeProperty();
    }

    /// Shows the item of that code, now or as soon as the library holds it.
    public void show(String code) {
        model.giveUp();
        model.chooseWhenThere(code);
    }

    /// Begins a new item.
    ///
    /// @param filled what it has from the start
    public void begin(UnaryOperator<Item> filled) {
        model.begin();
        Item blank = Objects.requireNonNull(model.draftProperty().get());
        model.giveUp();
        model.draw(filled.apply(blank));
    }

    /// Shows nothing; what was written of an item is kept, a new one is given up.
    public void close() {
        sides.settle();
        model.giveUp();
        model.chosenProperty().set(null);
    }

    /// Asks, and removes the item that is shown.
    public void remove() {
        Item item = model.chosenProperty().get();
        if (item != null) {
            sides.remove(model, List.of(item));
        }
    }

    /// Gives the keyboard to the form.
    public void focus() {
        sides.focus();
    }

    /// Finishes what is being written; to be called when the page is left.
    public void leave() {
        sides.settle();
        model.close();
    }

    private void fill() {
        Item item = model.chosenProperty().get();
        Node side = sides.of(model, item == null ? List.of() : List.of(item));
        if (!node.getChildren().equals(List.of(side))) {
            Scene scene = node.getScene();
            boolean here = scene != null && Nodes.within(scene.getFocusOwner(), node);
            node.getChildren().setAll(side);
            if (here && back != null && model.draftProperty().get() == null) {
                back.requestFocus();
            }
        }
    }
}
