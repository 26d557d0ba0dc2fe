package app.didar.ui;

import app.didar.ui.common.OnScreen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A person who uses the window by the keyboard alone, or by the mouse wherever there is something to press.
final class ShelfHand {

    /// What the person uses.
    enum Way {
        MOUSE,
        KEYS
    }

    private static final int FAR = 120;
    /// How far a pane rolls for a notch of the wheel, at most.
    private static final double NOTCH = 40;

    final Way way;
    private final OpenWindow window;
    private final Robot robot = OnScreen.onFx(Robot::new);

    ShelfHand(OpenWindow window, Way way) {
        this.window = window;
        this.way = way;
    }

    /// What shows these words, or says them to those who hear the screen.
    static Predicate<Node> called(String words) {
        return node -> node instanceof Control control
                && (words.equals(control.getAccessibleText()) || node instanceof Labeled labeled && words.equals(labeled.getText()));
    }

    /// What shows these words, be it no control, as the lines of a menu.
    static Predicate<Node> says(String words) {
        return node -> node instanceof Labeled labeled && words.equals(labeled.getText());
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
        OnScreen.doOnFx(() -> {});
    }

    /// Types characters that no key of the robot has.
    void type(String text) {
        OnScreen.doOnFx(() -> text.codePoints().mapToObj(Character::toString).forEach(c -> {
            Node target = Objects.requireNonNull(window.scene().getFocusOwner());
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_TYPED, c, c, KeyCode.UNDEFINED, false, false, false, false));
        }));
        OnScreen.doOnFx(() -> {});
    }

    @Nullable Node owner() {
        return OnScreen.onFx(() -> window.scene().getFocusOwner());
    }

    /// Brings the keyboard to what fits.
    void to(Predicate<Node> wanted) {
        if (way == Way.KEYS) {
            tabTo(wanted);
        } else {
            click(wanted);
        }
    }

    /// Presses the button that fits.
    void push(Predicate<Node> wanted) {
        if (way == Way.KEYS) {
            tabTo(wanted);
            press(KeyCode.SPACE);
        } else {
            click(wanted);
        }
    }

    /// Presses Tab until what fits has the keyboard.
    private void tabTo(Predicate<Node> wanted) {
        for (int i = 0; i < FAR; i++) {
            Node owner = owner();
            if (owner != null && OnScreen.onFx(() -> wanted.test(owner))) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to it; on the screen: " + words());
    }

    /// Clicks the first visible node that fits, in its middle, rolling there if it must.
    void click(Predicate<Node> wanted) {
        OnScreen.settle();
        Node found = OnScreen.onFx(() -> look(window.scene(), wanted));
        if (found == null) {
            throw new AssertionError("nothing on the screen fits; there is " + words());
        }
        roll(found);
        OnScreen.doOnFx(() -> point(found));
        OnScreen.doOnFx(() -> robot.mouseClick(MouseButton.PRIMARY));
        OnScreen.doOnFx(() -> {});
    }

    /// Clicks a row that is seen while Control is held; the robot's clicks know no keys.
    void clickToo(Predicate<Node> wanted) {
        OnScreen.settle();
        OnScreen.doOnFx(() -> {
            Node cell = Objects.requireNonNull(look(window.scene(), node -> node instanceof IndexedCell<?> && wanted.test(node.getParent())));
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                boolean down = type.equals(MouseEvent.MOUSE_PRESSED);
                Event.fireEvent(cell, new MouseEvent(
                        type, 2, 2, 2, 2, MouseButton.PRIMARY, 1, false, true, false, false, down, false, false, false, false, true, null));
            }
        });
        OnScreen.doOnFx(() -> {});
    }

    /// Clicks in the list that has come up over the window.
    void clickInPopup(Predicate<Node> wanted) {
        OnScreen.settle();
        OnScreen.doOnFx(() -> {
            Node found = Window.getWindows().stream()
                    .filter(popup -> !popup.equals(window.stage()))
                    .map(popup -> look(popup.getScene(), wanted))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing has come up that fits"));
            point(found);
        });
        OnScreen.doOnFx(() -> robot.mouseClick(MouseButton.PRIMARY));
        OnScreen.doOnFx(() -> {});
    }

    private void point(Node node) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        robot.mouseMove(place.getCenterX(), place.getCenterY());
    }

    /// Turns the wheel over the pane around a node until the node is seen.
    private void roll(Node node) {
        ScrollPane pane = OnScreen.onFx(() -> around(node));
        if (pane == null) {
            return;
        }
        for (int i = 0; i < FAR; i++) {
            double away = OnScreen.onFx(() -> away(node, pane));
            if (away == 0) {
                return;
            }
            OnScreen.doOnFx(() -> {
                Bounds seen = pane.localToScreen(pane.getBoundsInLocal());
                robot.mouseMove(seen.getMinX() + 6, seen.getCenterY());
                int notches = Math.max(1, (int) (Math.abs(away) / NOTCH));
                robot.mouseWheel(away > 0 ? notches : -notches);
            });
            OnScreen.settle();
        }
        throw new AssertionError("the wheel never comes to it");
    }

    /// How far the middle of a node is below what is seen, or above it; zero where it is seen.
    private static double away(Node node, ScrollPane pane) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        Bounds seen = pane.localToScreen(pane.getBoundsInLocal());
        double middle = place.getCenterY();
        return Math.max(0, middle - seen.getMaxY() + 8) + Math.min(0, middle - seen.getMinY() - 8);
    }

    private static @Nullable ScrollPane around(Node node) {
        Node above = node.getParent();
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        return (ScrollPane) above;
    }

    /// The dialog that is up, once it is.
    Stage dialog() {
        window.until(() -> dialogs().size() == 1);
        return OnScreen.onFx(() -> dialogs().getFirst());
    }

    List<Stage> dialogs() {
        return Window.getWindows().stream()
                .filter(other -> other instanceof Stage && !other.equals(window.stage()) && other.isShowing())
                .map(Stage.class::cast)
                .toList();
    }

    /// All words in a scene.
    static String words(Scene scene) {
        List<String> words = new ArrayList<>();
        all(scene.getRoot(), node -> {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                words.add(labeled.getText());
            }
            return false;
        });
        return String.join(" | ", words);
    }

    private String words() {
        return OnScreen.onFx(() -> words(window.scene()));
    }

    static @Nullable Node look(Scene scene, Predicate<Node> wanted) {
        return all(scene.getRoot(), wanted);
    }

    private static @Nullable Node all(Node root, Predicate<Node> wanted) {
        Deque<Node> ahead = new ArrayDeque<>(List.of(root));
        Set<Node> seen = Collections.newSetFromMap(new WeakHashMap<>());
        while (!ahead.isEmpty()) {
            Node node = ahead.pop();
            if (node.isVisible() && seen.add(node)) {
                if (wanted.test(node)) {
                    return node;
                }
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
                }
            }
        }
        return null;
    }
}
