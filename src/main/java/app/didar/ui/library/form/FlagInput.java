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
    public boolean unfinished() {
        return false;
    }

    @Override
    public Node first() {
        return box;
    }

    @Override
    public void name(String words) {
        box.setText(words);
    }
}
