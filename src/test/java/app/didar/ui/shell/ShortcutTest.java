package app.didar.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcutTest {

    @ParameterizedTest
    @CsvSource({
        "DIGIT1, c,   SECTION,       SECTION",
        "NUMPAD9, c,  SECTION,       SECTION",
        "DIGIT3, cs,  NONE,          NONE",
        "N,      c,   NEW_BRIEF,     NEW_BRIEF",
        "L,      cs,  LOCK,          LOCK",
        "L,      c,   NONE,          NONE",
        "LEFT,   a,   BACK,          FORWARD",
        "RIGHT,  a,   FORWARD,       BACK",
        "LEFT,   '',  NONE,          NONE",
        "LEFT,   ca,  BACK,          FORWARD",
        "F6,     '',  NEXT_PANE,     NEXT_PANE",
        "F6,     s,   PREVIOUS_PANE, PREVIOUS_PANE",
        "ESCAPE, '',  TO_PAGE,       TO_PAGE",
        "A,      '',  NONE,          NONE"
    })
    void keysOfTheFrame(KeyCode key, String held, Shortcut english, Shortcut persian) {
        var pressed = new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", key, held.contains("s"), held.contains("c"), held.contains("a"), false);
        assertEquals(english, Shortcut.of(pressed, false));
        assertEquals(persian, Shortcut.of(pressed, true));
    }
}
