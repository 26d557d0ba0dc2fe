package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.PdfRefusal.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files of others within a paper: attached, and appended page by page.
class ForeignFilesTest {

    private static final String PDF = "application/pdf";

    @Test
    void aFileForTheArchiveIsAttachedAsItIs() throws IOException {
        byte[] inner = Printed.pdf(Samples.pocket());
        byte[] pdf = Printed.pdf(Samples.persian(Samples.body("متن")).attaching(List.of(
                new Attachment("کارت جیبی.pdf", PDF, "کارت جیبی همین دیدار", inner))));
        Map<String, Attached> files = attached(pdf);
        assertEquals(Set.of("کارت جیبی.pdf"), files.keySet());
        Attached file = files.values().iterator().next();
        assertArrayEquals(inner, file.bytes());
        assertEquals(PDF, file.mediaType());
        assertEquals("Supplement", file.relation());
    }

    @Test
    void anyOtherAttachmentNeedsAFileThatIsNotForTheArchive() throws IOException {
        for (byte[] bytes : List.of("a,b\n".getBytes(StandardCharsets.UTF_8), PlainPdf.of("text", 100, 100),
                new byte[0], Printed.accessible(Samples.persian()))) {
            Manuscript manuscript = Samples.persian(Samples.body("متن")).attaching(List.of(
                    new Attachment("x.csv", "text/csv", "", bytes)));
            PdfRefusal refusal = Printed.fails(PdfRefusal.class, manuscript, Progress.NONE);
            assertEquals(Reason.ATTACHMENT_NOT_PDFA, refusal.reason());
            assertTrue(refusal.words(Language.FA).contains("«x.csv»"), refusal.words(Language.FA));
            byte[] pdf = Printed.accessible(manuscript);
            assertArrayEquals(bytes, attached(pdf).values().iterator().next().bytes());
        }
    }

    @Test
    void namesHoldNoPathAndAreNotTakenTwice() throws IOException {
        byte[] bytes = {1};
        List<Attachment> attachments = Stream.of("../../etc/passwd", "C:\\Users\\x\\گزارش.txt", "گزارش.txt", "گزارش.TXT",
                "..", "a\u0000\u202Etxt.exe", "").map(name -> new Attachment(name, "text/plain", "", bytes)).toList();
        byte[] pdf = Printed.accessible(Samples.persian().attaching(attachments));
        assertEquals(Set.of("passwd", "گزارش.txt", "گزارش (2).txt", "گزارش (3).TXT", "attachment", "atxt.exe",
                "attachment (2)"), attached(pdf).keySet());
        assertThrows(IllegalArgumentException.class, () -> new Attachment("x", "pdf", "", bytes));
    }

    /// A file within the file.
    @SuppressWarnings("ArrayRecordComponent") // read here and compared by its content
    private record Attached(String mediaType, String relation, byte[] bytes) {
    }

    private static Map<String, Attached> attached(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, Attached> files = new TreeMap<>();
            for (PDComplexFileSpecification file : new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles().getNames().values()) {
                files.put(file.getFileUnicode(), new Attached(file.getEmbeddedFile().getSubtype(),
                        file.getCOSObject().getNameAsString(COSName.AF_RELATIONSHIP),
                        file.getEmbeddedFile().toByteArray()));
            }
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
            assertEquals(files.size(), associated.size());
            return files;
        }
    }

    @Test
    void pagesOfAPaperAreAppendedAsTheyAre() throws IOException {
        byte[] inner = Printed.pdf(Samples.full());
        byte[] pdf = Printed.pdf(appended(inner));
        try (PDDocument document = Loader.loadPDF(pdf); PDDocument source = Loader.loadPDF(inner)) {
            int n = source.getNumberOfPages();
            assertEquals(2 + n, document.getNumberOfPages());
            assertTrue(objects(document).stream().allMatch(PDFormXObject.class::isInstance));
            String last = text(document, 2 + n);
            String number = Digits.of(2 + n, Language.FA);
            assertTrue(last.contains("صفحهٔ " + number + " از " + number) && last.contains("محرمانه"), last);
            assertTrue(last.contains("مرجع‌هایی که هنوز کسی ندیده"), last);
            List<PdfTree.Element> figures = new PdfTree(document).elements().stream()
                    .filter(element -> element.element().getString(COSName.ALT, "").startsWith("برگهٔ کامل دیدار پیش"))
                    .toList();
            assertEquals(n, figures.size());
            assertEquals("Figure", figures.getFirst().type());
        }
    }

    @Test
    void anAppendixHasItsEntriesInOutlineAndContents() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(appended(Printed.pdf(Samples.pocket()))))) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertEquals(List.of("آغاز", "پیوست ۱: دیدار پیش"), titles);
            String contents = text(document, 1);
            assertTrue(contents.contains("پیوست ۱: دیدار پیش"), contents);
            assertEquals("پیوست ۱: دیدار پیش", document.getPage(0).getAnnotations().getLast().getContents());
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("upright", PDRectangle.A4, 0, false),
                Arguments.of("landscape", new PDRectangle(842, 595), 0, true),
                Arguments.of("landscape by rotation", PDRectangle.A4, 90, true),
                Arguments.of("upside down", PDRectangle.A4, 180, false),
                Arguments.of("large", PDRectangle.A0, 0, false),
                Arguments.of("tiny", new PDRectangle(40, 60), 0, false),
                Arguments.of("far from its origin", new PDRectangle(-500, 300, 400, 500), 0, false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void otherPagesAreAppendedAsPictures(String name, PDRectangle box, int rotation, boolean turned) throws IOException {
        byte[] source;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(box);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(0f, 0.5f, 0.5f);
                content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth() / 2, box.getHeight() / 2);
                content.fill();
            }
            source = bytes(document);
        }
        byte[] pdf = Printed.pdf(appended(source));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDXObject object = objects(document).getFirst();
            PDImageXObject image = (PDImageXObject) object;
            assertEquals(turned, image.getWidth() > image.getHeight(), name);
            assertTrue(Math.max(image.getWidth(), image.getHeight()) <= 245 / 25.4 * 200 + 2, "200 dpi as printed");
            assertTrue(Math.max(image.getWidth(), image.getHeight()) >= 168 / 25.4 * 200 - 2, "fills the text block");
        }
    }

    @Test
    void aPageForTheArchiveWithNotesOverItIsAPicture() throws IOException {
        byte[] inner;
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.pocket()))) {
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(10, 10, 50, 50));
            PDAppearanceDictionary look = new PDAppearanceDictionary();
            PDAppearanceStream drawn = new PDAppearanceStream(document);
            drawn.setBBox(new PDRectangle(50, 50));
            look.setNormalAppearance(drawn);
            stamp.setAppearance(look);
            document.getPage(0).getAnnotations().add(stamp);
            inner = bytes(document);
        }
        byte[] pdf = Printed.pdf(appended(inner));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(objects(document).getFirst() instanceof PDImageXObject);
        }
    }

    @Test
    void noTagOfTheOtherFileIsLeft() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(appended(Printed.pdf(Samples.book()))))) {
            for (PDXObject object : objects(document)) {
                String content = new String(object.getStream().toByteArray(), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains("MCID") || content.contains("/Artifact"));
                assertFalse(object.getCOSObject().containsKey(COSName.STRUCT_PARENTS));
            }
        }
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] whole = Printed.pdf(Samples.pocket());
        byte[] locked;
        try (Protection protection = new Protection("x".toCharArray(), new char[0], Set.of())) {
            locked = Printed.locked(Samples.persian(), protection);
        }
        byte[] pageless;
        try (PDDocument document = new PDDocument()) {
            pageless = bytes(document);
        }
        return Stream.of(
                Arguments.of("no bytes", new byte[0], Reason.PDF_EMPTY),
                Arguments.of("no pages", pageless, Reason.PDF_EMPTY),
                Arguments.of("text", "گزارش".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_PDF),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, Reason.NOT_A_PDF),
                Arguments.of("a head alone", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), Reason.PDF_BROKEN),
                Arguments.of("cut short", Arrays.copyOf(whole, 200), Reason.PDF_BROKEN),
                Arguments.of("protected", locked, Reason.PDF_PROTECTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, byte[] pdf, Reason reason) {
        PdfRefusal refusal = assertThrows(PdfRefusal.class, () -> new Appendix("پیوست", "پیوست", pdf), name);
        assertEquals(reason, refusal.reason());
        assertTrue(refusal.words(Language.EN).contains("“پیوست”"), refusal.words(Language.EN));
    }

    private static Manuscript appended(byte[] pdf) {
        return Samples.persian(new Block.Contents(2), new Block.PageBreak(), new Block.Heading(1, "", "آغاز"),
                Samples.body("متن")).appending(List.of(new Appendix("پیوست ۱: دیدار پیش", "برگهٔ کامل دیدار پیش", pdf)));
    }

    private static List<PDXObject> objects(PDDocument document) throws IOException {
        List<PDXObject> objects = new ArrayList<>();
        for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
            objects.add(document.getPage(0).getResources().getXObject(name));
        }
        return objects;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return Readers.plain(text.getText(document));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
