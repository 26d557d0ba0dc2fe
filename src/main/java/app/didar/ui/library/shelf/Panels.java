package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import java.util.List;
import javafx.scene.Node;

/// What the page of an item shows beyond its form, by kind.
@FunctionalInterface
public interface Panels {

    /// A part of the page of an item.
    interface Panel {
        Node node();

        /// Shows an item of the kind, as it is now; the item changes with every edit.
        void show(Item item);
    }

    /// New panels for items of the kind, in their order; none where the form says it all.
    List<Panel> of(ItemKind kind, ShelfViewModel shelf);
}
