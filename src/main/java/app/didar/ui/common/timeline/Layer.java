package app.didar.ui.common.timeline;

import javafx.scene.layout.Pane;

/// A pane that leaves its nodes where they were put; clicks between them go through.
final class Layer extends Pane {

    Layer() {
        setManaged(false);
        setPickOnBounds(false);
    }

    @Override
    protected void layoutChildren() {
        // Who puts them here has placed them.
    }
}
