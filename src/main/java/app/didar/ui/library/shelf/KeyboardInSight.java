package app.didar.ui.library.shelf;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Rolls a page to what gets the keyboard without Tab, as the button below a comparison that has just come up. What can be seen in part
/// stays where it is: a page that moved under the mouse would lose its click.
final class KeyboardInSight {

    private static final double GAP = 12;

    private KeyboardInSight() {}

    static void in(ScrollPane page) {
        page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            Scene scene = page.getScene();
            if (owner != null && scene != null && within(owner, page)) {
                afterLayout(scene, () -> roll(page, owner));
            }
        });
    }

    /// What has just come up has its place only then.
    private static void afterLayout(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        });
    }

    private static void roll(ScrollPane page, Node owner) {
        Node content = page.getContent();
        if (!owner.isFocused() || !within(owner, content)) {
            return;
        }
        Bounds place = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double seen = page.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        double from = page.getVvalue() * hidden;
        if (hidden > 0 && (place.getMaxY() <= from || place.getMinY() >= from + seen)) {
            double to = place.getMaxY() <= from ? place.getMinY() - GAP : place.getMaxY() - seen + GAP;
            page.setVvalue(Math.clamp(to / hidden, 0, 1));
        }
    }

    private static boolean within(Node node, Node pane) {
        Node at = node;
        while (at != null && !at.equals(pane)) {
            at = at.getParent();
        }
        return at != null;
    }
}
