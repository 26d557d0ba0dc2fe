package app.didar.ui.common.widget;

import app.didar.text.Language;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that follow the reading direction; all others are written by name in FXML, as `fth-search`.
public final class Icons {

    private Icons() {}

    /// A chevron to what comes next.
    public static FontIcon onward(Language language) {
        return new FontIcon(language.rtl() ? "fth-chevron-left" : "fth-chevron-right");
    }

    /// Two chevrons, further on.
    public static FontIcon onwardTwice(Language language) {
        return new FontIcon(language.rtl() ? "fth-chevrons-left" : "fth-chevrons-right");
    }

    /// Two chevrons, further back.
    public static FontIcon backTwice(Language language) {
        return new FontIcon(language.rtl() ? "fth-chevrons-right" : "fth-chevrons-left");
    }

    /// A chevron to where one came from.
    public static FontIcon back(Language language) {
        return new FontIcon(language.rtl() ? "fth-chevron-right" : "fth-chevron-left");
    }

    /// An arrow from the first named to the second, as between us and them.
    public static FontIcon to(Language language) {
        return new FontIcon(language.rtl() ? "fth-arrow-left" : "fth-arrow-right");
    }
}
