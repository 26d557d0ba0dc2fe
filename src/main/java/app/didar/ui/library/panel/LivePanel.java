package app.didar.ui.library.panel;

import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.text.Bilingual;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.shelf.Panels;
import app.didar.ui.library.shelf.ShelfViewModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A panel that follows its item and, while it is on the screen, the library around it. What has the keyboard keeps it.
///
/// @param <I> the kind of item shown
abstract class LivePanel<I extends Item> implements Panels.Panel {

    private final Setting setting;
    private final ShelfViewModel shelf;
    private final Class<I> type;
    private final VBox node = new VBox(10);
    private final Label trouble = Nodes.text("", "field-error");
    private Subscription following = Subscription.EMPTY;
    private @Nullable I item;
    private @Nullable I filled;
    private @Nullable Library around;

    LivePanel(Class<I> type, Setting setting, ShelfViewModel shelf) {
        this.type = type;
        this.setting = setting;
        this.shelf = shelf;
        node.getStyleClass().add("kind-panel");
        node.getStylesheets()
                .add(Objects.requireNonNull(LivePanel.class.getResource("panel.css")).toExternalForm());
        node.sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null
                    ? Subscription.EMPTY
                    : setting.editing().libraryProperty().subscribe(_ -> refresh());
        });
        complain("");
    }

    /// Shows the item as the library has it now.
    abstract void fill(I item, Library library);

    final Setting setting() {
        return setting;
    }

    final ShelfViewModel shelf() {
        return shelf;
    }

    final Words words() {
        return setting.words();
    }

    /// The item as the library has it now.
    final I item() {
        return Objects.requireNonNull(item);
    }

    final Library library() {
        return setting.editing().library();
    }

    /// Where what stands against an edit of this panel is said.
    final Label trouble() {
        return trouble;
    }

    final void complain(String words) {
        tell(trouble, words);
    }

    final void hold(Node... parts) {
        node.getChildren().setAll(parts);
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final void show(Item shown) {
        item = type.cast(shown);
        refresh();
    }

    /// Puts the item in, changed; what stands against it is said in the panel, which goes back to what is kept.
    final void put(Edit.Act act, I changed) {
        apply(Edit.put(act, changed), () -> {}, why -> {
            refill();
            complain(why.bestIn(setting.language()));
        });
    }

    final void apply(Edit edit, Runnable then, java.util.function.Consumer<Bilingual> refused) {
        complain("");
        shelf.apply(edit, then, refused);
    }

    final void refill() {
        filled = null;
        refresh();
    }

    private void refresh() {
        I before = item;
        if (before == null) {
            return;
        }
        Library library = library();
        I now = library.find(ItemKind.of(before), before.code())
                .filter(found -> found.id().equals(before.id()))
                .map(type::cast)
                .orElse(before);
        item = now;
        if (now.equals(filled) && library.equals(around)) {
            return;
        }
        filled = now;
        around = library;
        complain("");
        Scene scene = node.getScene();
        Node focus = scene == null ? null : scene.getFocusOwner();
        boolean inside = within(focus);
        fill(now, library);
        if (scene != null && focus != null && inside && !within(focus)) {
            Node same = focus.getId() == null ? null : node.lookup("#" + focus.getId());
            Node next = same == null ? first() : same;
            if (next != null) {
                next.requestFocus();
            }
        }
    }

    private boolean within(@Nullable Node one) {
        Node at = one;
        while (at != null && !at.equals(node)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// What takes the keyboard where that which had it is gone.
    private @Nullable Node first() {
        Deque<Node> ahead = new ArrayDeque<>(List.of(node));
        while (!ahead.isEmpty()) {
            Node at = ahead.pop();
            if (!at.isVisible() || at.isDisabled()) {
                continue;
            }
            if (at instanceof Control && at.isFocusTraversable()) {
                return at;
            }
            if (at instanceof Parent parent) {
                parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
            }
        }
        return null;
    }

    static void tell(Label label, String words) {
        label.setText(words);
        Nodes.show(label, !words.isEmpty());
    }

    /// The name of a part of a panel.
    static Label title(String words) {
        return Nodes.text(words, "panel-title");
    }
}
