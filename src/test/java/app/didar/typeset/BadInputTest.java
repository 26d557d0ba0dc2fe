package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import java.io.IOException;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever is typed or pasted prints: a box stands for what is no letter to any face, it is named, and nothing is left out.
class BadInputTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void halvesOfCharacters() throws IOException {
        assertBoxes(List.of("\uD83D", "\uDE00"), "نیمهٔ \uD83D و \uDE00 دیگر", "نیمهٔ \uFFFD و \uFFFD دیگر");
    }

    @Test
    void aHalfIsMadeWholeByTheOtherHalfBesideIt() throws IOException {
        Manuscript manuscript = Samples.persian(Block.body(Inline.text("شکلک \uD83D"), Inline.bold("\uDE00")));
        assertEquals(List.of("😀"), letters(Typesetter.layOut(manuscript, Progress.NONE)));
        assertReadBack(manuscript, "شکلک 😀");
    }

    /// Those that are white space part words; a box stands for any other, as for a letter.
    @Test
    void controls() throws IOException {
        List<String> boxes = new ArrayList<>();
        StringBuilder typed = new StringBuilder();
        StringBuilder read = new StringBuilder();
        for (int control : IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0)).toArray()) {
            boolean blank = Character.isWhitespace(control) || control == 0x85;
            typed.append("پیش").append((char) control).append("پس ");
            read.append(blank ? "پیش پس " : "پیش\uFFFDپس ");
            if (!blank) {
                boxes.add(Character.toString(control));
            }
        }
        Manuscript manuscript = Samples.persian(Samples.body(typed.toString()));
        Leaves leaves = Typesetter.layOut(manuscript, Progress.NONE);
        assertEquals(boxes, letters(leaves));
        assertEquals(55, boxes(leaves));
        assertReadBack(manuscript, read.toString().strip());
    }

    @Test
    void whatIsNoCharacter() throws IOException {
        assertBoxes(List.of("\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE", "\uFFFC"),
                "نه \uFFFE نه \uFFFF نه \uFDD0 نه \uD83F\uDFFE نه \uFFFC است",
                "نه \uFFFD نه \uFFFD نه \uFFFD نه \uFFFD نه \uFFFD است");
    }

    /// A bullet of a font of symbols, as it comes along from other programs, and letters of someone's own font.
    @Test
    void lettersOfPrivateUse() throws IOException {
        assertBoxes(List.of("\uF0B7", "\uE001", "\uDB80\uDC00"), "\uF0B7 بند \uE001\uDB80\uDC00 دوم", "\uFFFD بند \uFFFD\uFFFD دوم");
    }

    @Test
    void emoji() throws IOException {
        List<String> emoji = List.of("😀", "👨‍👩‍👧", "🇮🇷", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👩🏻‍❤️‍💋‍👨🏿", "1️⃣");
        assertBoxes(emoji, "شکلک " + String.join(" و ", emoji) + " است", "شکلک " + String.join(" و ", emoji) + " است");
    }

    /// No letter has so many marks; they would stand in the lines above and below.
    @Test
    void tenThousandMarksOnALetter() throws IOException {
        for (String letter : List.of("a\u0301\u0323", "ب\u064E\u0651")) {
            String marks = letter.substring(1).repeat(5_000);
            Manuscript manuscript = Samples.persian(Samples.body("پیش " + letter.charAt(0) + marks + " پس"));
            Leaves leaves = Typesetter.layOut(manuscript, Progress.NONE);
            // a box for every 32 characters
            assertEquals(313, boxes(leaves));
            String read = Normalizer.normalize(assertReadBack(manuscript, ""), Normalizer.Form.NFD);
            for (char mark : letter.substring(1).toCharArray()) {
                assertEquals(5_000, read.chars().filter(c -> c == mark).count());
            }
        }
    }

    /// As many as any language sets on a letter are set on it.
    @Test
    void aFewMarksStandOnTheirLetter() {
        assertEquals(List.of(), letters(Typesetter.layOut(Samples.persian(Samples.body("ا\u0644\u0644\u0651\u064E\u0670\u0647\u0650 a\u0301\u0323\u0308")),
                Progress.NONE)));
    }

    @Test
    void aMegabyteWithoutABlank() {
        String word = "گزارش2025".repeat(MEGABYTE / 14);
        assertEquals(word, read(Typesetter.layOut(Samples.persian(Samples.body(word)), Progress.NONE)));
    }

    @Test
    void pagesWithoutABlank() throws IOException {
        String word = "گزارشQQ".repeat(1_500);
        Manuscript manuscript = Samples.persian(Table.of(Look.READING, List.of(new Column(1, "")), List.of(Row.of(Cell.of(word)))));
        String read = assertReadBack(manuscript, "");
        assertEquals(3_000, read.chars().filter(c -> c == 'Q').count());
    }

    /// Composing characters takes time that grows with the square of a run of marks: this would take hours.
    @Test
    void aMegabyteOfMarks() {
        String marks = "\u064E\u0651".repeat(MEGABYTE / 4);
        assertEquals(marks.length(), read(Typesetter.layOut(Samples.persian(Samples.body("ب" + marks)), Progress.NONE)).length() - 1);
    }

    @Test
    void aWordWiderThanItsLineAndThanItsCell() throws IOException {
        String address = "https://www.ict.gov.ir/fa/news/15275/" + "a-very-long-address/".repeat(12) + "end";
        String word = "ناهمگون‌سازی‌ناپذیری".repeat(9);
        List<Column> narrow = Collections.nCopies(12, new Column(1, ""));
        Manuscript manuscript = Samples.persian(Samples.body(address), Samples.body(word),
                Table.of(Look.REFERENCE, narrow, List.of(Row.of(Cell.of(word), Cell.of(address)))));
        for (Leaf leaf : Typesetter.layOut(manuscript, Progress.NONE).leaves()) {
            for (Mark mark : leaf.content()) {
                if (mark instanceof Mark.Text line) {
                    double right = words(line)
                            .mapToDouble(piece -> line.x() + piece.x() + piece.shaped().advance() * piece.size() / 1000).max().orElse(0);
                    assertTrue(line.x() > 50 && right < 545, () -> "from " + line.x() + " to " + right);
                }
            }
        }
        // readers put a blank where a line ends
        String read = assertReadBack(manuscript, "").replace(" ", "");
        assertTrue(read.contains(address) && read.contains(word), read);
    }

    @Test
    void headsFeetHeadingsLinksAndTitles() throws IOException {
        for (String bad : List.of("\0", "\u001B", "\uD800", "\uFFFE", "\uE000", "😀")) {
            String text = "متن " + bad + " بد";
            Manuscript manuscript = new Manuscript(text, Language.FA, new Furniture(text, text, text, 2, text, List.of(text)),
                    new Metadata(text, text, text, Samples.METADATA.created()), List.of(new Block.Contents(1), new Block.Heading(1, "۱", text),
                            Block.body(new Inline.Sign(Inline.Sign.Kind.OURS, text),
                                    new Inline.Link(text, new Destination.Web(URI.create("https://itu.int"))))));
            assertEquals(List.of(bad), letters(Typesetter.layOut(manuscript, Progress.NONE)));
            PdfChecks.assertConforms(Printed.pdf(manuscript));
        }
    }

    /// @param missing the letters no face holds, each once, in their order
    /// @param read    what a file holds of the text
    private static void assertBoxes(List<String> missing, String text, String read) throws IOException {
        Manuscript manuscript = Samples.persian(Samples.body(text));
        Leaves leaves = Typesetter.layOut(manuscript, Progress.NONE);
        assertEquals(missing, letters(leaves));
        assertEquals(missing.size(), boxes(leaves));
        assertReadBack(manuscript, read);
    }

    private static String assertReadBack(Manuscript manuscript, String wanted) throws IOException {
        byte[] pdf = Printed.pdf(manuscript);
        PdfChecks.assertConforms(pdf);
        String read = PdfChecks.flowing(pdf);
        String composed = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        assertTrue(read.contains(composed), () -> composed + " is not in " + read);
        return read;
    }

    private static List<String> letters(Leaves leaves) {
        return leaves.missing().stream().map(MissingLetter::letter).toList();
    }

    /// Boxes of letters in the text of a paper.
    private static long boxes(Leaves leaves) {
        return leaves.leaves().stream().flatMap(leaf -> leaf.content().stream())
                .filter(mark -> mark instanceof Mark.Outline outline && outline.fill() == null && outline.pen() != null).count();
    }

    private static String read(Leaves leaves) {
        StringBuilder read = new StringBuilder();
        leaves.leaves().stream().flatMap(leaf -> leaf.content().stream())
                .flatMap(mark -> mark instanceof Mark.Text line ? words(line) : Stream.empty())
                .forEach(word -> read.append(word.shaped().text()));
        return read.toString();
    }

    private static Stream<Mark.Word> words(Mark.Text line) {
        return line.pieces().stream().map(Mark.Word.class::cast).sorted(Comparator.comparingInt(Mark.Word::order));
    }
}
