package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.form.Desk;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands beside the table of a shelf: the form of the chosen item or of a new one, what several can be given at once, or a word
/// on what to do.
public final class ShelfSides {

    private final Desk desk;
    private final Words words;
    private final Removal removal;
    private final Panels panels;
    private final Actions actions;
    private @Nullable Side shown;

    /// Something done with a whole shelf.
    ///
    /// @param icon of the Feather set
    public record Action(String words, String icon, Runnable run) {}

    /// What can be done with a shelf, as taking its table out.
    @FunctionalInterface
    public interface Actions {
        List<Action> of(ShelfViewModel shelf);
    }

    /// Something that stands beside the table.
    interface Side {
        Node node();

        /// Whether it goes on being right for these items; it is then only told of them.
        boolean takes(ShelfViewModel model, List<Item> chosen);

        /// Finishes what is being written.
        void settle();

        /// Whether something is being written that is not finished.
        default boolean unfinished() {
            return false;
        }

        Node first();
    }

    /// @param panels what is special to a kind
    public ShelfSides(Desk desk, Words words, Removal removal, Panels panels, Actions actions) {
        this.desk = desk;
        this.words = words;
        this.removal = removal;
        this.panels = panels;
        this.actions = actions;
    }

    Desk desk() {
        return desk;
    }

    List<Action> actions(ShelfViewModel model) {
        return actions.of(model);
    }

    void remove(ShelfViewModel model, List<Item> items) {
        removal.ask(model, items);
    }

    void settle() {
        Side side = shown;
        if (side != null) {
            side.settle();
        }
    }

    boolean unfinished() {
        Side side = shown;
        return side != null && side.unfinished();
    }

    void focus() {
        Side side = shown;
        if (side != null) {
            side.first().requestFocus();
        }
    }

    Node of(ShelfViewModel model, List<Item> chosen) {
        Side present = shown;
        if (present == null || !present.takes(model, chosen)) {
            if (present != null) {
                present.settle();
            }
            present = make(model, chosen);
            shown = present;
        }
        return present.node();
    }

    private Side make(ShelfViewModel model, List<Item> chosen) {
        Item item = model.chosenProperty().get();
        if (model.draftProperty().get() != null) {
            return new DraftSide(model, desk, words);
        } else if (chosen.size() > 1) {
            return new BulkSide(model, chosen, desk, words, () -> remove(model, chosen));
        } else if (item != null) {
            return new ItemSide(model, item, desk, words, panels, () -> remove(model, List.of(item)));
        }
        return new NothingSide(model, words);
    }

    /// Nothing is chosen.
    private record NothingSide(Node node) implements Side {

        private NothingSide(ShelfViewModel model, Words words) {
            this(box(model, words));
        }

        private static Node box(ShelfViewModel model, Words words) {
            VBox box = Nodes.column(
                    12, Nodes.icon("fth-edit-3", "large"), Nodes.text(words.say("choose." + model.kind()), "muted"));
            box.getStyleClass().add("shelf-nothing");
            return box;
        }

        @Override
        public boolean takes(ShelfViewModel model, List<Item> chosen) {
            return model.draftProperty().get() == null && chosen.isEmpty() && model.chosenProperty().get() == null;
        }

        @Override
        public void settle() {}

        @Override
        public Node first() {
            return node;
        }
    }
}
