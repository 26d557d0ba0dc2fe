package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.typeset.layout.Proof;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.picture.Correction;
import app.didar.typeset.picture.Picture;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is seen is what is printed.
class PagePictureTest {

    /// Grey levels that two ways of smoothing an edge may differ by.
    private static final int SMOOTHING = 96;
    /// Share of pixels that may differ by more.
    private static final double SHARE = 0.0003;

    static Stream<Manuscript> papers() {
        return Stream.of(Samples.full(), Samples.english(), Samples.bilingual(), Samples.pocket(),
                Specimen.LINE.paper(Specimen.Words.BOTH), JustificationTest.withLongerJoins());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPageLooksAsAReaderOfThePrintedFileShowsIt(Manuscript manuscript) throws IOException {
        Leaves leaves = Typesetter.layOut(manuscript, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(Printed.pdf(manuscript))) {
            PDFRenderer reader = new PDFRenderer(document);
            for (int i = 0; i < leaves.leaves().size(); i++) {
                BufferedImage printed = reader.renderImage(i, 2, ImageType.RGB);
                Picture seen = whole(leaves, i, 2);
                int different = different(printed, seen, edges(leaves.leaves().get(i), seen));
                double share = different / (double) seen.pixels().length;
                int page = i + 1;
                assertTrue(share <= SHARE, () -> "%.4f%% of page %d".formatted(share * 100, page));
            }
        }
    }

    @Test
    void aPartOfAPageIsCutOutOfTheWhole() {
        Leaves leaves = Typesetter.layOut(Samples.full(), Progress.NONE);
        Picture whole = whole(leaves, 0, 1.5);
        Rectangle part = new Rectangle(101, 203, 400, 300);
        Picture cut = Picture.of(leaves.leaves().getFirst(), 1.5, part, () -> false);
        int far = 0;
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                int one = cut.pixels()[y * part.width + x] & 255;
                int other = whole.pixels()[(y + part.y) * whole.part().width + x + part.x] & 255;
                far += Math.abs(one - other) > 2 ? 1 : 0;
            }
        }
        assertEquals(0, far);
    }

    @Test
    void aCorrectedPageIsDrawnAsAfresh() {
        List<Block> blocks = new ArrayList<>(Samples.full().blocks());
        Proof proof = new Proof();
        Leaf before = page(proof, blocks);
        Picture old = Picture.of(before, 2, new Rectangle(1190, 1684), () -> false);
        blocks.set(2, new Block.Paragraph(Block.Style.SUBTITLE, "زیرعنوان دیگر، با ITU"));
        Leaf now = page(proof, blocks);
        Correction correction = old.correction(now, () -> false);
        Rectangle area = correction.area();
        assertTrue(area.height > 0 && area.height < 100, area::toString);
        Picture corrected = correction.made();
        Picture afresh = Picture.of(now, 2, old.part(), () -> false);
        assertArrayEquals(afresh.pixels(), corrected.pixels());
        assertTrue(Stream.of(now).noneMatch(before::equals));
        assertTrue(corrected.correction(now, () -> false).area().isEmpty());
    }

    @Test
    void whatNobodyWantsAnyMoreIsNotDrawn() {
        Leaves leaves = Typesetter.layOut(Samples.full(), Progress.NONE);
        int[] asked = {0};
        Rectangle part = Picture.whole(leaves, 1);
        Leaf first = leaves.leaves().getFirst();
        assertThrows(CancellationException.class, () -> Picture.of(first, 1, part, () -> ++asked[0] == 5));
        assertEquals(5, asked[0]);
        assertTrue(first.content().stream().filter(Mark.Text.class::isInstance).count() > 5);
    }

    private static Leaf page(Proof proof, List<Block> blocks) {
        return proof.layOut(Samples.persian(blocks.toArray(Block[]::new)), Progress.NONE).leaves().getFirst();
    }

    private static Picture whole(Leaves leaves, int page, double scale) {
        return Picture.of(leaves.leaves().get(page), scale, Picture.whole(leaves, scale), () -> false);
    }

    /// Where rectangles and frames end: the reader moves those edges to whole pixels.
    private static BufferedImage edges(Leaf leaf, Picture seen) {
        BufferedImage edges = new BufferedImage(seen.part().width, seen.part().height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D on = edges.createGraphics();
        on.scale(seen.scale(), seen.scale());
        on.setStroke(new BasicStroke(1.5f));
        for (Mark mark : Stream.concat(leaf.content().stream(), leaf.furniture().stream()).toList()) {
            if (mark instanceof Mark.Fill area) {
                on.draw(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
            } else if (mark instanceof Mark.Outline outline && outline.shape() instanceof Path2D) {
                on.setStroke(new BasicStroke(3));
                on.draw(outline.shape());
                on.setStroke(new BasicStroke(1.5f));
            }
        }
        on.dispose();
        return edges;
    }

    private static int different(BufferedImage printed, Picture seen, BufferedImage leaveOut) {
        int width = Math.min(printed.getWidth(), seen.part().width);
        int height = Math.min(printed.getHeight(), seen.part().height);
        assertTrue(Math.abs(printed.getWidth() - seen.part().width) <= 1);
        int different = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int change = Math.abs((printed.getRGB(x, y) & 255) - (seen.pixels()[y * seen.part().width + x] & 255));
                different += change > SMOOTHING && (leaveOut.getRGB(x, y) & 255) == 0 ? 1 : 0;
            }
        }
        return different;
    }
}
