package app.didar.ui.common.keys;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Puts every mend of the keyboard on a scene.
public final class KeyMends {

    private static final String CROSSES = KeyMends.class.getName() + ".crosses";

    private KeyMends() {}

    /// Marks a field whose owner takes the arrow that would go beyond either end of it.
    public static void crossesEnds(TextInputControl field) {
        field.getProperties().put(CROSSES, true);
    }

    static boolean isCrossing(TextInputControl field) {
        return field.getProperties().containsKey(CROSSES);
    }

    public static void on(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, new HalfSpace());
        scene.addEventFilter(KeyEvent.ANY, new LatinShortcuts());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new LogicalArrows());
        scene.focusOwnerProperty().addListener((_, _, owner) -> {
            if (owner instanceof TextInputControl field) {
                FieldDirection.follow(field);
            }
        });
    }
}
