package app.didar.ui.library.topic;

import app.didar.ui.common.Words;
import app.didar.ui.library.topic.TopicForest.Branch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The tree of topics on the screen. Ctrl+X cuts a topic, Ctrl+V puts it under the chosen one; Alt+Up and Alt+Down move it a level up or
/// down; F2 renames it.
final class TopicTreePane {

    private static final double ROW = 34;
    /// How many rows are left above the one that is rolled to.
    private static final int ABOVE = 4;

    private final TreeView<Branch> tree;
    private final TopicsViewModel model;
    private boolean filling;

    TopicTreePane(TreeView<Branch> tree, TopicsViewModel model, Words words) {
        this.tree = tree;
        this.model = model;
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setAccessibleText(words.say("title"));
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(_ -> new TopicCell(model, words, this::renamed));
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!filling) {
                model.chosenProperty().set(item == null ? null : item.getValue().code());
            }
        });
        model.shownProperty().subscribe(this::fill);
        model.cutProperty().addListener((_, _, _) -> tree.refresh());
        model.chosenProperty().subscribe(this::select);
        // What is told below the tree takes its room.
        tree.heightProperty().subscribe(_ -> intoSight());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Takes the keyboard; where no topic is chosen, the first that was searched for is.
    void enter() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) {
            first(tree.getRoot()).ifPresent(item -> tree.getSelectionModel().select(item));
        }
    }

    private static Optional<TreeItem<Branch>> first(TreeItem<Branch> at) {
        return at.getChildren().stream()
                .flatMap(item -> item.getValue().hit() ? Stream.of(item) : first(item).stream())
                .findFirst();
    }

    /// Writes another name for the chosen topic in its place.
    void rename() {
        TreeItem<Branch> item = tree.getSelectionModel().getSelectedItem();
        if (item != null) {
            tree.setEditable(true);
            tree.edit(item);
        }
    }

    /// Editing is open only while one renames: a second click is no wish to rename.
    private void renamed() {
        tree.setEditable(false);
        tree.requestFocus();
    }

    private void key(KeyEvent key) {
        String code = model.chosenProperty().get();
        boolean ctrl = key.isShortcutDown() && !key.isAltDown();
        if (code == null || tree.getEditingItem() != null) {
            return;
        }
        boolean taken = switch (key.getCode()) {
            case X -> ctrl && run(() -> model.cut(code));
            case V -> ctrl && run(() -> model.paste(code));
            case UP, KP_UP -> key.isAltDown() && run(() -> model.moveUp(code));
            case DOWN, KP_DOWN -> key.isAltDown() && run(() -> model.moveDown(code));
            case F2 -> run(this::rename);
            default -> false;
        };
        if (taken) {
            key.consume();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private void fill(TopicForest forest) {
        filling = true;
        boolean searched = !model.queryProperty().get().isBlank();
        tree.getRoot().getChildren().setAll(items(forest.top(), searched));
        tree.getRoot().setExpanded(true);
        filling = false;
        select(model.chosenProperty().get());
    }

    private List<TreeItem<Branch>> items(List<Branch> branches, boolean searched) {
        return branches.stream().map(branch -> item(branch, searched)).toList();
    }

    private TreeItem<Branch> item(Branch branch, boolean searched) {
        var item = new TreeItem<>(branch);
        item.getChildren().setAll(items(branch.below(), searched));
        item.setExpanded(searched || !model.folded().contains(branch.code()));
        item.expandedProperty().addListener((_, _, open) -> {
            if (open) {
                model.folded().remove(branch.code());
            } else {
                model.folded().add(branch.code());
            }
        });
        return item;
    }

    /// Chooses what the model has chosen; a branch that hides it is unfolded.
    private void select(@Nullable String code) {
        filling = true;
        TreeItem<Branch> wanted = code == null ? null : find(tree.getRoot(), code);
        TreeItem<Branch> now = tree.getSelectionModel().getSelectedItem();
        if (wanted == null) {
            tree.getSelectionModel().clearSelection();
        } else if (!Objects.equals(now, wanted)) {
            for (TreeItem<Branch> above = wanted.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            tree.getSelectionModel().select(wanted);
        }
        filling = false;
        intoSight();
    }

    /// Rolls the tree to the chosen topic unless it is seen whole.
    private void intoSight() {
        // Rows that have not been laid out cannot be rolled to.
        tree.layout();
        int row = tree.getSelectionModel().getSelectedIndex();
        IndexedCell<?> first = tree.lookup(".virtual-flow") instanceof VirtualFlow<?> rows ? rows.getFirstVisibleCell() : null;
        int above = first == null ? row : first.getIndex();
        if (row >= 0 && (row <= above || (row - above + 1) * ROW > tree.getHeight() - ROW / 2)) {
            tree.scrollTo(Math.max(0, row - ABOVE));
        }
    }

    private static @Nullable TreeItem<Branch> find(TreeItem<Branch> at, String code) {
        for (TreeItem<Branch> item : at.getChildren()) {
            TreeItem<Branch> found = item.getValue().code().equals(code) ? item : find(item, code);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
