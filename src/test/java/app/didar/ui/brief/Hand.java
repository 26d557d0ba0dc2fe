package app.didar.ui.brief;

import app.didar.ui.common.OnScreen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/// A person's hand on the keyboard and the mouse.
final class Hand {

    private final Desk desk;
    private final Robot robot = OnScreen.onFx(Robot::new);

    Hand(Desk desk) {
        this.desk = desk;
    }

    /// What has this text.
    static Predicate<Node> says(String text) {
        return node -> node instanceof Labeled labeled && text.equals(labeled.getText());
    }

    /// The field one writes in, in the control of that id.
    static Predicate<Node> fieldIn(String id) {
        return node -> {
            Node above = node;
            while (above != null && !id.equals(above.getId())) {
                above = above.getParent();
            }
            return node instanceof TextInputControl && above != null;
        };
    }

    void press(KeyCode key, KeyCode... modifiers) {
        OnScreen.doOnFx(() -> {
            for (KeyCode modifier : modifiers) {
                robot.keyPress(modifier);
            }
            robot.keyPress(key);
            robot.keyRelease(key);
            for (KeyCode modifier : modifiers) {
                robot.keyRelease(modifier);
            }
        });
        OnScreen.settle();
    }

    /// Types characters that no key of the robot has.
    void type(String text) {
        text.codePoints().forEach(c -> OnScreen.type(desk.scene(), Character.toString(c)));
        OnScreen.settle();
    }

    /// The text of the field that has the keyboard.
    String text() {
        return OnScreen.onFx(() -> ((TextInputControl) desk.scene().getFocusOwner()).getText());
    }

    /// Clicks the first visible node that fits, in its middle.
    void click(Predicate<Node> wanted) {
        OnScreen.doOnFx(() -> {
            desk.scene().getRoot().applyCss();
            desk.scene().getRoot().layout();
            Node found = find(wanted);
            Bounds place = found.localToScreen(found.getBoundsInLocal());
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        OnScreen.settle();
    }

    /// Whether anything that fits is on the screen.
    boolean sees(Predicate<Node> wanted) {
        return OnScreen.onFx(() -> look(wanted) != null);
    }

    private Node find(Predicate<Node> wanted) {
        Node found = look(wanted);
        if (found == null) {
            throw new AssertionError("nothing on the screen fits");
        }
        return found;
    }

    private @Nullable Node look(Predicate<Node> wanted) {
        Deque<Node> ahead = new ArrayDeque<>(List.of(desk.scene().getRoot()));
        while (!ahead.isEmpty()) {
            Node node = ahead.pop();
            if (node.isVisible() && wanted.test(node)) {
                return node;
            }
            if (node.isVisible() && node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
            }
        }
        return null;
    }
}
