package app.didar.ui.common.widget;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/// A country's two-letter code in its badge, left-to-right in every language.
public final class CountryCode extends Label {

    /// @param name the country's name, for those who hear the screen
    public CountryCode(String code, String name) {
        super(code);
        getStyleClass().add("country-code");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
    }
}
