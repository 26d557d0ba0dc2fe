package app.didar.ui.common.widget;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;

/// Two panes beside each other; below each other where there is too little room for both.
public final class TwoPanes extends SplitPane {

    private static final double ROOM = 580;

    public TwoPanes() {
        var narrow = widthProperty().greaterThan(0).and(widthProperty().lessThan(ROOM));
        orientationProperty().bind(Bindings.when(narrow).then(Orientation.VERTICAL).otherwise(Orientation.HORIZONTAL));
    }
}
