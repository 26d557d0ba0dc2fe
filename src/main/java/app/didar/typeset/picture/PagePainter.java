package app.didar.typeset.picture;

import app.didar.typeset.Appendix;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Pen;
import app.didar.typeset.leaf.Sketch;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// Draws the marks of a page on a surface of AWT: a picture or a printer's page.
///
/// Letters are filled as outlines, all of one line and ink at once. So they stand exactly where the PDF has them, at any scale, where
/// the JDK's own text drawing would move each to a whole pixel.
public final class PagePainter {

    private final Graphics2D on;
    private final BooleanSupplier cancelled;
    private final @Nullable Rectangle seen;

    private PagePainter(Graphics2D on, BooleanSupplier cancelled) {
        this.on = on;
        this.cancelled = cancelled;
        seen = on.getClipBounds();
    }

    /// Draws a page.
    ///
    /// @param on        a surface whose unit is the point and whose origin is the page's top left; its clip tells what is wanted
    /// @param cancelled asked at every line
    /// @throws CancellationException when stopped; a part is then drawn
    public static void draw(Leaf leaf, Graphics2D on, BooleanSupplier cancelled) {
        Graphics2D own = (Graphics2D) on.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            PagePainter painter = new PagePainter(own, cancelled);
            leaf.content().forEach(painter::mark);
            leaf.furniture().forEach(painter::mark);
        } finally {
            own.dispose();
        }
    }

    private void mark(Mark mark) {
        if (seen != null && !Extent.of(mark).meets(seen.getMinY(), seen.getMaxY())) {
            return;
        }
        switch (mark) {
            case Mark.Text line -> line(line);
            case Mark.Fill area -> {
                ink(area.ink());
                on.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
            }
            case Mark.Stroke stroke -> {
                pen(stroke.pen());
                on.draw(new Line2D.Double(stroke.x1(), stroke.y1(), stroke.x2(), stroke.y2()));
            }
            case Mark.Outline outline -> outline(outline);
            case Mark.Figure figure -> figure(figure);
            case Mark.ForeignPage page -> foreignPage(page);
            case Mark.Anchor _, Mark.Target _, Mark.Link _ -> {
                // places draw nothing
            }
        }
    }

    private void figure(Mark.Figure figure) {
        switch (figure) {
            case Mark.Picture picture -> on.drawImage(picture.raster().image(), figure(picture.x(), picture.y(),
                    picture.width() / picture.raster().image().getWidth(),
                    picture.height() / picture.raster().image().getHeight()), null);
            case Mark.Drawing drawing -> drawing(drawing);
        }
    }

    private static AffineTransform figure(double x, double y, double scaleX, double scaleY) {
        return new AffineTransform(scaleX, 0, 0, scaleY, x, y);
    }

    private void drawing(Mark.Drawing drawing) {
        Sketch sketch = drawing.sketch();
        AffineTransform place = figure(drawing.x(), drawing.y(), drawing.width() / sketch.width(),
                drawing.height() / sketch.height());
        for (Sketch.Area area : sketch.areas()) {
            on.setColor(new Color(area.rgb() | (int) Math.round(area.opacity() * 255) << 24, true));
            on.fill(place.createTransformedShape(area.shape()));
        }
    }

    /// Read anew each time: such pages are few, and their file would otherwise stay open.
    private void foreignPage(Mark.ForeignPage mark) {
        Graphics2D own = (Graphics2D) on.create();
        try (PDDocument source = Loader.loadPDF(mark.appendix().pdf())) {
            Appendix.Page page = mark.appendix().pages().get(mark.page());
            own.translate(mark.x(), mark.y());
            if (mark.turned()) {
                own.translate(0, mark.height());
                own.rotate(-Math.PI / 2);
                own.scale(mark.height() / page.width(), mark.width() / page.height());
            } else {
                own.scale(mark.width() / page.width(), mark.height() / page.height());
            }
            new PDFRenderer(source).renderPageToGraphics(mark.page(), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            own.dispose();
        }
    }

    private void line(Mark.Text line) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        Path2D.Double letters = new Path2D.Double(Path2D.WIND_NON_ZERO, 4096);
        Ink ink = null;
        for (Piece piece : line.pieces()) {
            switch (piece) {
                case Mark.Word word -> {
                    if (word.ink() != ink) {
                        fill(letters, ink);
                        ink = word.ink();
                    }
                    word(word, line.x() + word.x(), line.baseline(), letters);
                }
                case Mark.Inset inset -> figure(inset.figure().moved(line.x(), line.baseline()));
                case Mark.Sign sign -> sign.shapes()
                        .forEach(shape -> outline(shape.moved(line.x() + sign.x(), line.baseline())));
            }
        }
        fill(letters, ink);
    }

    private static void word(Mark.Word word, double x, double baseline, Path2D letters) {
        Shaped shaped = word.shaped();
        double unit = word.size() / 1000;
        double lean = -word.slant() * unit;
        AffineTransform at = new AffineTransform();
        for (int i = 0; i < shaped.glyphs().length; i++) {
            double rise = word.rise() + shaped.y()[i] * unit;
            double shift = word.slant() * rise;
            at.setTransform(unit, 0, lean, unit, x + shaped.x()[i] * unit + shift, baseline - rise);
            letters.append(word.face().outline(shaped.glyphs()[i]).getPathIterator(at), false);
        }
    }

    private void fill(Path2D letters, @Nullable Ink ink) {
        if (ink != null) {
            ink(ink);
            on.fill(letters);
            letters.reset();
        }
    }

    private void outline(Mark.Outline outline) {
        if (outline.fill() != null) {
            ink(outline.fill());
            on.fill(outline.shape());
        }
        if (outline.pen() != null) {
            pen(outline.pen());
            on.draw(outline.shape());
        }
    }

    private void ink(Ink ink) {
        on.setColor(new Color(ink.rgb()));
    }

    private void pen(Pen pen) {
        ink(pen.ink());
        double[] dashes = pen.dashes();
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = (float) dashes[i];
        }
        on.setStroke(new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                lengths.length == 0 ? null : lengths, 0));
    }
}
