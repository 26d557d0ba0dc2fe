package app.didar.ui.common.widget;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The mark of Didar: two squares that meet in an eight-pointed star.
public final class BrandMark extends Pane {

    private static final double SIZE = 24;
    private static final double SIDE = 14;

    public BrandMark() {
        getStyleClass().add("brand-mark");
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        getChildren().addAll(square(0), square(45));
    }

    private static Rectangle square(double turn) {
        var square = new Rectangle((SIZE - SIDE) / 2, (SIZE - SIDE) / 2, SIDE, SIDE);
        square.getStyleClass().add("square");
        square.setRotate(turn);
        return square;
    }
}
