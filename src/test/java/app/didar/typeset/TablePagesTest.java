package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.Block.Callout;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables over page ends, and tables that ask too much.
class TablePagesTest {

    private static final String SENTENCE = "این گره سال‌هاست میان دو کشور باز مانده و اکنون هر دو خواستار گشودن آن‌اند. ";
    private static final double TOP = 76.5;
    private static final double DEPTH = 694.5;
    private static final double FOOT = TOP + DEPTH;

    /// A page of lines above, then a table whose second row is long.
    private static List<Leaf> split(int above) {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(above, Samples.body("خط")));
        blocks.add(Table.of(Look.READING, List.of(new Column(1, "سر"), new Column(2, "متن")), List.of(
                Row.of(Cell.of("نخست"), Cell.of("نخست")),
                Row.of(Cell.of("دراز"), Cell.of("آغاز " + SENTENCE.repeat(20) + "انجام")),
                Row.of(Cell.of("پس"), Cell.of("پس")), Row.of(Cell.of("آخر"), Cell.of("آخر")))));
        return Typesetter.layOut(Samples.persian(blocks.toArray(new Block[0])), Progress.NONE).leaves();
    }

    @Test
    void aRowPartsWithTwoLinesOnEitherSideBelowItsHeadAndItsRuleStandsAtItsEnd() {
        int parted = 0;
        for (int above = 10; above < 28; above++) {
            List<Leaf> leaves = split(above);
            for (int i = 0; i < leaves.size(); i++) {
                List<Line> page = Line.all(leaves.get(i).content());
                List<String> texts = page.stream().map(Line::text).toList();
                List<Line> cell = page.stream().filter(line -> line.text().contains("ن")
                        && !List.of("نخست", "متن").contains(line.text())).toList();
                if (cell.isEmpty()) {
                    continue;
                }
                boolean starts = texts.stream().anyMatch(text -> text.startsWith("آغاز"));
                boolean ends = texts.stream().anyMatch(text -> text.contains("انجام"));
                assertTrue(cell.size() >= 2, () -> "one line alone: " + texts);
                assertEquals(1, Collections.frequency(texts, "سر"), texts::toString);
                List<Double> rules = fills(leaves.get(i), Ink.RULE);
                double last = cell.getLast().y();
                assertEquals(ends, rules.stream().anyMatch(rule -> rule > last), "a rule only where the row ends");
                assertTrue(page.stream().allMatch(line -> line.y() < FOOT));
                parted += starts && !ends ? 1 : 0;
            }
        }
        assertTrue(parted > 10, "parted " + parted + " times");
    }

    private static List<Double> fills(Leaf leaf, Ink ink) {
        return leaf.content().stream().filter(mark -> mark instanceof Mark.Fill fill && fill.ink() == ink)
                .map(mark -> ((Mark.Fill) mark).y()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8, 10, 11, 12, 15, 25})
    void aRowLowerThanAQuarterOfAPageStaysWhole(int lines) {
        boolean parts = false;
        boolean low = lines * 15.75 + 6.5 < DEPTH / 4;
        for (int above = 20; above < 39; above++) {
            List<Inline> cell = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                cell.add(Inline.text("سطر" + i));
                cell.add(new Inline.LineBreak());
            }
            List<Block> blocks = new ArrayList<>(Collections.nCopies(above, Samples.body("خط")));
            // high enough not to be kept whole as a table
            blocks.add(Table.of(Look.READING, List.of(new Column(1, "")), List.of(row(cell), row(List.of(Inline.text("الف"))),
                    row(Collections.nCopies(40, new Inline.LineBreak())))));
            for (List<Line> page : Line.pages(Samples.persian(blocks.toArray(new Block[0])))) {
                long here = page.stream().filter(line -> line.text().startsWith("سطر")).count();
                parts |= here > 0 && here < lines;
            }
        }
        assertEquals(!low, parts);
    }

    private static Row row(List<? extends Inline> inlines) {
        return Row.of(Cell.of(inlines.toArray(new Inline[0])));
    }

    @ParameterizedTest
    @EnumSource
    void aFrameLowerThanAQuarterOfAPageStaysWhole(Callout.Kind kind) {
        for (int lines : List.of(8, 30)) {
            boolean parts = false;
            for (int above = 22; above < 38; above++) {
                List<Block> blocks = new ArrayList<>(Collections.nCopies(above, Samples.body("خط")));
                blocks.add(new Callout(kind, "", "", Collections.nCopies(lines, Samples.body("سطر"))));
                for (List<Line> page : Line.pages(Samples.persian(blocks.toArray(new Block[0])))) {
                    long here = page.stream().filter(line -> line.text().equals("سطر")).count();
                    parts |= here > 0 && here < lines;
                    assertTrue(here != 1, "one line alone");
                }
            }
            assertEquals(lines == 30, parts, lines + " lines");
        }
    }

    @Test
    void aTableLowerThanAQuarterOfAPageStaysInOnePieceWithItsHeading() {
        for (int above = 20; above < 38; above++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(above, Samples.body("خط")));
            blocks.add(new Block.Heading(1, "۱", "سرخط"));
            blocks.add(Table.of(Look.REFERENCE, List.of(new Column(1, "")),
                    Collections.nCopies(7, Row.of(Cell.of("ردیف")))));
            List<List<Line>> pages = Line.pages(Samples.persian(blocks.toArray(new Block[0])));
            for (List<Line> page : pages) {
                List<String> texts = page.stream().map(Line::text).toList();
                long rows = Collections.frequency(texts, "ردیف");
                assertTrue(rows == 0 || rows == 7 && texts.contains("سرخط"), texts::toString);
            }
        }
    }

    @Test
    void aRowTallerThanThreePagesGoesOnWithItsHeadOnEach() {
        Manuscript manuscript = Samples.persian(Table.of(Look.REFERENCE, List.of(new Column(1, "الف"), new Column(1, "ب")),
                List.of(Row.of(Cell.of("کنار"), new Cell(Collections.nCopies(180, Samples.body("سطر")), 1, false)))));
        List<List<Line>> pages = Line.pages(manuscript);
        assertTrue(pages.size() >= 4);
        int lines = 0;
        for (List<Line> page : pages) {
            assertEquals(1, page.stream().filter(line -> line.text().equals("ب")).count());
            assertTrue(page.stream().allMatch(line -> line.y() > TOP && line.y() < FOOT));
            lines += (int) page.stream().filter(line -> line.text().equals("سطر")).count();
        }
        assertEquals(180, lines);
    }

    @Test
    void tablesFiveDeepPartOverPagesAndLoseNothing() throws IOException {
        Manuscript manuscript = Samples.persian(nested(5));
        List<List<Line>> pages = Line.pages(manuscript);
        assertTrue(pages.size() > 1);
        List<String> read = new ArrayList<>();
        for (List<Line> page : pages) {
            for (Line line : page) {
                assertTrue(line.y() > TOP && line.y() < FOOT && line.left() > 50 && line.right() < 528.5, line::toString);
                if (line.text().startsWith("ی")) {
                    read.add(line.text());
                }
            }
        }
        List<String> wanted = IntStream.rangeClosed(1, 5).map(i -> 6 - i).boxed()
                .flatMap(depth -> IntStream.range(0, 16).mapToObj(i -> "ی" + depth + "." + i)).sorted().toList();
        assertEquals(wanted, read.stream().sorted().toList());
        PdfChecks.assertConforms(Printed.pdf(manuscript));
    }

    private static Table nested(int depth) {
        List<Block> inside = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            inside.add(Samples.body("ی" + depth + "." + i));
        }
        if (depth > 1) {
            inside.add(nested(depth - 1));
        }
        return Table.of(Look.REFERENCE, List.of(new Column(1, "س"), new Column(9, "م")), List.of(
                Row.of(Cell.of("الف"), new Cell(inside, 1, false)), Row.of(Cell.of("ب"), Cell.of("پ"))));
    }

    @Test
    void sixtyColumnsStandInOrderInsideThePage() throws IOException {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            columns.add(new Column(1, Digits.of(i, Language.FA)));
            cells.add(Cell.of("م"));
        }
        Manuscript manuscript = Samples.persian(Table.of(Look.REFERENCE, columns,
                List.of(new Row(cells), new Row(cells))));
        List<Line> letters = Line.pages(manuscript).getFirst().stream().filter(line -> line.text().equals("م")).toList();
        assertEquals(120, letters.size());
        for (int i = 1; i < 60; i++) {
            assertTrue(letters.get(i).right() < letters.get(i - 1).right());
        }
        assertTrue(letters.stream().allMatch(line -> line.left() > 50 && line.right() < 528.5));
        PdfChecks.assertConforms(Printed.pdf(manuscript));
    }

    @Test
    void aWordWiderThanItsCellIsTornAndStaysInIt() {
        String word = "نمی‌توانستیم".repeat(6);
        List<Line> lines = Line.pages(Samples.persian(Table.of(Look.READING, List.of(new Column(1, ""), new Column(7, "")),
                List.of(Row.of(Cell.of(word), Cell.of("کنار")))))).getFirst();
        List<Line> torn = lines.stream().filter(line -> !line.text().equals("کنار")).toList();
        double width = 168 * 72 / 25.4 / 8 - 7;
        assertTrue(torn.size() > 3);
        assertEquals(word, String.join("", torn.stream().map(Line::text).toList()));
        assertTrue(torn.stream().allMatch(line -> line.right() - line.left() <= width + 0.01), torn::toString);
        assertTrue(torn.stream().allMatch(line -> line.left() > 528 - width - 0.5), torn::toString);
    }

    @Test
    void tenThousandRowsComeOutInOrder() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 10_000; i++) {
            rows.add(Row.of(Cell.of("ر" + i), Cell.of("متن")));
        }
        List<List<Line>> pages = Line.pages(Samples.persian(
                Table.of(Look.REFERENCE, List.of(new Column(1, "ردیف"), new Column(4, "متن")), rows)));
        int row = 0;
        for (List<Line> page : pages) {
            assertEquals("ردیف", page.getFirst().text());
            for (Line line : page) {
                if (line.text().startsWith("ر") && !line.text().equals("ردیف")) {
                    assertEquals("ر" + ++row, line.text());
                }
            }
        }
        assertEquals(10_000, row);
        int perPage = (pages.getFirst().size() - 2) / 2;
        assertEquals((10_000 + perPage - 1) / perPage, pages.size(), "no page is left part empty");
        assertEquals(2 + 2 * (10_000 - perPage * (pages.size() - 1)), pages.getLast().size());
    }

    @Test
    void aCellHoldsBlocksOfOtherKinds() throws IOException {
        List<Block> inside = List.of(Samples.body("متن"),
                new ListBlock(ListBlock.Kind.NUMBERS, List.of(Block.Item.of(Inline.text("یکم")),
                        Block.Item.of(Inline.text("دوم")))),
                new Callout(Callout.Kind.RED_LINE, "خط قرمز", "", List.of(Samples.body("نگوییم"))),
                new Block.Picture(TestPictures.png(BufferedImage.TYPE_INT_RGB), "پرچم", 400, 0, List.of()));
        Manuscript manuscript = Samples.persian(Table.of(Look.READING, List.of(new Column(1, ""), new Column(1, "")),
                List.of(Row.of(Cell.of("کنار"), new Cell(inside, 1, false)))));
        Leaves leaves = Typesetter.layOut(manuscript, Progress.NONE);
        List<Mark> marks = leaves.leaves().getFirst().content();
        double middle = leaves.width() / 2;
        Mark.Picture picture = (Mark.Picture) marks.stream().filter(Mark.Picture.class::isInstance).findFirst()
                .orElseThrow();
        assertTrue(picture.x() >= 51 && picture.x() + picture.width() < middle, "the cell is its room");
        List<Line> lines = Line.all(marks).stream().filter(line -> !line.text().equals("کنار")).toList();
        assertEquals(List.of("متن", "۱", "یکم", "۲", "دوم", "خط قرمز", "نگوییم"), lines.stream().map(Line::text).toList());
        assertTrue(lines.stream().allMatch(line -> line.right() < middle));
        double rule = fills(leaves.leaves().getFirst(), Ink.BLACK).getLast();
        assertTrue(rule > picture.y() + picture.height() && picture.y() > lines.getLast().y());
        PdfChecks.assertConforms(Printed.pdf(manuscript));
    }

    @Test
    void emptyCellsKeepTheirPlaceAndTheHeightOfALine() {
        Manuscript manuscript = Samples.persian(Table.of(Look.REFERENCE, List.of(new Column(1, "الف"), new Column(1, "ب")),
                List.of(Row.of(), Row.of(new Cell(List.of(), 1, false), Cell.of("پر")), Row.of(Cell.of(""), Cell.of("")))));
        Leaf leaf = Typesetter.layOut(manuscript, Progress.NONE).leaves().getFirst();
        Line full = Line.all(leaf.content()).stream().filter(line -> line.text().equals("پر")).findFirst().orElseThrow();
        assertTrue(full.right() < 290, full::toString);
        List<Double> rules = fills(leaf, Ink.RULE);
        assertEquals(13.5 + 4.5, rules.get(1) - rules.get(0), 0.01);
    }

    @Test
    void aCellOverTwoColumnsTakesTheRoomOfBoth() {
        List<Line> lines = Line.pages(Samples.persian(Table.of(Look.REFERENCE,
                List.of(new Column(1, ""), new Column(1, ""), new Column(1, "")), List.of(
                        Row.of(Cell.of(SENTENCE).over(2), Cell.of("کنار")),
                        Row.of(Cell.of("یک"), Cell.of("دو"), Cell.of("سه")))))).getFirst();
        Line beside = lines.stream().filter(line -> line.text().equals("کنار")).findFirst().orElseThrow();
        Line third = lines.stream().filter(line -> line.text().equals("سه")).findFirst().orElseThrow();
        assertEquals(third.right(), beside.right(), 0.001);
        Line wide = lines.getFirst();
        assertTrue(wide.right() - wide.left() > 168 * 72 / 25.4 / 3, wide::toString);
        assertFalse(wide.left() < beside.right(), "beside, not over it");
    }
}
