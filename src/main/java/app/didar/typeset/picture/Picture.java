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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// A page, or a part of one, in pixels.
///
/// @param leaf  the page
/// @param scale pixels per point
/// @param part  which part of the page, in pixels from its top left; never empty
/// @param rows  from the top, premultiplied ARGB, all opaque; shared with the pictures that were corrected from it, and must not be changed
@SuppressWarnings("ArrayRecordComponent") // millions of pixels, handed on as they are
public record Picture(Leaf leaf, double scale, Rectangle part, int[][] rows) {

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
        Picture picture = new Picture(leaf, scale, part, new int[part.height][]);
        picture.draw(0, part.height, cancelled);
        return picture;
    }

    /// The same part of this page as it is now. Only what has changed is drawn, the rest is shared.
    ///
    /// @throws CancellationException when stopped
    public Picture corrected(Leaf now, BooleanSupplier cancelled) {
        Picture picture = new Picture(now, scale, part, rows.clone());
        for (Extent change : List.of(Change.between(leaf.content(), now.content()),
                Change.between(leaf.furniture(), now.furniture()))) {
            int top = (int) Math.clamp(Math.floor(change.top() * scale) - 1 - part.y, 0, part.height);
            int bottom = (int) Math.clamp(Math.ceil(change.bottom() * scale) + 1 - part.y, 0, part.height);
            if (bottom > top) {
                picture.draw(top, bottom, cancelled);
            }
        }
        return picture;
    }

    /// All pixels, row after row.
    public int[] pixels() {
        int[] pixels = new int[part.width * part.height];
        copy(0, part.height, pixels);
        return pixels;
    }

    /// Overwrites the pixels of the picture that this one was corrected from.
    ///
    /// @param pixels of the one before, row after row
    /// @return where they have changed, in pixels from the top left of the part; empty if nowhere
    @SuppressWarnings("ReferenceEquality") // rows that were not drawn anew are the same ones
    public Rectangle overwrite(Picture before, int[] pixels) {
        int top = 0;
        while (top < rows.length && rows[top] == before.rows[top]) {
            top++;
        }
        int bottom = rows.length;
        while (bottom > top && rows[bottom - 1] == before.rows[bottom - 1]) {
            bottom--;
        }
        copy(top, bottom, pixels);
        return new Rectangle(0, top, part.width, bottom - top);
    }

    private void copy(int top, int bottom, int[] pixels) {
        for (int y = top; y < bottom; y++) {
            System.arraycopy(rows[y], 0, pixels, y * part.width, part.width);
        }
    }

    private void draw(int top, int bottom, BooleanSupplier cancelled) {
        int[] drawn = new int[part.width * (bottom - top)];
        Arrays.fill(drawn, WHITE);
        WritableRaster raster = Raster.createPackedRaster(new DataBufferInt(drawn, drawn.length), part.width, bottom - top, part.width,
                MASKS, null);
        Graphics2D on = new BufferedImage(ARGB, raster, true, null).createGraphics();
        try {
            on.clip(new Rectangle(part.width, bottom - top));
            on.translate(-part.x, -part.y - top);
            on.scale(scale, scale);
            PagePainter.draw(leaf, on, cancelled);
        } finally {
            on.dispose();
        }
        for (int y = top; y < bottom; y++) {
            rows[y] = Arrays.copyOfRange(drawn, (y - top) * part.width, (y - top + 1) * part.width);
        }
    }
}
