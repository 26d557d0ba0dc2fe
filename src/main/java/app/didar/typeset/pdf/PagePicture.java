package app.didar.typeset.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A page of another file as a picture in sRGB, in the smaller of two ways to pack it.
final class PagePicture {

    private static final double DOTS_PER_INCH = 200;
    private static final float QUALITY = 0.85f;

    private PagePicture() {
    }

    /// @param inches length of the longer side as printed
    static PDImageXObject of(PDDocument paper, PDDocument source, int page, double inches) throws IOException {
        double points = Math.max(source.getPage(page).getCropBox().getWidth(),
                source.getPage(page).getCropBox().getHeight());
        BufferedImage picture = new PDFRenderer(source)
                .renderImage(page, (float) (inches * DOTS_PER_INCH / points), ImageType.RGB);
        PDImageXObject lossless = LosslessFactory.createFromImage(paper, picture);
        PDImageXObject jpeg = JPEGFactory.createFromImage(paper, picture, QUALITY);
        return length(jpeg) < length(lossless) ? jpeg : lossless;
    }

    private static int length(PDImageXObject image) {
        return image.getCOSObject().getInt(COSName.LENGTH);
    }
}
