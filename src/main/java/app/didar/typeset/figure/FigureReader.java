package app.didar.typeset.figure;

import app.didar.typeset.UnreadablePictureException;
import app.didar.typeset.UnreadablePictureException.Reason;
import app.didar.typeset.leaf.Raster;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads a picture by what its first bytes say it is.
public final class FigureReader {

    /// A whole A4 page at 400 dots per inch has fifteen million.
    private static final long MOST_PIXELS = 20_000_000;
    private static final int HEAD = 512;

    private FigureReader() {
    }

    /// @param alternative names the picture where it is refused
    /// @throws UnreadablePictureException for what cannot be printed
    public static Figure read(byte[] file, String alternative) {
        try {
            if (starts(file, 0x89, 'P', 'N', 'G', 13, 10, 26, 10)) {
                return new Figure.Pixels(new Raster(id(file), decode(file, "png"), new byte[0]));
            }
            if (starts(file, 0xFF, 0xD8, 0xFF)) {
                JpegFile jpeg = JpegFile.of(file);
                BufferedImage image = decode(file, "jpeg");
                return new Figure.Pixels(new Raster(id(file), image, jpeg.plain() ? jpeg.stripped() : new byte[0]));
            }
            String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.UTF_8);
            String text = head.replaceFirst("^\uFEFF", "").stripLeading();
            if (text.startsWith("<")) {
                return new Figure.Shapes(SvgFile.read(file, id(file)));
            }
            throw new Refusal(Reason.FORMAT);
        } catch (Refusal refusal) {
            throw new UnreadablePictureException(refusal.reason(), alternative);
        }
    }

    private static boolean starts(byte[] file, int... signature) {
        if (file.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((file[i] & 255) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage decode(byte[] file, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        // in memory: a picture of a classified paper leaves no file in clear
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width <= 0 || height <= 0) {
                throw new Refusal(Reason.BROKEN);
            }
            if ((long) width * height > MOST_PIXELS) {
                throw new Refusal(Reason.TOO_LARGE);
            }
            return screen(reader.read(0));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            throw new Refusal(Reason.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    /// In sRGB or grey: other colours are converted by the profile of the file.
    private static BufferedImage screen(BufferedImage image) {
        ColorSpace space = image.getColorModel().getColorSpace();
        boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        if (grey || space.isCS_sRGB()) {
            return image;
        }
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage converted = new BufferedImage(image.getWidth(), image.getHeight(),
                alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = converted.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return converted;
    }

    private static String id(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
