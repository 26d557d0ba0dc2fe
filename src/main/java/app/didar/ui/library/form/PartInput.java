package app.didar.ui.library.form;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/// A record that belongs to the item; where there may be none, a box says whether there is.
final class PartInput extends Input {

    private final Field.Part shape;
    private final FormPane form;
    private final CheckBox there = new CheckBox();

    PartInput(Field field, Field.Part shape, Desk desk) {
        this.shape = shape;
        form = new FormPane(shape.of(), shape.fields(), desk);
        form.getStyleClass().add("form-part");
        form.onFinished(this::finish);
        there.setText(desk.words().say("there." + field.name()));
        there.setOnAction(_ -> switchTo(there.isSelected()));
        there.setVisible(shape.nullable());
        there.setManaged(shape.nullable());
        hold(there, form);
    }

    private void switchTo(boolean present) {
        Record record = present ? Components.blank(shape.of()) : null;
        show(record, present);
        finish(record);
    }

    @Override
    public void settle() {
        form.settle();
    }

    @Override
    Object left() {
        return form.left();
    }

    @Override
    @SuppressWarnings("unchecked")
    void takeUp(Object left) {
        if (form.isVisible()) {
            form.takeUp((Map<String, Object>) left);
        }
    }

    @Override
    void write(@Nullable Object value) {
        show(Optional.ofNullable((Record) value).orElse(null), value != null);
    }

    private void show(@Nullable Record record, boolean present) {
        there.setSelected(present);
        form.setVisible(present);
        form.setManaged(present);
        form.show(record == null ? Components.blank(shape.of()) : record);
    }

    @Override
    public boolean unfinished() {
        return form.unfinished();
    }

    @Override
    public Node first() {
        return shape.nullable() ? there : form.first();
    }

    @Override
    public void name(String words) {
        form.setAccessibleText(words);
    }
}
