package app.didar.ui.library.topic;

import app.didar.ui.common.Words;
import app.didar.ui.library.topic.TopicForest.Branch;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Drags a topic of the tree onto another, under which it then stands, or beside all of them or onto “to the top”, where it then stands at
/// the top. While it is dragged it is said where it would go; Escape gives it up.
///
/// Where the mouse is says what is meant: which node is told of the mouse while a button is held differs from one system to the other.
final class TopicDrag {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /// A hand that shakes drags nothing.
    private static final double SHAKE = 6;
    /// So near to the edge the tree rolls on.
    private static final double EDGE = 20;
    private static final double ROLL = 12;

    private final TreeView<Branch> tree;
    private final TopicMoves moves;
    private final TopicsViewModel model;
    private final Words words;
    private @Nullable Branch held;
    private boolean dragging;
    private double fromX;
    private double fromY;
    private @Nullable Node marked;

    private TopicDrag(TreeView<Branch> tree, TopicMoves moves, TopicsViewModel model, Words words) {
        this.tree = tree;
        this.moves = moves;
        this.model = model;
        this.words = words;
    }

    /// @param page holds both the tree and the moves
    static void over(Node page, TreeView<Branch> tree, TopicMoves moves, TopicsViewModel model, Words words) {
        var drag = new TopicDrag(tree, moves, model, words);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::pressed);
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::released);
        page.addEventFilter(KeyEvent.KEY_PRESSED, drag::key);
    }

    private void pressed(MouseEvent mouse) {
        end();
        boolean takes = mouse.getButton() == MouseButton.PRIMARY && tree.getEditingItem() == null;
        TopicCell cell = takes ? cell(mouse) : null;
        held = cell == null ? null : cell.getItem();
        fromX = mouse.getSceneX();
        fromY = mouse.getSceneY();
    }

    private void dragged(MouseEvent mouse) {
        Branch topic = held;
        if (topic == null) {
            return;
        }
        if (!dragging && Math.hypot(mouse.getSceneX() - fromX, mouse.getSceneY() - fromY) < SHAKE) {
            return;
        }
        dragging = true;
        tree.setCursor(Cursor.CLOSED_HAND);
        roll(mouse);
        Place place = place(mouse);
        boolean stays = place == null || model.stands(topic.code(), place.under());
        boolean refused = place != null && !model.mayStand(topic.code(), place.under());
        mark(place == null || stays ? null : place.node(), refused);
        if (place == null || stays) {
            moves.tell(words.say("drag.stays"), false);
        } else if (refused) {
            moves.tell(words.say("drag.refused"), true);
        } else {
            Branch under = place.branch();
            moves.tell(under == null ? words.say("drag.top") : words.say("drag.under", under.topic().name()), false);
        }
        mouse.consume();
    }

    private void released(MouseEvent mouse) {
        Branch topic = held;
        Place place = dragging ? place(mouse) : null;
        end();
        if (topic != null && place != null && !topic.code().equals(place.under())) {
            model.move(topic.code(), place.under());
        }
    }

    private void key(KeyEvent key) {
        if (dragging && key.getCode() == KeyCode.ESCAPE) {
            end();
            key.consume();
        }
    }

    private void end() {
        held = null;
        dragging = false;
        tree.setCursor(null);
        mark(null, false);
        moves.tellNothing();
    }

    /// Where a topic would be put.
    ///
    /// @param branch null for the top
    private record Place(Node node, @Nullable Branch branch) {

        @Nullable String under() {
            return branch == null ? null : branch.code();
        }
    }

    private @Nullable Place place(MouseEvent mouse) {
        if (within(moves.top(), mouse)) {
            return new Place(moves.top(), null);
        }
        TopicCell cell = cell(mouse);
        if (cell != null) {
            return new Place(cell, cell.getItem());
        }
        return within(tree, mouse) ? new Place(tree, null) : null;
    }

    /// The topic under the mouse.
    private @Nullable TopicCell cell(MouseEvent mouse) {
        if (!within(tree, mouse)) {
            return null;
        }
        return tree.lookupAll(".tree-cell").stream()
                .filter(TopicCell.class::isInstance)
                .map(TopicCell.class::cast)
                .filter(cell -> cell.isVisible() && cell.getItem() != null && within(cell, mouse))
                .findFirst()
                .orElse(null);
    }

    private static boolean within(Node node, MouseEvent mouse) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        return place.contains(mouse.getSceneX(), mouse.getSceneY());
    }

    private void roll(MouseEvent mouse) {
        double y = tree.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()).getY();
        if (tree.lookup(".virtual-flow") instanceof VirtualFlow<?> rows && y > 0 && y < tree.getHeight()) {
            rows.scrollPixels(y < EDGE ? -ROLL : y > tree.getHeight() - EDGE ? ROLL : 0);
        }
    }

    private void mark(@Nullable Node node, boolean refused) {
        Node before = marked;
        if (before != null) {
            before.pseudoClassStateChanged(DROP, false);
            before.pseudoClassStateChanged(REFUSED, false);
        }
        marked = node;
        if (node != null) {
            node.pseudoClassStateChanged(refused ? REFUSED : DROP, true);
        }
    }
}
