package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.Block.Callout;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Block.Item;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Block.Parallel;
import app.didar.typeset.Block.Parallel.Pair;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One text in two languages, kept level.
class ParallelTest {

    private static final String FA = "این گره سال‌هاست میان دو کشور باز مانده و اکنون هر دو خواستار گشودن آن‌اند. ";
    private static final String EN = "This knot has stood between both countries for years, and now both wish it undone. ";
    private static final double MIDDLE = 290;
    private static final double FOOT = 77 + 694.5;

    @Test
    void whatStandsInAPairBeginsLevel() {
        List<Line> lines = Line.pages(persian(new Heading(1, "", "هدف"), new Heading(1, "", "Objective"),
                Samples.body("الف " + FA.repeat(3)), Samples.body("A " + EN),
                list("ب " + FA, "پ " + FA.repeat(2), "ت"), list("B " + EN.repeat(3), "C", "D " + EN),
                new Heading(3, "", "ث"), new Heading(3, "", "E"), Samples.body("ج"), Samples.body("F"))).getFirst();
        for (String pair : List.of("هدف Objective", "الف A", "ب B", "پ C", "ت D", "ث E", "ج F", "۱ 1", "۲ 2", "۳ 3")) {
            Line own = starting(lines, pair.split(" ")[0]);
            Line other = starting(lines, pair.split(" ")[1]);
            assertEquals(own.y(), other.y(), 0.001, pair);
            assertTrue(own.left() > MIDDLE && other.right() < MIDDLE, pair);
        }
    }

    @Test
    void allLinesOfAParagraphStandOnTheSameBaselines() {
        List<Line> lines = Line.pages(persian(Samples.body(FA.repeat(4)), Samples.body(EN.repeat(4)))).getFirst();
        List<Double> own = lines.stream().filter(line -> line.left() > MIDDLE).map(Line::y).toList();
        List<Double> other = lines.stream().filter(line -> line.right() < MIDDLE).map(Line::y).toList();
        int both = Math.min(own.size(), other.size());
        assertTrue(both > 5);
        for (int i = 0; i < both; i++) {
            assertEquals(own.get(i), other.get(i), 0.001);
        }
    }

    @Test
    void listsOfUnequalLengthStandBesideEachOtherAsAWhole() {
        List<Line> lines = Line.pages(persian(list("ب", "پ"), list("B", "C", "D"), Samples.body("ت"),
                Samples.body("E"))).getFirst();
        assertEquals(starting(lines, "ب").y(), starting(lines, "B").y(), 0.001);
        assertEquals(starting(lines, "ت").y(), starting(lines, "E").y(), 0.001);
        assertTrue(starting(lines, "E").y() > starting(lines, "D").y());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void aPageEndCutsBothColumnsAtOneHeight(int above) {
        List<Block> sides = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sides.add(Samples.body("الف" + Digits.of(i, Language.FA) + " " + FA.repeat(4)));
            sides.add(Samples.body("A" + i + " " + EN.repeat(5)));
        }
        List<Block> blocks = new ArrayList<>(IntStream.range(0, above).mapToObj(_ -> Samples.body("خط")).toList());
        blocks.add(new Parallel(pairs(sides.toArray(new Block[0]))));
        List<List<Line>> pages = Line.pages(Samples.persian(blocks.toArray(new Block[0])));
        assertTrue(pages.size() > 1);
        for (int page = 0; page < pages.size(); page++) {
            List<Line> texts = pages.get(page).stream().filter(line -> !line.text().equals("خط")).toList();
            List<Line> own = texts.stream().filter(line -> line.left() > MIDDLE).toList();
            List<Line> other = texts.stream().filter(line -> line.right() < MIDDLE).toList();
            assertTrue(texts.stream().allMatch(line -> line.y() < FOOT));
            assertEquals(own.stream().filter(line -> line.text().startsWith("الف")).map(Line::y).toList(),
                    other.stream().filter(line -> line.text().startsWith("A")).map(Line::y).toList());
            for (List<Line> side : List.of(own, other)) {
                // where a paragraph parts, two of its lines at least stand on either page
                List<Boolean> starts = side.stream().map(line -> line.text().matches("(A\\d|الف).*")).toList();
                int n = starts.size();
                assertFalse(n > 0 && page < pages.size() - 1 && starts.get(n - 1), "one line at the foot");
                assertFalse(n > 1 && !starts.get(0) && starts.get(1), "one line at the head");
            }
        }
    }

    @Test
    void aHeadingStaysWithItsText() {
        for (int above = 25; above < 40; above++) {
            List<Block> blocks = new ArrayList<>(IntStream.range(0, above).mapToObj(_ -> Samples.body("خط")).toList());
            blocks.add(new Parallel(pairs(new Heading(1, "", "سرخط"), new Heading(1, "", "Title"),
                    new Heading(3, "", "موضع"), new Heading(3, "", "Position"),
                    Samples.body("متن " + FA), Samples.body("Text"))));
            for (List<Line> page : Line.pages(Samples.persian(blocks.toArray(new Block[0])))) {
                List<String> texts = page.stream().map(Line::text).toList();
                assertEquals(texts.contains("سرخط"), texts.contains("Text"), texts::toString);
            }
        }
    }

    @Test
    void framesBesideEachOtherAreEquallyHigh() {
        Leaf leaf = Typesetter.layOut(persian(
                new Callout(Callout.Kind.NO_RED_LINE, "خط قرمز", "", List.of(Samples.body(FA.repeat(3)))),
                new Callout(Callout.Kind.NO_RED_LINE, "Red line", "", List.of(Samples.body(EN)))), Progress.NONE)
                .leaves().getFirst();
        List<Double> heights = leaf.content().stream().filter(Mark.Outline.class::isInstance)
                .map(mark -> ((Mark.Outline) mark).shape().getBounds2D().getHeight()).toList();
        assertEquals(2, heights.size());
        assertEquals(heights.getFirst(), heights.getLast(), 0.001);
    }

    @ParameterizedTest
    @EnumSource
    void readersFindTwoTextsEachWholeAndInItsLanguage(Language language) throws IOException {
        boolean persian = language == Language.FA;
        List<Pair> pairs = persian ? pairs(new Heading(1, "", "هدف"), new Heading(1, "", "Objective"),
                Samples.body("الف"), Samples.body("A"), list("ب", "پ"), list("B", "C"))
                : pairs(new Heading(1, "", "Objective"), new Heading(1, "", "هدف"), Samples.body("A"),
                        Samples.body("الف"), list("B", "C"), list("ب", "پ"));
        byte[] pdf = Printed.pdf(new Manuscript("t", language, persian ? Samples.FURNITURE : Samples.ENGLISH,
                Samples.METADATA, List.of(new Parallel(pairs), new Heading(1, "", "T"), new Block.Contents(2))));
        PdfChecks.assertConforms(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfTree tree = new PdfTree(document);
            List<String> own = List.of("H1", "P", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody");
            List<String> types = new ArrayList<>(List.of("Document", "Div"));
            types.addAll(own);
            types.add("Div");
            types.addAll(own);
            assertEquals(types, tree.types().subList(0, types.size()));
            List<String> languages = tree.elements().stream().filter(element -> element.type().equals("Div"))
                    .map(PdfTree.Element::lang).toList();
            assertEquals(persian ? List.of("fa-IR", "en-GB") : List.of("en-GB", "fa-IR"), languages);
            List<String> outline = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> outline.add(item.getTitle()));
            assertEquals(List.of(persian ? "هدف" : "Objective", "T"), outline, "one entry for a pair of headings");
            assertEquals(2, tree.types().stream().filter("TOCI"::equals).count());
        }
    }

    private static Line starting(List<Line> lines, String text) {
        return lines.stream().filter(line -> line.text().equals(text) || line.text().startsWith(text + " ")).findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + lines));
    }

    private static ListBlock list(String... items) {
        return new ListBlock(ListBlock.Kind.NUMBERS, IntStream.range(0, items.length)
                .mapToObj(i -> Item.of(Inline.text(items[i]))).toList());
    }

    /// Blocks by turns of the one and the other side.
    private static Manuscript persian(Block... sides) {
        return Samples.persian(new Parallel(pairs(sides)));
    }

    private static List<Pair> pairs(Block... sides) {
        return IntStream.range(0, sides.length / 2)
                .mapToObj(i -> new Pair(List.of(sides[2 * i]), List.of(sides[2 * i + 1]))).toList();
    }
}
