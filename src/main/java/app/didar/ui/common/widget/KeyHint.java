package app.didar.ui.common.widget;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/// A shortcut as it is pressed, `Ctrl K`, left-to-right in every language.
public final class KeyHint extends Label {

    public KeyHint(String keys) {
        super(keys);
        getStyleClass().add("key");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinWidth(USE_PREF_SIZE);
    }
}
