package app.didar.ui;

import app.didar.text.Language;
import app.didar.ui.ShelfHand.Way;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Words;
import app.didar.ui.shell.NavItem;
import app.didar.ui.shell.Section;
import app.didar.ui.shell.ShellController;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// The way to a section of the window: a click, or F6 and the arrows.
record SideBar(ShelfHand hand, Language language) {

    /// Goes to a section by its place in the side bar.
    void go(Section section) {
        Words shell = Words.of(ShellController.class, "Shell", language);
        Predicate<Node> item = node -> node instanceof NavItem nav
                && shell.say("nav." + section).equals(nav.getAccessibleText());
        if (hand.way == Way.MOUSE) {
            hand.click(item);
        } else {
            hand.press(KeyCode.F6);
            for (int i = 0; i < 3 && !(hand.owner() instanceof NavItem); i++) {
                hand.press(KeyCode.F6);
            }
            walkTo(item);
        }
        OnScreen.settle();
    }

    private void walkTo(Predicate<Node> item) {
        for (KeyCode way : List.of(KeyCode.UP, KeyCode.DOWN)) {
            for (int i = 0; i < Section.values().length; i++) {
                Node owner = Objects.requireNonNull(hand.owner());
                if (OnScreen.onFx(() -> item.test(owner))) {
                    hand.press(KeyCode.SPACE);
                    return;
                }
                hand.press(way);
            }
        }
        throw new AssertionError("the arrows do not come to it");
    }
}
