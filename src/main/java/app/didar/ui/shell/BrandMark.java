package app.didar.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Rotate;

/// The mark of Didar: two squares that meet in an eight-pointed star. Drawn, so that it is sharp at any size.
public final class BrandMark extends Pane {

    private static final double GRID = 24;
    private static final double SIDE = 14;
    private static final double STROKE = 1.8;

    private double size = GRID;

    public BrandMark() {
        getStyleClass().add("brand-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setSize(GRID);
    }

    /// The edge of the square it is drawn in, in pixels.
    public double getSize() {
        return size;
    }

    public void setSize(double pixels) {
        size = pixels;
        setMinSize(pixels, pixels);
        setPrefSize(pixels, pixels);
        setMaxSize(pixels, pixels);
        getChildren().setAll(square(0), square(45));
    }

    private Rectangle square(double turn) {
        double scale = size / GRID;
        double start = (GRID - SIDE) / 2 * scale;
        var square = new Rectangle(start, start, SIDE * scale, SIDE * scale);
        square.setStrokeWidth(STROKE * scale);
        square.setStrokeLineJoin(StrokeLineJoin.ROUND);
        square.getStyleClass().add("brand-line");
        square.getTransforms().add(new Rotate(turn, size / 2, size / 2));
        return square;
    }
}
