package app.didar.typeset;

import app.didar.text.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The words that typesetting adds of its own: page numbers, and why something cannot be printed.
public final class OwnWords {

    private OwnWords() {
    }

    /// The words under `key`, with `arguments` in their places.
    ///
    /// @throws java.util.MissingResourceException where there is no such key
    public static String say(Language language, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("app.didar.typeset.Typesetting", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
