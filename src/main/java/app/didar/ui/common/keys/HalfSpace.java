package app.didar.ui.common.keys;

import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Types a half-space (U+200C) on Shift+Space, and on Ctrl+Shift with the key of 2, as Persian typists are used to.
///
/// It acts on typed characters, not pressed keys: where the keyboard layout gives U+200C by itself, nothing comes twice.
final class HalfSpace implements EventHandler<KeyEvent> {

    private static final Set<String> WITH_CONTROL = Set.of("@", "2", "\"", "٬");

    @Override
    public void handle(KeyEvent typed) {
        if (typed.isShiftDown() && isHalfSpace(typed) && typed.getTarget() instanceof TextInputControl field
                && field.isEditable() && !(field instanceof PasswordField) && !FieldDirection.isLeftToRight(field)) {
            field.replaceSelection("\u200c");
            typed.consume();
        }
    }

    private static boolean isHalfSpace(KeyEvent typed) {
        String character = typed.getCharacter();
        return typed.isControlDown() ? WITH_CONTROL.contains(character) : !typed.isAltDown() && character.equals(" ");
    }
}
