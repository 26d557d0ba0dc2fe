package app.didar.ui.library.page;

import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.shelf.Notice;
import app.didar.ui.library.shelf.ShelfController;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says how the last edit ended; what was kept can be taken back beside it, and what was taken back done again.
public final class LastEditBar extends VBox {

    public LastEditBar(LastEdit last, Runnable undo, Runnable redo, Language language) {
        super(4);
        Words words = Words.of(ShelfController.class, "Shelf", language);
        Label refused = Nodes.text("", "field-error");
        refused.setGraphic(Nodes.icon("fth-alert-circle", "small"));
        Label kept = Nodes.whole("");
        Hyperlink back = Nodes.link("", () -> {
            Notice told = last.noticeProperty().get();
            (told != null && told.undone() ? redo : undo).run();
        });
        HBox bar = Nodes.row(8, Nodes.icon("fth-check-circle", "small"), kept, back);
        bar.getStyleClass().add("notice-bar");
        bar.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(refused, bar);
        last.complaintProperty().subscribe(told -> {
            refused.setText(told == null ? "" : told.bestIn(language));
            Nodes.show(refused, told != null);
            showAny();
        });
        last.noticeProperty().subscribe(told -> {
            kept.setText(told == null ? "" : words.say("done." + told.said(), told.items()));
            back.setText(words.say(told != null && told.undone() ? "redo" : "undo"));
            Nodes.show(bar, told != null);
            showAny();
        });
    }

    private void showAny() {
        Nodes.show(this, getChildren().stream().anyMatch(Node::isVisible));
    }
}
