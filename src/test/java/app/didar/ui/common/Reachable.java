package app.didar.ui.common;

import app.didar.ui.common.card.RowButton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What a person misses on a screen who hears it, who has no mouse, or who reads a name that is cut.
public final class Reachable {

    /// Where the tip of a node is kept.
    private static final String TIP = "javafx.scene.control.Tooltip";

    /// What is moved sideways below its edge.
    private static final Set<String> ROLLING = Set.of("coverage-grid", "timeline-chart", "sheet-view");

    private final List<Node> nodes = new ArrayList<>();
    private final Set<Node> labelled = new HashSet<>();
    private final Set<String> findings = new TreeSet<>();

    private Reachable() {}

    /// What is amiss in all windows that are open, each with the way to the node, outermost first.
    public static List<String> findings() {
        return OnScreen.onFx(() -> {
            var reachable = new Reachable();
            Window.getWindows().stream().filter(Window::isShowing).forEach(window -> reachable.walk(window.getScene().getRoot()));
            reachable.nodes.forEach(reachable::look);
            return List.copyOf(reachable.findings);
        });
    }

    private void walk(Node root) {
        Deque<Node> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            Node node = ahead.pop();
            if (!node.isVisible()) {
                continue;
            }
            nodes.add(node);
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
            }
        }
    }

    private void look(Node node) {
        if (node.isFocusTraversable() && !isNamed(node)) {
            findings.add("has no name: " + way(node));
        }
        if (isPressed(node) && !node.isFocusTraversable() && !isReachedOtherwise(node)) {
            findings.add("only the mouse reaches: " + way(node));
        }
        if (node.isFocusTraversable() && isBeyondTheEdge(node)) {
            findings.add("stands beyond the edge of the window: " + way(node));
        }
        if (node instanceof Labeled labeled && isCut(labeled) && !isSaidInFull(labeled)) {
            findings.add("is cut: " + way(node));
        }
    }

    private boolean isNamed(Node node) {
        if (!blank(node.getAccessibleText()) || labelled.contains(node)) {
            return true;
        }
        return switch (node) {
            case Labeled labeled -> !blank(labeled.getText());
            // The tab that has the keyboard is read out.
            case TabPane pane -> pane.getTabs().stream().map(Tab::getText).noneMatch(Reachable::blank);
            // Their text is what they hold.
            case TextInputControl _, ComboBoxBase<?> _, TableView<?> _, TreeView<?> _, ListView<?> _, ScrollPane _ -> false;
            default -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text && !text.isBlank();
        };
    }

    private static boolean isPressed(Node node) {
        return node.getOnMouseClicked() != null
                || node.getOnMousePressed() != null
                || node.getOnMouseReleased() != null
                || Cursor.HAND.equals(node.getCursor())
                || node instanceof ButtonBase;
    }

    /// Part of what has the keyboard, a cell of what has it, or one of several among which the arrows go. What rolls a page or shares out
    /// room acts on nothing.
    private static boolean isReachedOtherwise(Node node) {
        if (node.getParent() instanceof ScrollPane || node.getParent() instanceof SplitPane) {
            return true;
        }
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollBar || at.isFocusTraversable() && !(at instanceof ScrollPane)) {
                return true;
            }
        }
        return node.getParent() != null
                && node.getParent().getChildrenUnmodifiable().stream()
                        .anyMatch(other -> other.getClass() == node.getClass() && other.isFocusTraversable());
    }

    /// Sideways: a page rolls up and down.
    private static boolean isBeyondTheEdge(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof VirtualFlow<?> || at.getStyleClass().stream().anyMatch(ROLLING::contains)) {
                return false;
            }
        }
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMinX() < -1 || place.getMaxX() > node.getScene().getWidth() + 1;
    }

    private static boolean isCut(Labeled labeled) {
        String whole = labeled.getText();
        if (blank(whole) || labeled.isMnemonicParsing() && whole.contains("_")) {
            return false;
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !child.equals(labeled.getGraphic()))
                .anyMatch(drawn -> drawn.isVisible() && !((Text) drawn).getText().equals(whole));
    }

    /// Long content may be cut in a row, which says it when it is heard or opened, and where a tip shows it; the name of a button never.
    private static boolean isSaidInFull(Labeled labeled) {
        for (Node at = labeled; at != null; at = at.getParent()) {
            if (at instanceof ButtonBase) {
                return false;
            }
            if (at instanceof IndexedCell<?> || at instanceof RowButton || at.getProperties().containsKey(TIP) || says(at, labeled)) {
                return true;
            }
        }
        return false;
    }

    /// An entry of a timeline says all of itself.
    private static boolean says(Node node, Labeled labeled) {
        return node.getAccessibleText() != null && node.getAccessibleText().contains(labeled.getText());
    }

    private static String way(Node node) {
        List<String> steps = new ArrayList<>();
        for (Node at = node; at != null && steps.size() < 6; at = at.getParent()) {
            steps.addFirst(step(at));
        }
        return String.join(" > ", steps);
    }

    private static String step(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String styles = node.getStyleClass().stream().map(style -> "." + style).collect(Collectors.joining());
        String words = node instanceof Labeled labeled && !blank(labeled.getText()) ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + id + styles + words;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
