package app.didar.ui.library.form;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where one value is written. It tells of a value once the person has finished with it: on Enter, on leaving the field, on a choice.
public abstract class Input extends VBox {

    private final Label complaint = new Label();
    private Consumer<@Nullable Object> finished = _ -> {};
    private @Nullable Object shown;

    Input() {
        super(4);
        complaint.getStyleClass().add("field-error");
        complaint.setWrapText(true);
        complaint.setMinHeight(USE_PREF_SIZE);
        complain("");
        // Not only when the field is left: the button pressed for that would move away from under the mouse.
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (!key.isShortcutDown() && !key.getCharacter().isEmpty() && key.getCharacter().charAt(0) >= ' ') {
                complain("");
            }
        });
    }

    /// Puts the controls in, the complaint below them.
    final void hold(Node... controls) {
        getChildren().setAll(controls);
        getChildren().add(complaint);
    }

    /// Shows a value; what was typed and not finished is gone.
    public final void show(@Nullable Object value) {
        shown = value;
        complain("");
        write(value);
    }

    /// Shows a value that came from elsewhere. What the person is writing stays: it is finished over this value, or taken back to it.
    final void update(@Nullable Object value) {
        if (!Objects.equals(value, shown)) {
            if (unfinished()) {
                shown = value;
            } else {
                show(value);
            }
        }
    }

    /// The value counts as it was before: the last one was refused. What was written stays, to be mended or taken back.
    final void refuse(@Nullable Object before) {
        shown = before;
    }

    /// Whether something is written that differs from the value.
    public abstract boolean unfinished();

    /// The value shown last, or finished last.
    final @Nullable Object shown() {
        return shown;
    }

    public final void onFinished(Consumer<@Nullable Object> action) {
        finished = action;
    }

    /// To be called with what the person wrote or chose; the same value again is nothing new.
    final void finish(@Nullable Object value) {
        complain("");
        if (!Objects.equals(value, shown)) {
            shown = value;
            finished.accept(value);
        }
    }

    /// Says what is wrong with the value, or nothing for an empty text.
    public final void complain(String words) {
        complaint.setText(words);
        complaint.setVisible(!words.isEmpty());
        complaint.setManaged(!words.isEmpty());
    }

    /// Finishes what is being written, as before the form is left.
    public void settle() {}

    /// What is written and cannot be finished, for another input of the same field; null where there is nothing of the kind.
    @Nullable Object left() {
        return null;
    }

    /// Goes on with what was left.
    void takeUp(Object left) {}

    /// Fills the controls.
    abstract void write(@Nullable Object value);

    /// What takes the keyboard.
    public abstract Node first();

    /// Names the controls for those who hear the screen.
    public abstract void name(String words);
}
