package app.didar.ui.common.keys;

import app.didar.text.Direction;
import app.didar.text.Language;
import javafx.beans.value.ChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextInputControl;

/// The direction of a text field: by the first strong character in it, else that of its language, else the window's. A field marked left-to-right (a
/// code, a passphrase, a phone number) stays so, whatever is in it.
public final class FieldDirection {

    /// The style class that marks a field left-to-right, in FXML too.
    public static final String LEFT_TO_RIGHT = "ltr";

    private static final String FOLLOWED = FieldDirection.class.getName();

    private FieldDirection() {}

    /// Lets the field follow its text from now on; once is enough.
    public static void follow(TextInputControl field) {
        follow(field, NodeOrientation.INHERIT);
    }

    /// The same of a field for one language, which has its direction while nothing in it says another.
    public static void follow(TextInputControl field, Language language) {
        follow(field, language.rtl() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private static void follow(TextInputControl field, NodeOrientation otherwise) {
        if (field.getProperties().putIfAbsent(FOLLOWED, otherwise) == null) {
            ChangeListener<Object> apply = (_, _, _) -> field.setNodeOrientation(of(field));
            field.textProperty().addListener(apply);
            field.setNodeOrientation(of(field));
        }
    }

    /// Marks fields left-to-right for good.
    public static void leftToRight(TextInputControl... fields) {
        for (TextInputControl field : fields) {
            if (!isLeftToRight(field)) {
                field.getStyleClass().add(LEFT_TO_RIGHT);
            }
            follow(field);
            field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
    }

    static boolean isLeftToRight(TextInputControl field) {
        return field.getStyleClass().contains(LEFT_TO_RIGHT);
    }

    private static NodeOrientation of(TextInputControl field) {
        if (isLeftToRight(field)) {
            return NodeOrientation.LEFT_TO_RIGHT;
        }
        String text = field.getText() == null ? "" : field.getText();
        boolean startsRight = Direction.of(text, Direction.LEFT_TO_RIGHT) == Direction.RIGHT_TO_LEFT;
        boolean startsLeft = Direction.of(text, Direction.RIGHT_TO_LEFT) == Direction.LEFT_TO_RIGHT;
        if (startsRight == startsLeft) {
            return (NodeOrientation) field.getProperties().getOrDefault(FOLLOWED, NodeOrientation.INHERIT);
        }
        return startsRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
