package app.didar.ui.library.form;

import app.didar.ui.common.widget.JalaliDateField;
import java.time.LocalDate;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A day, or none. What cannot be read stays as typed; the field itself says so.
final class DayInput extends Input {

    private final JalaliDateField field;
    private boolean writing;

    DayInput(Desk desk) {
        field = new JalaliDateField(desk.language());
        field.todayProperty().set(desk.today());
        field.valueProperty().addListener((_, _, day) -> {
            if (!writing && (day != null || !field.unreadableProperty().get())) {
                finish(day);
            }
        });
        hold(field);
    }

    @Override
    void write(@Nullable Object value) {
        writing = true;
        field.setValue((LocalDate) value);
        writing = false;
    }

    @Override
    Node first() {
        return field.field();
    }

    @Override
    void name(String words) {
        field.field().setAccessibleText(words);
    }
}
