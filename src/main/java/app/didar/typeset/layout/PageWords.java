package app.didar.typeset.layout;

import app.didar.text.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The words that typesetting adds of its own.
final class PageWords {

    private final MessageFormat pageOf;

    PageWords(Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle("app.didar.typeset.Typesetting", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        pageOf = new MessageFormat(bundle.getString("pageOf"), language.locale());
    }

    /// "page n of N".
    String pageOf(String number, String of) {
        return pageOf.format(new Object[] {number, of});
    }
}
