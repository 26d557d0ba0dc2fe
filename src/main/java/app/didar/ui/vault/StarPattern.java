package app.didar.ui.vault;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;

/// Rows of eight-pointed stars, as on a tiled wall, drawn over the size it gets.
final class StarPattern extends Region {

    private static final double STEP = 96;
    private static final double OUTER = STEP / 2;

    /// Where two squares, one turned by half a right angle, cross.
    private static final double INNER = OUTER * Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8);

    private final Path lines = new Path();
    private final Rectangle edge = new Rectangle();

    StarPattern() {
        getStyleClass().add("star-pattern");
        lines.getStyleClass().add("star-lines");
        lines.setManaged(false);
        setMouseTransparent(true);
        setClip(edge);
        getChildren().add(lines);
    }

    @Override
    protected void layoutChildren() {
        edge.setWidth(getWidth());
        edge.setHeight(getHeight());
        lines.getElements().clear();
        for (double y = 0; y < getHeight() + STEP; y += STEP) {
            for (double x = 0; x < getWidth() + STEP; x += STEP) {
                star(x, y);
            }
        }
    }

    private void star(double x, double y) {
        for (int i = 0; i <= 16; i++) {
            double angle = Math.PI / 8 * i;
            double radius = i % 2 == 0 ? OUTER : INNER;
            double px = x + radius * Math.cos(angle);
            double py = y + radius * Math.sin(angle);
            PathElement next = i == 0 ? new MoveTo(px, py) : new LineTo(px, py);
            lines.getElements().add(next);
        }
    }
}
