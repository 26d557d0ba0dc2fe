package app.didar.ui.brief;

import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The panes of the editor side by side: the outline, the text above the findings, and while it is open the drawer to paper. Where
/// there is no room for all, the outline makes way for the drawer.
final class EditorPanes extends HBox {

    private static final double ROOM_FOR_ALL = 1000;

    private final OutlinePane outline;
    private final TextPane text;
    private final FindingsPane findings;
    private final Views.View<ExportController> export;

    EditorPanes(
            EditorViewModel model,
            Origins origins,
            Words words,
            Tasks tasks,
            Views.View<ExportController> export) {
        this.outline = new OutlinePane(model, words);
        this.text = new TextPane(model, origins, words, tasks);
        this.findings = new FindingsPane(model, words);
        this.export = export;
        var column = new VBox(text, findings);
        VBox.setVgrow(text, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().setAll(outline, column);
        outline.managedProperty().bind(outline.visibleProperty());
        widthProperty().subscribe(this::makeRoom);
        export.controller().onClose(() -> {
            getChildren().remove(export.root());
            makeRoom();
            text.takeFocus();
        });
    }

    /// Gives the keyboard to the text.
    void takeFocus() {
        text.takeFocus();
    }

    /// Notes where the keyboard is, for the next time.
    void leave() {
        text.leave();
    }

    /// The paragraph in hand, or null.
    @Nullable UUID active() {
        return text.active();
    }

    boolean isExportOpen() {
        return getChildren().contains(export.root());
    }

    void openExport() {
        if (!isExportOpen()) {
            getChildren().add(export.root());
        }
        makeRoom();
        export.controller().open();
    }

    void closeExport() {
        export.controller().close();
    }

    /// Gives the keyboard to the pane before (-1) or after (1) the one that has it.
    ///
    /// @return false beyond the first and the last one, where the frame goes on to its own
    boolean nextPane(int by) {
        List<Node> order = List.of(outline, text, findings, export.root());
        List<Runnable> take =
                List.of(outline::takeFocus, text::takeFocus, findings::takeFocus, export.controller()::open);
        int at = -1;
        for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
            at = order.contains(node) ? order.indexOf(node) : at;
        }
        int next = at + by;
        if (next == 0 && !outline.isVisible()) {
            next += by;
        }
        if (next < 0 || next >= (isExportOpen() ? order.size() : order.size() - 1)) {
            return false;
        }
        take.get(next).run();
        return true;
    }

    private void makeRoom() {
        outline.setVisible(!isExportOpen() || getWidth() == 0 || getWidth() >= ROOM_FOR_ALL);
    }
}
