package app.didar.ui.library.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/// Yes or no; its name stands beside the box.
final class FlagInput extends Input {

    private final CheckBox box = new CheckBox();

    FlagInput() {
        box.setOnAction(_ -> finish(box.isSelected()));
        box.setWrapText(true);
        hold(box);
    }

    @Override
    void write(@Nullable Object value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }

    @Override
    Node first() {
        return box;
    }

    @Override
    void name(String words) {
        box.setText(words);
    }
}
