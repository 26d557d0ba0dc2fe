package app.didar.ui.common.widget;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One choice out of a few, side by side; exactly one is chosen at any time.
public final class Segmented<T> extends HBox {

    private final ObjectProperty<T> value;

    /// @param word the word of a choice
    public Segmented(List<T> choices, Function<? super T, String> word) {
        getStyleClass().add("segmented");
        setMaxWidth(USE_PREF_SIZE);
        value = new SimpleObjectProperty<>(this, "value", choices.getFirst());
        var group = new ToggleGroup();
        for (T choice : choices) {
            var button = new ToggleButton(word.apply(choice));
            button.setUserData(choice);
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                value.set(choice);
                button.setSelected(true);
            });
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        value.subscribe(chosen -> group.getToggles().stream()
                .filter(toggle -> chosen.equals(toggle.getUserData()))
                .forEach(group::selectToggle));
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T getValue() {
        return value.get();
    }
}
