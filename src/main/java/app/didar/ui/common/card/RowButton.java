package app.didar.ui.common.card;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// A row that leads somewhere: by a click, by Enter or Space. Unlike a button, its words wrap.
public final class RowButton extends HBox {

    private final Runnable action;

    /// @param name what those hear who hear the screen
    public RowButton(String name, Runnable action, Node... nodes) {
        super(8, nodes);
        this.action = action;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("row-button");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                fire();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (isFocused() && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                key.consume();
                fire();
            }
        });
    }

    public void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
