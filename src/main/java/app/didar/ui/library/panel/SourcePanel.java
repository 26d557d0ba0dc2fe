package app.didar.ui.library.panel;

import app.didar.domain.Library;
import app.didar.domain.Source;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.shelf.ShelfViewModel;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Whether a source can be cited as it stands.
final class SourcePanel extends LivePanel<Source> {

    private final VBox mark = new VBox(4);

    SourcePanel(Setting setting, ShelfViewModel shelf) {
        super(Source.class, setting, shelf);
        hold(mark);
    }

    @Override
    void fill(Source source, Library library) {
        String lacking = source.publisher().isBlank()
                ? source.published() == null ? "source.lacks.both" : "source.lacks.publisher"
                : "source.lacks.day";
        Label label = source.complete()
                ? Nodes.sign("fth-check-circle", words().say("source.complete"), "secondary", "success-text")
                : Nodes.sign("fth-alert-circle", words().say(lacking), "secondary", "attention-text");
        label.setWrapText(true);
        mark.getChildren().setAll(label);
    }
}
