package app.didar.ui.common.keys;

import java.util.HashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Lets shortcuts work while the keyboard writes Persian.
///
/// With a Persian layout on Linux a key is pressed as UNDEFINED and only its typed character says which it was, so Ctrl+C, V,
/// Z and S would be dead. Such a character, typed with Ctrl, is turned into the press of the Latin key in the same place. The
/// places are those of ISIRI 9147 and of the older layouts with Arabic ي and ك.
final class LatinShortcuts implements EventHandler<KeyEvent> {

    private static final Map<String, KeyCode> PLAIN = places(
            "ضصثقفغعهخحشسیبلاتنمظطزرذدپ۱۲۳۴۵۶۷۸۹۰", "QWERTYUIOPASDFGHJKLZXCVBNM1234567890",
            "يئك", "DMZ");
    private static final Map<String, KeyCode> WITH_SHIFT = places(
            "\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][", "QWERTYUIOP", "ؤئيإأآة»«", "ASDFGHJKL",
            "ك\u0653ژ\u0670\u200c\u0654ء", "ZXCVBNM");

    private KeyCode pressed = KeyCode.UNDEFINED;

    @Override
    public void handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed = event.getCode();
        } else if (event.getEventType() == KeyEvent.KEY_TYPED && event.isControlDown() && !event.isAltDown()
                && pressed == KeyCode.UNDEFINED) {
            KeyCode latin = latin(event);
            if (latin != null) {
                event.consume();
                Event.fireEvent(event.getTarget(), press(latin, event));
                pressed = KeyCode.UNDEFINED;
            }
        }
    }

    private static KeyEvent press(KeyCode key, KeyEvent typed) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", key, typed.isShiftDown(),
                typed.isControlDown(), typed.isAltDown(), typed.isMetaDown());
    }

    private static @Nullable KeyCode latin(KeyEvent typed) {
        KeyCode shifted = typed.isShiftDown() ? WITH_SHIFT.get(typed.getCharacter()) : null;
        return shifted != null ? shifted : PLAIN.get(typed.getCharacter());
    }

    private static Map<String, KeyCode> places(String... persianThenLatin) {
        Map<String, KeyCode> places = new HashMap<>();
        for (int row = 0; row < persianThenLatin.length; row += 2) {
            String latin = persianThenLatin[row + 1];
            for (int i = 0; i < latin.length(); i++) {
                String key = String.valueOf(latin.charAt(i));
                places.put(String.valueOf(persianThenLatin[row].charAt(i)), KeyCode.getKeyCode(key));
            }
        }
        return Map.copyOf(places);
    }
}
