package app.didar.typeset.figure;

import app.didar.typeset.UnreadablePictureException.Reason;
import app.didar.typeset.leaf.Sketch;
import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects what a picture draws as filled shapes; strokes become the shapes of their lines.
final class SketchOutput implements Output {

    /// Elements that use elements that use elements can ask for billions.
    static final int MOST_STEPS = 200_000;
    private static final int MOST_POINTS = 1_000_000;
    private static final double ENDLESS = 1e9;

    private final List<Sketch.Area> areas;
    /// Steps and points so far, of the whole picture.
    private final int[] spent;
    private AffineTransform transform = new AffineTransform();
    private Stroke stroke = new BasicStroke();
    private Color colour = Color.BLACK;
    private float opacity = 1;
    private @Nullable Area clip;

    SketchOutput() {
        areas = new ArrayList<>();
        spent = new int[2];
    }

    private SketchOutput(SketchOutput parent) {
        areas = parent.areas;
        spent = parent.spent;
        take(parent);
    }

    private void take(SketchOutput other) {
        transform = new AffineTransform(other.transform);
        stroke = other.stroke;
        colour = other.colour;
        opacity = other.opacity;
        clip = other.clip;
    }

    /// From the back to the front; a picture without any is broken.
    List<Sketch.Area> areas() {
        if (areas.isEmpty()) {
            throw new Refusal(Reason.BROKEN);
        }
        return areas;
    }

    private void step() {
        if (++spent[0] > MOST_STEPS) {
            throw new Refusal(Reason.TOO_LARGE);
        }
    }

    @Override
    public void fillShape(Shape shape) {
        step();
        double visible = opacity * (colour.getAlpha() / 255.0);
        Shape placed = new Path2D.Double(shape, transform);
        if (clip != null) {
            Area cut = new Area(placed);
            cut.intersect(clip);
            placed = cut;
        }
        if (visible > 0 && points(placed) > 0) {
            areas.add(new Sketch.Area(placed, colour.getRGB() & 0xFFFFFF, visible));
        }
    }

    private int points(Shape shape) {
        int points = 0;
        double[] c = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            path.currentSegment(c);
            for (double coordinate : c) {
                if (!(Math.abs(coordinate) < ENDLESS)) {
                    throw new Refusal(Reason.BROKEN);
                }
            }
            points++;
        }
        spent[1] += points;
        if (spent[1] > MOST_POINTS) {
            throw new Refusal(Reason.TOO_LARGE);
        }
        return points;
    }

    @Override
    public void drawShape(Shape shape) {
        fillShape(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawImage(BufferedImage image) {
        throw new Refusal(Reason.UNSUPPORTED);
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        throw new Refusal(Reason.UNSUPPORTED);
    }

    @Override
    public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
        throw new Refusal(Reason.UNSUPPORTED);
    }

    @Override
    public void setPaint(Paint paint) {
        if (!(paint instanceof Color plain)) {
            throw new Refusal(Reason.UNSUPPORTED);
        }
        colour = plain;
    }

    @Override
    public void setPaint(Supplier<Paint> paint) {
        setPaint(paint.get());
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        Area cut = new Area(new Path2D.Double(shape, transform));
        if (clip != null) {
            cut.intersect(clip);
        }
        clip = cut;
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        step();
        return new SketchOutput(this);
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // nobody looks
    }

    @Override
    public Rectangle2D clipBounds() {
        return clip != null ? clip.getBounds2D() : new Rectangle2D.Double(-ENDLESS, -ENDLESS, 2 * ENDLESS, 2 * ENDLESS);
    }

    @Override
    public RenderingHints renderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        // shapes are exact
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public void applyTransform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double sx, double sy) {
        transform.scale(sx, sy);
    }

    @Override
    public void translate(double dx, double dy) {
        transform.translate(dx, dy);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float more) {
        opacity *= more;
    }

    @Override
    public SafeState safeState() {
        SketchOutput kept = new SketchOutput(this);
        return () -> take(kept);
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
