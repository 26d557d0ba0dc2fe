package app.didar.ui.library.form;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of the values of an enumeration, in words.
final class ChoiceInput extends Input {

    private final ComboBox<Object> box = new ComboBox<>();

    ChoiceInput(Class<? extends Enum<?>> of, Desk desk) {
        box.getItems().setAll(Arrays.asList((Object[]) of.getEnumConstants()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Object value) {
                return value == null ? "" : EnumWords.of((Enum<?>) value, desk.words());
            }

            @Override
            public @Nullable Object fromString(String words) {
                return null;
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                finish(chosen);
            }
        });
        hold(box);
    }

    @Override
    void write(@Nullable Object value) {
        box.setValue(value);
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
        box.setAccessibleText(words);
    }
}
