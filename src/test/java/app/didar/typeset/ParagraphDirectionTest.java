package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Block.Item;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Block.Paragraph;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A paragraph whose language is not given runs, and stands, by its first strong character and by most of its letters.
class ParagraphDirectionTest {

    private static final String PERSIAN = "وزیر ارتباطات گفت: شبکه آماده است.";
    private static final String ENGLISH = "The minister said: the network is ready.";

    @Test
    void theFirstStrongCharacterDecides() throws IOException {
        for (Language paper : Language.values()) {
            assertFromRight(true, paper, PERSIAN);
            assertFromRight(false, paper, ENGLISH);
            assertFromRight(true, paper, "(12) – دیدار با وزیر ارتباطات، ITU, in November");
            assertFromRight(false, paper, "۱۲ – Talks with the minister in باکو");
        }
    }

    /// Latin codes open Persian sentences, and Persian words English ones; neither is a paragraph of the other language.
    @Test
    void aForeignWordAtTheStartDoesNotTurnAParagraph() throws IOException {
        assertFromRight(true, Language.FA, "WTDC-25، ۲۶ تا ۲۸ آبان در باکو برگزار شد.");
        assertFromRight(false, Language.EN, "میز is a table of the ministry, where talks are held.");
    }

    @Test
    void whereNoneIsStrongThePaperDecides() throws IOException {
        for (String text : List.of("12 + 3", "۱۲٫۵٪", "…", "😀", "\uF0B7 1")) {
            assertFromRight(true, Language.FA, text);
            assertFromRight(false, Language.EN, text);
        }
    }

    /// What stands in an isolate does not count, nor does text with a language of its own.
    @Test
    void whatStandsApartIsSkipped() throws IOException {
        for (Language paper : Language.values()) {
            assertFromRight(true, paper, "\u2066Rashad\u2069 وزیر ارتباطات است");
            assertFromRight(false, paper, "\u2067رشاد\u2069 is the minister");
            assertEquals(true, fromRight(print(paper, Block.body(Inline.text("Rəşad", "az"), Inline.text("، وزیر توسعه")))));
            assertEquals(false, fromRight(print(paper, Block.body(Inline.text("شزا", "ur"), Inline.text(" is the minister")))));
        }
        assertEquals(true, fromRight(print(Language.FA, Block.body(Inline.text("Rashad Nabiyev", "en")))));
    }

    /// A bullet of a font of symbols is none to anyone, though Unicode gives it the direction of Latin.
    @Test
    void whatIsNoLetterDoesNotCount() throws IOException {
        assertFromRight(true, Language.FA, "\uF0B7 وزیر");
        assertFromRight(true, Language.EN, "\uE000 وزیر");
        assertFromRight(false, Language.EN, "\uF0B7 12");
    }

    @Test
    void aGivenLanguageIsKept() throws IOException {
        for (Language paper : Language.values()) {
            assertEquals(true, fromRight(print(paper, new Paragraph(Style.BODY, List.of(Inline.text("WTDC-25 در باکو")), Language.FA))));
            assertEquals(false, fromRight(print(paper, new Paragraph(Style.BODY, List.of(Inline.text("وزیر of Iran")), Language.EN))));
        }
    }

    @Test
    void listsAndCellsAndHeadingsFollowTheirText() throws IOException {
        Item item = Item.of(Inline.text(PERSIAN));
        assertEquals(true, fromRight(print(Language.EN, new ListBlock(ListBlock.Kind.BULLETS, List.of(item)))));
        assertEquals(false, fromRight(print(Language.FA, new ListBlock(ListBlock.Kind.NUMBERS, List.of(Item.of(Inline.text(ENGLISH)))))));
        List<Column> columns = List.of(new Column(1, ""));
        assertEquals(true, fromRight(print(Language.EN, Table.of(Look.READING, columns, List.of(Row.of(Cell.of(PERSIAN)))))));
        assertEquals(false, fromRight(print(Language.FA, Table.of(Look.READING, columns, List.of(Row.of(Cell.of(ENGLISH)))))));
        assertEquals(true, fromRight(print(Language.EN, new Heading(1, "", PERSIAN))));
        assertEquals(false, fromRight(print(Language.FA, new Heading(3, "", ENGLISH))));
    }

    /// A numbered heading stands at its number; its text runs in its own direction.
    @Test
    void aNumberedHeadingStandsAtItsNumber() throws IOException {
        byte[] pdf = print(Language.EN, new Block.Contents(2), new Heading(1, "1", PERSIAN), new Heading(2, "Topic 1", PERSIAN));
        List<Line> lines = lines(pdf).stream().filter(line -> line.text.contains("وزیر")).toList();
        assertEquals(4, lines.size());
        for (Line line : lines) {
            assertEquals(false, line.fromRight);
            // the full stop ends the sentence at its left
            assertTrue(line.stop < line.letters, () -> line.text + " " + line.stop + " " + line.letters);
        }
        assertTrue(PdfChecks.flowing(pdf).contains("Topic 1 " + PERSIAN), () -> lines.toString());
    }

    @Test
    void theLanguageIsToldToScreenReaders() throws IOException {
        assertEquals("fa-IR", lang(Language.EN, PERSIAN));
        assertEquals("en-GB", lang(Language.FA, ENGLISH));
        assertEquals("", lang(Language.FA, PERSIAN));
        assertEquals("", lang(Language.EN, ENGLISH));
        assertEquals("", lang(Language.FA, "WTDC-25، ۲۶ تا ۲۸ آبان در باکو برگزار شد."));
        assertEquals("", lang(Language.FA, "12"));
        assertEquals("fa-IR", lang(print(Language.EN, new Heading(1, "1", PERSIAN)), "Span"));
    }

    private static String lang(Language paper, String text) throws IOException {
        return lang(print(paper, Samples.body(text)), "P");
    }

    private static String lang(byte[] pdf, String type) throws IOException {
        PdfChecks.assertConforms(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfTree(document).elements().stream().filter(element -> element.type().equals(type)).findFirst().orElseThrow().lang();
        }
    }

    private static void assertFromRight(boolean wanted, Language paper, String text) throws IOException {
        byte[] pdf = print(paper, Samples.body(text));
        assertEquals(wanted, fromRight(pdf), paper + ": " + text);
    }

    private static byte[] print(Language paper, Block... blocks) throws IOException {
        return Printed.pdf(new Manuscript("t", paper, paper == Language.FA ? Samples.FURNITURE : Samples.ENGLISH, Samples.METADATA,
                List.of(blocks)));
    }

    /// A line of a page's text.
    ///
    /// @param fromRight whether it stands at the right edge
    /// @param stop      left edge of its full stop
    /// @param letters   left edge of its leftmost Persian letter
    private record Line(String text, boolean fromRight, double stop, double letters) {
    }

    /// Whether the last line of the text, which is never full, stands at the right edge.
    private static boolean fromRight(byte[] pdf) throws IOException {
        return lines(pdf).getLast().fromRight;
    }

    private static List<Line> lines(byte[] pdf) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(@Nullable String text, @Nullable List<TextPosition> positions) {
                    if (text == null || positions == null || positions.isEmpty()) {
                        return;
                    }
                    double y = positions.getFirst().getYDirAdj();
                    double left = positions.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
                    double right = positions.stream().mapToDouble(at -> at.getXDirAdj() + at.getWidthDirAdj()).max().orElse(0);
                    if (y > 80 && y < 760) {
                        lines.add(new Line(text, right > 595 - left, left(positions, "."), left(positions, "[\\u0600-\\u06FF]")));
                    }
                }
            }.getText(document);
        }
        return lines;
    }

    private static double left(List<TextPosition> positions, String kind) {
        return positions.stream().filter(at -> at.getUnicode().matches(kind.equals(".") ? "\\." : kind)).mapToDouble(TextPosition::getXDirAdj)
                .min().orElse(0);
    }
}
