package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The rows chosen in the table of a shelf and the item whose form is open: one follows the other, and an edit leaves both as they are.
final class ChosenRows {

    private final TableView<Item> table;
    private final ShelfViewModel model;
    private final Runnable changed;
    /// Those that were chosen before the items were replaced by those after an edit.
    private List<UUID> before = List.of();
    private boolean choosing;

    /// @param changed told whenever others are chosen
    ChosenRows(TableView<Item> table, ShelfViewModel model, Runnable changed) {
        this.table = table;
        this.model = model;
        this.changed = changed;
    }

    void bind() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Item>) _ -> selected());
        model.chosenProperty().subscribe(this::chosen);
        model.takingOverProperty().subscribe(under -> {
            if (under) {
                before = all().stream().map(Item::id).toList();
            } else {
                again();
            }
        });
    }

    List<Item> all() {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private void selected() {
        if (!choosing && !model.takingOverProperty().get()) {
            choosing = true;
            List<Item> some = all();
            model.chosenProperty().set(some.size() == 1 ? some.getFirst() : null);
            choosing = false;
            changed.run();
        }
    }

    /// Follows what was chosen elsewhere, as a new item after it was made.
    private void chosen(@Nullable Item item) {
        if (choosing) {
            return;
        }
        if (item != null && !all().equals(List.of(item))) {
            choosing = true;
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(item);
            int row = table.getSelectionModel().getSelectedIndex();
            if (row >= 0) {
                table.scrollTo(Math.max(0, row - 3));
            }
            choosing = false;
        }
        changed.run();
    }

    private void again() {
        model.chosenRow().ifPresent(this::chosen);
        if (model.chosenProperty().get() == null) {
            if (before.size() > 1) {
                severalAgain();
            }
            selected();
        }
    }

    private void severalAgain() {
        choosing = true;
        table.getSelectionModel().clearSelection();
        for (int row = 0; row < table.getItems().size(); row++) {
            if (before.contains(table.getItems().get(row).id())) {
                table.getSelectionModel().select(row);
            }
        }
        choosing = false;
    }
}
