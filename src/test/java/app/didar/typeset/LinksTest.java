package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Inline.Cite;
import app.didar.typeset.Inline.Link;
import app.didar.typeset.Inline.SourceMark;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Links of a printed file: where they lie, what lies below them, where they lead.
class LinksTest {

    private static final String LONG = "نشست مشترک کارشناسان دو کشور برای بررسی تداخل‌های رادیویی در مناطق مرزی و "
            + "هماهنگی بسامدها در چارچوب سند رسمی";

    /// A link as read from the file.
    private record Read(int page, String text, String description, PDAnnotationLink link) {
        PDPageXYZDestination destination() throws IOException {
            return (PDPageXYZDestination) link.getDestination();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyContentsEntryLeadsToItsHeading(Language language) throws IOException {
        boolean persian = language == Language.FA;
        List<Block> blocks = new ArrayList<>(List.of(new Block.Contents(2), new Block.PageBreak()));
        List<String> titles = persian ? List.of("هدف‌ها", "محورهای مذاکره", LONG, "زمینه")
                : List.of("Objectives", "Topics", "A joint meeting of experts on interference near the border, and on "
                        + "the coordination of frequencies within the framework of a formal document", "Background");
        for (String title : titles) {
            blocks.add(new Heading(1 + blocks.size() % 2, "", title));
            blocks.add(Samples.body(persian ? "متن ".repeat(700) : "word ".repeat(600)));
        }
        byte[] pdf = Printed.pdf(new Manuscript("t", language, Samples.FURNITURE, Samples.METADATA, blocks));
        PdfChecks.assertConforms(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Read> links = links(document);
            assertEquals(titles.size() + 1, links.size(), () -> "one line each, two for the long one: " + links);
            for (String title : titles) {
                List<Read> own = links.stream().filter(link -> link.description().equals(title)).toList();
                PDPageXYZDestination place = own.getFirst().destination();
                String page = Integer.toString(1 + place.retrievePageNumber());
                StringBuilder read = new StringBuilder();
                own.forEach(link -> read.append(link.text()));
                assertEquals(letters(title + page), letters(read.toString()), title);
                String there = text(document, place.retrievePageNumber(), new Rectangle2D.Double(0,
                        842 - place.getTop() - 1, 595, 60));
                assertTrue(letters(there).containsAll(letters(title)), title + " is not at " + there);
            }
        }
    }

    @Test
    void marksOfSourcesLeadToTheirEntriesAndBackToTheFirstMark() throws IOException {
        byte[] pdf = Printed.pdf(Samples.persian(
                Block.body(Inline.text("دو کشور آماده‌اند."), mark()), Samples.body("متن ".repeat(1200)),
                Block.body(Inline.text("باز هم."), mark()),
                entry("م۱", "one"), entry("م۳", "three")));
        PdfChecks.assertConforms(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Read> links = links(document);
            assertEquals(List.of("م۱", "م۳", "م۱", "م۳", "م۱", "م۳"), links.stream().map(link -> Readers.plain(link.text())).toList());
            Read entry = links.get(4);
            for (int mark : new int[] {0, 2}) {
                PDPageXYZDestination place = links.get(mark).destination();
                assertEquals(entry.page(), place.retrievePageNumber());
                assertTrue(stands(place, entry), "the mark leads to the line of its entry");
            }
            PDPageXYZDestination back = entry.destination();
            assertEquals(0, back.retrievePageNumber());
            assertEquals(links.getFirst().link().getRectangle().getUpperRightY(), back.getTop(), 1);
        }
    }

    private static boolean stands(PDPageXYZDestination place, Read entry) {
        PDRectangle area = entry.link().getRectangle();
        return place.getTop() >= area.getLowerLeftY() && place.getTop() < area.getUpperRightY() + 5;
    }

    private static SourceMark mark() {
        return new SourceMark("[م۱، م۳]", List.of(new Cite("م۱", "one", "at one"), new Cite("م۳", "three", "at three")));
    }

    private static Block entry(String name, String id) {
        return new Block.Anchored(id, Block.body(new Link(name, new Destination.Place("at " + id)),
                Inline.text(" گزارش نشست باکو")));
    }

    @Test
    void aLinkThatWrapsHasAnAreaOnEveryLine() throws IOException {
        Destination web = Destination.Web.of("https://www.itu.int/rec/R-REC-SM.1049").orElseThrow();
        byte[] pdf = Printed.pdf(Samples.persian(Block.body(Inline.text("برای آگاهی بیشتر بنگرید به "),
                new Link(LONG + " " + LONG, web), Inline.text(" و پیوست‌ها."))));
        PdfChecks.assertConforms(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Read> links = links(document);
            assertTrue(links.size() >= 3, links::toString);
            StringBuilder read = new StringBuilder();
            for (Read link : links) {
                read.append(link.text());
                assertEquals("https://www.itu.int/rec/R-REC-SM.1049",
                        ((PDActionURI) link.link().getAction()).getURI());
            }
            assertEquals(letters(LONG + LONG), letters(read.toString()));
        }
    }

    @Test
    void everyLinkIsTaggedPrintedAndWithoutBorder() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.book()))) {
            List<Read> links = links(document);
            assertFalse(links.isEmpty());
            for (Read link : links) {
                assertTrue(link.link().isPrinted());
                assertEquals(0, link.link().getBorder().getInt(2));
                assertEquals("S", document.getPage(link.page()).getCOSObject().getNameAsString("Tabs"));
                assertEquals("Link", new PdfTree(document).owner(link.link()).getNameAsString(COSName.S));
            }
        }
    }

    @Test
    void aLinkToWhatThePaperDoesNotHaveIsPlainText() throws IOException {
        byte[] pdf = Printed.pdf(Samples.persian(Block.body(new Link("بخش نبوده", new Destination.Place("none")))));
        PdfChecks.assertConforms(pdf);
        assertTrue(PdfChecks.flowing(pdf).contains("بخش نبوده"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(List.of(), links(document));
            assertFalse(new PdfTree(document).types().contains("Link"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ict.gov.ir", "http://www.itu.int/a?b=c#d", "mailto:office@ict.gov.ir",
            "HTTPS://example.org", " https://example.org "})
    void addressesOfTheWebAreLinks(String address) {
        assertTrue(Destination.Web.of(address).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/x", "data:text/html,x",
            "C:\\x.exe", "https:", "https:///x", "mailto:", "http://[", "../x", "smb://host/x", "گزارش"})
    void otherAddressesAreRefused(String address) {
        assertTrue(Destination.Web.of(address).isEmpty());
    }

    @Test
    void theOutlineLeadsToTheExactHeightAndIsOpenAtTheFirstLevel() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.full()))) {
            PDOutlineItem topics = null;
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                assertTrue(!item.hasChildren() || item.isNodeOpen(), item::getTitle);
                topics = item.getTitle().equals("۳ محورهای مذاکره") ? item : topics;
            }
            assertNotNull(topics);
            assertTrue(topics.hasChildren());
            PDPageXYZDestination place = (PDPageXYZDestination) topics.getDestination();
            String there = text(document, place.retrievePageNumber(),
                    new Rectangle2D.Double(0, 842 - place.getTop() - 1, 595, 40));
            assertTrue(there.contains("محورهای مذاکره"), there);
        }
    }

    private static List<Read> links(PDDocument document) throws IOException {
        List<Read> links = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDRectangle area = annotation.getRectangle();
                // a glyph counts where its left edge stands, to half a point
                String text = text(document, i, new Rectangle2D.Double(area.getLowerLeftX() - 0.5,
                        page.getMediaBox().getHeight() - area.getUpperRightY(), area.getWidth(), area.getHeight()));
                links.add(new Read(i, text.strip(), annotation.getContents(), (PDAnnotationLink) annotation));
            }
        }
        return links;
    }

    private static String text(PDDocument document, int page, Rectangle2D area) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("area", area);
        stripper.extractRegions(document.getPage(page));
        return stripper.getTextForRegion("area");
    }

    /// Letters and digits in the order of the alphabet: what is there, whatever the order of an extractor.
    private static List<Integer> letters(String text) {
        List<Integer> letters = new ArrayList<>();
        text.codePoints().filter(Character::isLetterOrDigit)
                .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
                .forEach(letters::add);
        Collections.sort(letters);
        return letters;
    }
}
