package app.didar.ui.brief;

import app.didar.ui.common.Words;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A topic in the form of a new brief, to be chosen.
final class TopicCell extends ListCell<TopicChoice> {
    private final Words words;
    private final CheckBox box = new CheckBox();
    private final Label evidence = new Label();
    private final HBox line = new HBox(8, box, new Region(), evidence);
    private @Nullable TopicChoice bound;

    TopicCell(Words words) {
        this.words = words;
        HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        box.setFocusTraversable(false);
        evidence.getStyleClass().add("evidence");
    }

    @Override
    protected void updateItem(@Nullable TopicChoice shown, boolean none) {
        super.updateItem(shown, none);
        if (bound != null) {
            box.selectedProperty().unbindBidirectional(bound.chosenProperty());
            bound = null;
        }
        if (shown == null || none) {
            setGraphic(null);
            return;
        }
        bound = shown;
        box.setText(shown.topic().name().bestIn(words.language()));
        box.selectedProperty().bindBidirectional(shown.chosenProperty());
        evidence.setText(shown.evidence() == 0 ? "" : words.say("topics.evidence", shown.evidence()));
        setAccessibleText(box.getText());
        setGraphic(line);
    }
}
