package app.didar.ui.common.sheet;

import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.picture.Correction;
import app.didar.typeset.picture.Picture;
import app.didar.ui.common.Job;
import app.didar.ui.common.Tasks;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.nio.IntBuffer;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// One page on the screen. Its picture is drawn in the background; until it is there, the one before is shown in the new size.
final class PageView extends Region {

    private final Tasks tasks;
    private final Supplier<String> text;
    private final ImageView image = new ImageView();
    private final Path chosen = new Path();
    private @Nullable Picture picture;
    /// The picture's pixels, which the screen reads.
    private @Nullable PixelBuffer<IntBuffer> screen;
    private @Nullable Wanted wanted;
    private @Nullable Job<?> job;
    private double unit = 1;
    private double output = 1;

    private record Wanted(Leaf leaf, double scale, Rectangle part) {
        boolean is(Picture shown) {
            return shown.leaf().equals(leaf) && shown.scale() == scale && shown.part().equals(part);
        }
    }

    /// @param text what the page says, for those who hear the screen
    PageView(Tasks tasks, Supplier<String> text) {
        this.tasks = tasks;
        this.text = text;
        getStyleClass().add("page");
        chosen.getStyleClass().add("chosen");
        chosen.setStroke(null);
        chosen.setManaged(false);
        image.setManaged(false);
        setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(image, chosen);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? text.get() : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// Shows a page.
    ///
    /// @param unit   of the screen, per point
    /// @param output pixels per unit of the screen
    /// @param part   which part of it is drawn, in pixels; null for none yet
    void show(Leaf leaf, double unit, double output, @Nullable Rectangle part) {
        this.unit = unit;
        this.output = output;
        place();
        if (part == null) {
            return;
        }
        Wanted next = new Wanted(leaf, unit * output, part);
        if (next.equals(wanted)) {
            return;
        }
        stop();
        wanted = next;
        Picture before = picture;
        if (before != null && next.is(before)) {
            return;
        }
        job = before != null && before.scale() == next.scale && before.part().equals(part)
                ? tasks.run(progress -> before.correction(leaf, progress::isCancelled)).onSuccess(this::correct)
                : tasks.run(progress -> Picture.of(leaf, next.scale, part, progress::isCancelled)).onSuccess(this::take);
    }

    /// Gives up what is being drawn; the page may be shown again.
    void stop() {
        Job<?> running = job;
        job = null;
        wanted = null;
        if (running != null) {
            running.cancel();
        }
    }

    /// Marks boxes in points of the page as chosen.
    void choose(List<Rectangle2D> boxes) {
        chosen.getElements().clear();
        for (Rectangle2D box : boxes) {
            chosen.getElements().addAll(new MoveTo(box.getMinX() * unit, box.getMinY() * unit),
                    new LineTo(box.getMaxX() * unit, box.getMinY() * unit),
                    new LineTo(box.getMaxX() * unit, box.getMaxY() * unit),
                    new LineTo(box.getMinX() * unit, box.getMaxY() * unit), new ClosePath());
        }
    }

    /// The picture that is shown; null before the first is drawn.
    @Nullable Picture picture() {
        return picture;
    }

    private void take(Picture drawn) {
        Wanted still = wanted;
        if (still == null || !still.is(drawn)) {
            return;
        }
        job = null;
        picture = drawn;
        screen = new PixelBuffer<>(drawn.part().width, drawn.part().height, IntBuffer.wrap(drawn.pixels()),
                PixelFormat.getIntArgbPreInstance());
        image.setImage(new WritableImage(screen));
        place();
    }

    /// Overwrites the part of the picture that has changed, and has the screen fetch that part alone.
    @SuppressWarnings("ReferenceEquality") // the very picture whose pixels the screen has
    private void correct(Correction correction) {
        Wanted still = wanted;
        PixelBuffer<IntBuffer> there = screen;
        if (still == null || there == null || correction.picture() != picture || !still.leaf().equals(correction.now())) {
            return;
        }
        job = null;
        there.updateBuffer(_ -> {
            picture = correction.made();
            Rectangle area = correction.area();
            return area.isEmpty() ? javafx.geometry.Rectangle2D.EMPTY
                    : new javafx.geometry.Rectangle2D(area.x, area.y, area.width, area.height);
        });
        place();
    }

    /// Puts the picture on its place; pixel upon pixel where it was drawn for this size.
    private void place() {
        Picture shown = picture;
        if (shown == null) {
            return;
        }
        double each = unit / shown.scale();
        boolean exact = shown.scale() == unit * output;
        image.setSmooth(!exact);
        image.setX(shown.part().x * each);
        image.setY(shown.part().y * each);
        image.setFitWidth(shown.part().width * each);
        image.setFitHeight(shown.part().height * each);
    }
}
