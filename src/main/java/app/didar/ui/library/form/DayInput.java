package app.didar.ui.library.form;

import app.didar.text.Dates;
import app.didar.text.UnreadableDateException;
import app.didar.ui.common.widget.JalaliDateField;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A day, or none. What cannot be read stays as typed; the field itself says so.
final class DayInput extends Input {

    private final JalaliDateField field;
    private final LocalDate today;
    private boolean writing;

    DayInput(Desk desk) {
        today = desk.today();
        field = new JalaliDateField(desk.language());
        field.todayProperty().set(desk.today());
        field.valueProperty().addListener((_, _, day) -> {
            if (!writing && (day != null || !field.unreadableProperty().get())) {
                finish(day);
            }
        });
        // What could not be read and is then emptied means none, though the value was none all the while.
        field.unreadableProperty().addListener((_, _, unreadable) -> {
            if (!writing && !unreadable) {
                finish(field.getValue());
            }
        });
        field.field().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && unfinished()) {
                show(shown());
                key.consume();
            }
        });
        hold(field);
    }

    @Override
    public boolean unfinished() {
        String typed = field.field().getText();
        Object before = shown();
        try {
            LocalDate day = typed == null || typed.isBlank() ? null : Dates.parse(typed, today);
            return !Objects.equals(day, before);
        } catch (UnreadableDateException e) {
            return true;
        }
    }

    @Override
    public void settle() {
        field.read();
    }

    @Override
    Object left() {
        return field.field().getText();
    }

    @Override
    void takeUp(Object left) {
        field.field().setText((String) left);
        field.read();
    }

    @Override
    void write(@Nullable Object value) {
        writing = true;
        // What could not be read has no value that would change with this one.
        field.field().setText("");
        field.read();
        field.setValue((LocalDate) value);
        writing = false;
    }

    @Override
    public Node first() {
        return field.field();
    }

    @Override
    public void name(String words) {
        field.field().setAccessibleText(words);
    }
}
