package app.didar.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The shortcuts of the frame.
enum Shortcut {
    SECTION,
    NEW_BRIEF,
    BACK,
    FORWARD,
    LOCK,
    NEXT_PANE,
    PREVIOUS_PANE,
    TO_PAGE,
    NONE;

    /// What a pressed key asks for. Back is the arrow towards the side lines start from, as the chevrons show it.
    static Shortcut of(KeyEvent pressed, boolean rightToLeft) {
        KeyCode key = pressed.getCode();
        boolean shift = pressed.isShiftDown();
        if (pressed.isMetaDown()) {
            return NONE;
        }
        if (pressed.isControlDown() && !pressed.isAltDown()) {
            return switch (key) {
                case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 -> shift ? NONE : SECTION;
                case NUMPAD1, NUMPAD2, NUMPAD3, NUMPAD4, NUMPAD5, NUMPAD6, NUMPAD7, NUMPAD8, NUMPAD9 -> shift ? NONE : SECTION;
                case N -> shift ? NONE : NEW_BRIEF;
                case L -> shift ? LOCK : NONE;
                default -> NONE;
            };
        }
        if (pressed.isAltDown()) {
            return switch (key) {
                case LEFT, KP_LEFT -> rightToLeft ? FORWARD : BACK;
                case RIGHT, KP_RIGHT -> rightToLeft ? BACK : FORWARD;
                default -> NONE;
            };
        }
        return switch (key) {
            case F6 -> shift ? PREVIOUS_PANE : NEXT_PANE;
            case ESCAPE -> TO_PAGE;
            default -> NONE;
        };
    }
}
