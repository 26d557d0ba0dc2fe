package app.didar.typeset.picture;

import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A page, or a part of one, in pixels.
///
/// @param leaf   the page
/// @param scale  pixels per point
/// @param part   which part of the page, in pixels from its top left; never empty
/// @param pixels rows from the top, premultiplied ARGB, all opaque; a [Correction] alone may change them
@SuppressWarnings("ArrayRecordComponent") // millions of pixels, handed on as they are
public record Picture(Leaf leaf, double scale, Rectangle part, int[] pixels) {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
    private static final ColorModel ARGB = new DirectColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), 32, MASKS[0],
            MASKS[1], MASKS[2], MASKS[3], true, DataBuffer.TYPE_INT);

    /// The whole of a page of these at a scale, in pixels; its edges are rounded to whole ones.
    public static Rectangle whole(Leaves leaves, double scale) {
        return new Rectangle((int) Math.max(1, Math.round(leaves.width() * scale)),
                (int) Math.max(1, Math.round(leaves.height() * scale)));
    }

    /// Draws a part of a page.
    ///
    /// @param scale     pixels per point
    /// @param part      in pixels from the page's top left
    /// @param cancelled asked at every line
    /// @throws CancellationException when stopped
    public static Picture of(Leaf leaf, double scale, Rectangle part, BooleanSupplier cancelled) {
        int[] pixels = new int[part.width * part.height];
        Arrays.fill(pixels, WHITE);
        WritableRaster raster = Raster.createPackedRaster(new DataBufferInt(pixels, pixels.length), part.width, part.height,
                part.width, MASKS, null);
        Graphics2D on = new BufferedImage(ARGB, raster, true, null).createGraphics();
        try {
            on.clip(new Rectangle(part.getSize()));
            on.translate(-part.x, -part.y);
            on.scale(scale, scale);
            PagePainter.draw(leaf, on, cancelled);
        } finally {
            on.dispose();
        }
        return new Picture(leaf, scale, part, pixels);
    }

    /// What makes this the picture of the page as it is now. Only what has changed is drawn. The pixels are not looked at: they may be
    /// on the screen meanwhile.
    ///
    /// @throws CancellationException when stopped
    public Correction correction(Leaf now, BooleanSupplier cancelled) {
        List<Picture> strips = new ArrayList<>();
        for (Extent change : List.of(Change.between(leaf.content(), now.content()),
                Change.between(leaf.furniture(), now.furniture()))) {
            int top = (int) Math.clamp(Math.floor(change.top() * scale) - 1 - part.y, 0, part.height);
            int bottom = (int) Math.clamp(Math.ceil(change.bottom() * scale) + 1 - part.y, 0, part.height);
            if (bottom > top) {
                strips.add(of(now, scale, new Rectangle(part.x, part.y + top, part.width, bottom - top), cancelled));
            }
        }
        return new Correction(this, now, strips);
    }
}
