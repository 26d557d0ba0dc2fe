package app.didar.ui.brief;

import app.didar.ui.common.Words;
import app.didar.ui.common.keys.FieldDirection;
import app.didar.ui.common.widget.JalaliDateField;
import java.time.LocalDate;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The title and the day of the brief, to be changed. What is typed is taken with Enter or on leaving the field; each is one step
/// that can be undone.
final class DetailsBar extends HBox {

    private final EditorViewModel model;
    private final TextField title = new TextField();
    private final JalaliDateField date;

    /// @param toggle shows and hides the bar
    /// @param back   gives the keyboard back when the bar is hidden
    DetailsBar(EditorViewModel model, Words words, ToggleButton toggle, Runnable back) {
        this.model = model;
        this.date = new JalaliDateField(words.language());
        getStyleClass().add("details-bar");
        setAlignment(Pos.TOP_LEFT);
        title.setId("brief-title");
        FieldDirection.follow(title);
        HBox.setHgrow(title, Priority.ALWAYS);
        date.setId("brief-date");
        getChildren().setAll(
                named(words.say("details.title"), title), title, named(words.say("details.date"), date.field()), date);

        visibleProperty().bind(toggle.selectedProperty());
        managedProperty().bind(toggle.selectedProperty());
        toggle.setOnAction(_ -> (toggle.isSelected() ? (Runnable) this::takeFocus : back).run());
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                toggle.fire();
                pressed.consume();
            }
        });
        title.setOnAction(_ -> takeTitle());
        title.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                takeTitle();
            }
        });
        date.valueProperty().addListener((_, _, day) -> takeDate(day));
        model.textLanguageProperty().addListener((_, _, _) -> showTitle());
        model.briefProperty().addListener((_, before, now) -> {
            if (!before.title().equals(now.title())) {
                showTitle();
            }
            if (!Objects.equals(before.date(), now.date())) {
                date.setValue(now.date());
            }
        });
        date.setValue(model.brief().date());
        showTitle();
    }

    private void takeFocus() {
        title.requestFocus();
        title.selectAll();
    }

    /// Takes what is typed and not yet taken.
    void take() {
        takeTitle();
        date.read();
    }

    private void takeTitle() {
        model.setTitle(title.getText());
        showTitle();
    }

    private void takeDate(@Nullable LocalDate day) {
        // What cannot be read has no day either; the field shows why, and the brief keeps the day it had.
        if (day != null || date.field().getText().isBlank()) {
            model.setDate(day);
        }
    }

    private void showTitle() {
        title.setText(model.brief().title().in(model.textLanguage()));
    }

    private static Label named(String word, TextField field) {
        var label = new Label(word);
        label.getStyleClass().add("secondary");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(word);
        return label;
    }
}
