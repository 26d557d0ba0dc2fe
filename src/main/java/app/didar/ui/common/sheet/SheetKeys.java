package app.didar.ui.common.sheet;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of pages on the screen.
final class SheetKeys implements EventHandler<KeyEvent> {

    private static final double LINE = 40;

    private final SheetView sheet;
    private final Choosing choosing;

    SheetKeys(SheetView sheet, Choosing choosing) {
        this.sheet = sheet;
        this.choosing = choosing;
    }

    @Override
    public void handle(KeyEvent pressed) {
        boolean plain = !pressed.isAltDown() && !pressed.isShortcutDown();
        if (shortcut(pressed) || plain && (pressed.isShiftDown() ? choose(pressed.getCode()) : go(pressed.getCode()))) {
            pressed.consume();
        }
    }

    boolean shortcut(KeyEvent pressed) {
        return pressed.isShortcutDown() && !pressed.isAltDown()
                && (pressed.isShiftDown() && chooseWord(pressed.getCode()) || shortcut(pressed.getCode()));
    }

    private boolean shortcut(KeyCode key) {
        return switch (key) {
            case PLUS, EQUALS, ADD -> run(() -> sheet.zoomBy(1));
            case MINUS, SUBTRACT -> run(() -> sheet.zoomBy(-1));
            case DIGIT0, NUMPAD0 -> run(() -> sheet.zoomTo(1));
            case A -> run(sheet::chooseAll);
            case C, INSERT -> run(sheet::copy);
            case PAGE_UP -> run(() -> sheet.goTo(sheet.page() - 1));
            case PAGE_DOWN -> run(() -> sheet.goTo(sheet.page() + 1));
            case HOME -> run(() -> sheet.goTo(1));
            case END -> run(() -> sheet.goTo(sheet.count()));
            default -> false;
        };
    }

    private boolean go(KeyCode key) {
        return switch (key) {
            case UP, KP_UP -> run(() -> sheet.scrollBy(0, -LINE));
            case DOWN, KP_DOWN -> run(() -> sheet.scrollBy(0, LINE));
            case LEFT, KP_LEFT -> run(() -> sheet.scrollBy(-LINE, 0));
            case RIGHT, KP_RIGHT -> run(() -> sheet.scrollBy(LINE, 0));
            case PAGE_UP -> run(() -> sheet.turn(-1));
            case PAGE_DOWN, SPACE -> run(() -> sheet.turn(1));
            case HOME -> run(() -> sheet.goTo(1));
            case END -> run(() -> sheet.scrollBy(0, Double.MAX_VALUE / 2));
            case ESCAPE -> choosing.clear();
            default -> false;
        };
    }

    private boolean chooseWord(KeyCode key) {
        return switch (key) {
            case LEFT, KP_LEFT -> run(() -> choosing.asideWord(-1));
            case RIGHT, KP_RIGHT -> run(() -> choosing.asideWord(1));
            default -> false;
        };
    }

    private boolean choose(KeyCode key) {
        return switch (key) {
            case LEFT, KP_LEFT -> run(() -> choosing.aside(-1));
            case RIGHT, KP_RIGHT -> run(() -> choosing.aside(1));
            case UP, KP_UP -> run(() -> choosing.down(-1));
            case DOWN, KP_DOWN -> run(() -> choosing.down(1));
            case HOME -> run(() -> choosing.toEnd(-1));
            case END -> run(() -> choosing.toEnd(1));
            default -> false;
        };
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
