package app.didar.ui.common.keys;

import java.util.function.IntConsumer;
import javafx.scene.input.Clipboard;

/// The longest text a field takes at one paste. A longer one is a mistake, a whole file perhaps, and laying it out would hold the window
/// up: the time grows with the square of a wrapped Persian paragraph, about a second for 5,000 characters.
public final class PasteBound {

    /// In characters; two pages.
    public static final int MOST = 5_000;

    private PasteBound() {}

    /// Asks before a paste.
    ///
    /// @param tooLong told the length of what is on the clipboard where it is too long
    /// @return whether it may be pasted
    public static boolean keeps(IntConsumer tooLong) {
        String text = Clipboard.getSystemClipboard().getString();
        boolean short_ = text == null || text.length() <= MOST;
        if (!short_) {
            tooLong.accept(text.length());
        }
        return short_;
    }
}
