package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.UnreadablePictureException.Reason;
import app.didar.typeset.leaf.Mark;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures, as blocks and in the line.
class FiguresTest {

    private static final byte[] PNG = TestPictures.png(BufferedImage.TYPE_INT_RGB);

    static Stream<Arguments> refused() {
        byte[] jpeg = TestPictures.jpeg();
        byte[] huge = PNG.clone();
        // the head of a PNG says how wide and high it is
        huge[16] = 0x7F;
        huge[20] = 0x7F;
        return Stream.of(
                Arguments.of(new byte[0], Reason.FORMAT), Arguments.of(bytes("GIF89a"), Reason.FORMAT),
                Arguments.of(bytes("متن"), Reason.FORMAT), Arguments.of(Arrays.copyOf(PNG, 60), Reason.BROKEN),
                Arguments.of(Arrays.copyOf(jpeg, jpeg.length / 2), Reason.BROKEN),
                Arguments.of(Arrays.copyOf(jpeg, 5), Reason.BROKEN), Arguments.of(huge, Reason.TOO_LARGE),
                Arguments.of(bytes("<svg xmlns='http://www.w3.org/2000/svg'><rect"), Reason.BROKEN),
                Arguments.of(bytes("<html/>"), Reason.FORMAT), Arguments.of(TestPictures.svg(""), Reason.BROKEN),
                Arguments.of(TestPictures.svg("<text x='1' y='9'>a</text>"), Reason.UNSUPPORTED),
                Arguments.of(TestPictures.svg("<linearGradient id='g'><stop stop-color='red'/><stop offset='1'/></linearGradient>"
                        + "<rect width='9' height='9' fill='url(#g)'/>"), Reason.UNSUPPORTED),
                Arguments.of(TestPictures.svg("<script>x</script><rect width='9' height='9'/>"), Reason.UNSUPPORTED),
                Arguments.of(TestPictures.svg("<image href='file:///etc/passwd' width='9' height='9'/>"), Reason.UNSUPPORTED),
                Arguments.of(TestPictures.svg("<use xlink:href='http://127.0.0.1/a.svg#b'/>"), Reason.EXTERNAL),
                Arguments.of(TestPictures.svg("<rect width='9' height='9' style='fill: url(a.svg#b)'/>"), Reason.EXTERNAL),
                Arguments.of(TestPictures.svg("<style>@import 'a.css';</style><rect width='9' height='9'/>"), Reason.EXTERNAL),
                Arguments.of(TestPictures.svg(uses()), Reason.TOO_LARGE));
    }

    /// Each uses the one before ten times: a thousand million rectangles.
    private static String uses() {
        StringBuilder svg = new StringBuilder("<rect id='u0' width='1' height='1'/>");
        for (int i = 1; i < 10; i++) {
            svg.append("<g id='u").append(i).append("'>").append(("<use xlink:href='#u" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
        }
        return svg.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aMapOfThousandsOfShapesIsPrinted() {
        byte[] map = TestPictures.svg("<g>".repeat(60) + "<path d='M1 1h9v9z'/>".repeat(5000) + "</g>".repeat(60));
        Mark mark = Typesetter.layOut(Samples.persian(new Block.Picture(map, "نقشه", 40, 0, List.of())), Progress.NONE)
                .leaves().getFirst().content().getFirst();
        assertEquals(5000, ((Mark.Drawing) mark).sketch().areas().size());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBePrintedIsRefusedByNameInBothLanguages(byte[] file, Reason reason) {
        for (Block block : List.of(new Block.Picture(file, "پرچم", 40, 0, List.of()),
                Block.body(new Inline.Picture(file, "پرچم")))) {
            UnreadablePictureException refused = assertThrows(UnreadablePictureException.class,
                    () -> Typesetter.layOut(Samples.persian(block), Progress.NONE));
            assertEquals(reason, refused.reason());
            assertTrue(refused.words(Language.FA).contains("«پرچم»"));
            assertTrue(refused.words(Language.EN).contains("“پرچم”"));
        }
    }

    @Test
    void aVectorPictureStaysOne() throws IOException {
        byte[] pdf = Printed.pdf(Samples.persian(
                new Block.Picture(TestPictures.FLAG, "پرچم", 40, 0, List.of()),
                Block.body(new Inline.Picture(TestPictures.FLAG, "پرچم"), Inline.text("ایران"))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            int forms = 0;
            for (COSName name : resources.getXObjectNames()) {
                PDXObject object = resources.getXObject(name);
                forms += object instanceof PDFormXObject ? 1 : 0;
            }
            assertEquals(1, forms, "embedded once, as shapes");
            assertEquals(1, List.of(resources.getXObjectNames()).size());
        }
        PdfChecks.assertConforms(pdf);
    }

    @Test
    void aBaselineJpegIsEmbeddedAsItIsWithoutItsMetadata() throws IOException {
        byte[] jpeg = TestPictures.jpeg();
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.persian(
                new Block.Picture(jpeg, "پرچم", 40, 0, List.of()))))) {
            PDResources resources = document.getPage(0).getResources();
            PDXObject image = resources.getXObject(resources.getXObjectNames().iterator().next());
            assertEquals(COSName.DCT_DECODE, image.getCOSObject().getDictionaryObject(COSName.FILTER));
            byte[] kept = image.getStream().getCOSObject().createRawInputStream().readAllBytes();
            assertArrayEquals(Arrays.copyOfRange(jpeg, jpeg.length - 200, jpeg.length),
                    Arrays.copyOfRange(kept, kept.length - 200, kept.length));
            assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("JFIF"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPictureInTheLineStandsOnTheBaselineBeforeItsWordAndMakesNoLineHigher(Language language) {
        String before = language == Language.FA ? "کشور " : "state ";
        List<Mark> plain = marks(language, Inline.text(before.repeat(30)));
        List<Mark> flagged = marks(language, Inline.text(before.repeat(15)), new Inline.Picture(TestPictures.FLAG, "flag", 1.2),
                Inline.text(before.repeat(15)));
        assertEquals(Line.all(plain).stream().map(Line::y).toList(), Line.all(flagged).stream().map(Line::y).toList());
        Mark.Text line = flagged.stream().filter(mark -> mark instanceof Mark.Text text
                && text.pieces().stream().anyMatch(Mark.Inset.class::isInstance)).map(Mark.Text.class::cast)
                .findFirst().orElseThrow();
        Mark.Inset inset = (Mark.Inset) line.pieces().stream().filter(Mark.Inset.class::isInstance).findFirst().orElseThrow();
        Mark.Figure figure = inset.figure();
        double em = language == Language.FA ? 10.5 : 9.25;
        assertEquals(-1.2 * em, figure.y(), 0.001);
        assertEquals(1.2 * em, figure.height(), 0.001);
        assertEquals(1.5, figure.width() / figure.height(), 0.001);
        for (Mark.Piece piece : line.pieces()) {
            if (piece instanceof Mark.Word word) {
                boolean rightOf = word.x() > figure.x();
                boolean earlier = word.order() < inset.order();
                assertEquals(language.rtl() == earlier, rightOf, "in the order of reading");
                double end = word.x() + word.shaped().advance() * word.size() / 1000;
                assertTrue(end <= figure.x() + 0.01 || word.x() >= figure.x() + figure.width() - 0.01, "beside, not over");
            }
        }
    }

    private static List<Mark> marks(Language language, Inline... inlines) {
        return Typesetter.layOut(new Manuscript("t", language, Samples.FURNITURE, Samples.METADATA,
                List.of(Block.body(inlines))), Progress.NONE).leaves().getFirst().content();
    }

    @Test
    void aPictureNeverStandsAtTheEndOfALineBeforeItsWord() {
        for (String blank : List.of("", " ")) {
            for (int words = 5; words < 60; words++) {
                List<Mark> marks = marks(Language.FA, Inline.text("از ".repeat(words)),
                        new Inline.Picture(TestPictures.FLAG, "پرچم"), Inline.text(blank + "آذربایجان و دیگران"));
                for (Mark mark : marks) {
                    if (mark instanceof Mark.Text line
                            && line.pieces().stream().anyMatch(Mark.Inset.class::isInstance)) {
                        assertTrue(Line.all(List.of(mark)).getFirst().text().contains("آذربایجان"), words + " words");
                    }
                }
            }
        }
    }

    @Test
    void aVeryWidePictureIsMadeLower() {
        byte[] wide = TestPictures.file(new BufferedImage(900, 10, BufferedImage.TYPE_INT_RGB), "png");
        List<Mark> marks = marks(Language.FA, new Inline.Picture(wide, "خط"));
        Mark.Text line = (Mark.Text) marks.getFirst();
        Mark.Figure figure = ((Mark.Inset) line.pieces().getFirst()).figure();
        assertEquals(4 * 10.5, figure.width(), 0.001);
        assertEquals(90, figure.width() / figure.height(), 0.001);
    }

    @Test
    void aPictureInTheLineIsAFigureOfTheParagraphAndLeavesTheTextWhole() throws IOException {
        byte[] pdf = Printed.pdf(Samples.persian(Block.body(Inline.text("دیدار با "),
                new Inline.Picture(TestPictures.FLAG, "پرچم آذربایجان"), Inline.text("آذربایجان در باکو"))));
        assertTrue(PdfChecks.flowing(pdf).contains("دیدار با آذربایجان در باکو"), PdfChecks.flowing(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfTree tree = new PdfTree(document);
            assertEquals(List.of("Document", "P", "Figure"), tree.types());
            List<String> order = tree.contents().stream().map(content -> content.element().type()).toList();
            assertEquals(List.of("P", "Figure", "P"), order);
            assertEquals("پرچم آذربایجان", tree.elements().getLast().element().getString(COSName.ALT));
        }
        PdfChecks.assertConforms(pdf);
    }
}
