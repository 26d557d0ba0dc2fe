package app.didar.ui.brief;

import app.didar.ui.common.Words;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.KeyHint;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is found in the brief, each with the way to it.
final class FindingsPane extends VBox {

    private final EditorViewModel model;
    private final Words words;
    private final ListView<Finding> list = new ListView<>();

    FindingsPane(EditorViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("findings");
        var title = new Label(words.say("findings"));
        title.getStyleClass().add("card-title");
        var count = new Chip("", Chip.Kind.ATTENTION);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say("findings.count", model.findings().size()), model.findings()));
        var note = new Label(words.say("findings.note"));
        note.getStyleClass().addAll("secondary", "subtle");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var next = new Label(words.say("findings.next"));
        next.getStyleClass().add("secondary");
        var fold = new ToggleButton("", new FontIcon("fth-chevron-down"));
        fold.getStyleClass().addAll("fold");
        fold.setAccessibleText(words.say("findings.fold"));
        var head = new HBox(8, title, count, note, space, next, new KeyHint("F8"), fold);
        head.getStyleClass().add("findings-head");
        list.setItems(model.findings());
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(words.say("findings"));
        var none = new Label(words.say("findings.none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.visibleProperty().bind(fold.selectedProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            Finding chosen = list.getSelectionModel().getSelectedItem();
            if (pressed.getCode() == KeyCode.ENTER && chosen != null) {
                model.where().go(chosen);
                pressed.consume();
            }
        });
        getChildren().addAll(head, list);
    }

    /// Gives the keyboard to the list.
    void takeFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private String said(Finding finding) {
        SectionLength length = finding.length();
        return length == null
                ? finding.name().bestIn(words.language())
                : words.say(
                        length.unit() == SectionLength.Unit.WORDS ? "finding.words" : "finding.rows",
                        length.has(),
                        length.cap());
    }

    private final class Cell extends ListCell<Finding> {
        private final Label text = new Label();
        private final Label place = new Label();
        private final Hyperlink go = new Hyperlink(words.say("finding.go"));
        private final FontIcon icon = new FontIcon("fth-edit-3");
        private final HBox line = new HBox(10, icon, text, new Region(), place, go);

        Cell() {
            getStyleClass().add("finding-cell");
            icon.getStyleClass().addAll("small", "attention-icon");
            place.getStyleClass().addAll("secondary", "subtle");
            place.setMinWidth(USE_PREF_SIZE);
            go.setMinWidth(USE_PREF_SIZE);
            go.setFocusTraversable(false);
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(line.getChildren().get(2), Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean none) {
            super.updateItem(finding, none);
            if (finding == null || none) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            icon.setIconLiteral(finding.length() == null ? "fth-edit-3" : "fth-align-justify");
            text.setText(said(finding));
            place.setText(finding.place().bestIn(words.language()));
            go.setOnAction(_ -> model.where().go(finding));
            go.setAccessibleText(words.say("finding.go.to", said(finding)));
            setAccessibleText(said(finding) + ". " + place.getText());
            setGraphic(line);
        }
    }
}
