package app.didar.ui.common;

import app.didar.text.Language;
import app.didar.ui.common.theme.Theme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;

/// The language and the theme of the windows, both changeable while running. Scenes made by [Scenes] follow them; a window
/// whose words come from FXML is loaded again by its navigator when the language changes.
public final class Look {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;

    public Look(Language language, Theme theme) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public Theme theme() {
        return theme.get();
    }

    /// The side lines start from.
    public NodeOrientation orientation() {
        return language().rtl() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
