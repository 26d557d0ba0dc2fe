package app.didar.ui.common.widget;

import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/// A short state in a rounded box: always a word, in most kinds with an icon, never colour alone.
public final class Chip extends Label {

    /// How much it calls for attention.
    public enum Kind {
        PLAIN,
        LINE,
        ACCENT,
        ATTENTION,
        DANGER,
        SUCCESS
    }

    public Chip(String word, Kind kind) {
        super(word);
        getStyleClass().add("chip");
        if (kind != Kind.PLAIN) {
            getStyleClass().add(kind.name().toLowerCase(Locale.ROOT));
        }
        setMinWidth(USE_PREF_SIZE);
    }

    /// With an icon of the Feather set, as `fth-refresh-cw`.
    public Chip(String word, Kind kind, String icon) {
        this(word, kind);
        setGraphic(new FontIcon(icon));
    }
}
