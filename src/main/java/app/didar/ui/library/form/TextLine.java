package app.didar.ui.library.form;

import app.didar.ui.common.keys.PasteBound;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A line or a few lines to type in: Enter, or leaving it, finishes; Escape takes back what was typed; Tab goes on.
final class TextLine {

    private static final int LINES = 3;

    private TextLine() {}

    /// @param finished called when the person has finished
    /// @param back     puts the text of before in again; tells whether there was something to take back
    /// @param tooLong  called with the length of a text that was not pasted, as it is no text of a field
    static TextInputControl of(boolean long_, Runnable finished, BooleanSupplier back, IntConsumer tooLong) {
        TextInputControl field = long_ ? area(tooLong) : line(tooLong);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                finished.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean enter = key.getCode() == KeyCode.ENTER && (!long_ || key.isShortcutDown());
            if (enter && !key.isShiftDown()) {
                finished.run();
                // Ctrl+Enter goes on to the form, which may have something to make.
                if (!key.isShortcutDown()) {
                    key.consume();
                }
            } else if (key.getCode() == KeyCode.ESCAPE && back.getAsBoolean()) {
                key.consume();
            } else if (long_ && key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
                field.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
        return field;
    }

    private static TextField line(IntConsumer tooLong) {
        return new TextField() {
            @Override
            public void paste() {
                if (PasteBound.keeps(tooLong)) {
                    super.paste();
                }
            }
        };
    }

    private static TextArea area(IntConsumer tooLong) {
        var area = new TextArea() {
            @Override
            public void paste() {
                if (PasteBound.keeps(tooLong)) {
                    super.paste();
                }
            }
        };
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }
}
