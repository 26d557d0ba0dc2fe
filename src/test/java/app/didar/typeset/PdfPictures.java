package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages of papers beside their kept pictures, so that a shift is seen.
public final class PdfPictures {

    private static final float DPI = 72;
    /// Grey levels that two ways of smoothing an edge may differ by.
    private static final int SMOOTHING = 64;
    /// Share of pixels that may differ by more.
    private static final double SHARE = 0.0005;

    private PdfPictures() {
    }

    /// Fails if a page does not look like its kept picture. The page as it looks now is left in `target/pictures`, to be
    /// looked at, and kept if it is right.
    ///
    /// @param page   from 1
    /// @param beside class in whose package the picture is kept
    /// @param name   of the picture, without its ending
    public static void assertLooksLike(byte[] pdf, int page, Class<?> beside, String name) throws IOException {
        BufferedImage now = picture(pdf, page);
        Path left = Path.of(System.getProperty("didar.build", "target"), "pictures", name + ".png");
        Files.createDirectories(left.getParent());
        ImageIO.write(now, "png", left.toFile());
        BufferedImage kept;
        try (InputStream in = beside.getResourceAsStream(name + ".png")) {
            if (in == null) {
                throw new FileNotFoundException(name + ".png is not kept; see " + left);
            }
            kept = ImageIO.read(in);
        }
        assertEquals(kept.getWidth() + "×" + kept.getHeight(), now.getWidth() + "×" + now.getHeight());
        int different = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                int change = Math.abs((now.getRGB(x, y) & 255) - (kept.getRGB(x, y) & 255));
                different += change > SMOOTHING ? 1 : 0;
            }
        }
        double share = different / (double) (now.getWidth() * now.getHeight());
        assertTrue(share <= SHARE, () -> "%.4f%% of %s has changed; see %s".formatted(share * 100, name, left));
    }

    private static BufferedImage picture(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
        }
    }
}
