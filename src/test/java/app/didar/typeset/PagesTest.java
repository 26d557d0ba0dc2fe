package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Where things stand on pages.
class PagesTest {

    private static final String SENTENCE = "این گره سال‌هاست میان دو کشور باز مانده و اکنون هر دو خواستار گشودن آن‌اند. ";

    @Test
    void everyPageHasItsClassAtHeadAndFootAndItsNumber() {
        Leaves leaves = layOut(long60());
        int n = leaves.leaves().size();
        assertTrue(n >= 60, () -> n + " pages");
        for (int i = 0; i < n; i++) {
            List<Line> lines = Line.all(leaves.leaves().get(i).furniture());
            List<Line> classes = lines.stream().filter(line -> line.text().equals("محرمانه")).toList();
            assertEquals(2, classes.size());
            assertTrue(classes.getFirst().y() < 80 && classes.getLast().y() > 780, classes::toString);
            String number = "صفحهٔ " + Digits.of(i + 1, Language.FA) + " از " + Digits.of(n, Language.FA);
            assertTrue(lines.stream().anyMatch(line -> line.text().equals(number) && line.y() > 780), number);
        }
    }

    @Test
    void nothingStandsOutsideTheTextBlock() {
        for (Leaf leaf : layOut(long60()).leaves()) {
            for (Line line : Line.all(leaf.content())) {
                assertTrue(line.y() > 76 && line.y() < 772, line::toString);
                // only the number of a section hangs in the margin
                assertTrue(line.left() > 50 && line.right() < 528.5 || line.text().length() < 4, line::toString);
            }
        }
    }

    @Test
    void columnsRunFromRightToLeftInPersianAndFromLeftToRightInEnglish() {
        Table table = Table.of(Look.REFERENCE, List.of(new Column(1, "one"), new Column(1, "two"),
                new Column(1, "three")), List.of(Row.of(Cell.of("first"), Cell.of("second"), Cell.of("third"))));
        List<Double> persian = starts(Language.FA, table);
        List<Double> english = starts(Language.EN, table);
        assertEquals(persian.stream().sorted(Collections.reverseOrder()).toList(), persian);
        assertEquals(english.stream().sorted().toList(), english);
    }

    private static List<Double> starts(Language language, Table table) {
        Leaves leaves = layOut(new Manuscript("t", language, Samples.FURNITURE, Samples.METADATA, List.of(table)));
        List<Line> lines = Line.all(leaves.leaves().getFirst().content());
        return List.of("first", "second", "third").stream()
                .map(text -> lines.stream().filter(line -> line.text().equals(text)).findFirst().orElseThrow().right())
                .toList();
    }

    @Test
    void theHeadOfATableRepeatsAndShortRowsStayWhole() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(Row.of(Cell.of("ردیف" + Digits.of(i, Language.FA) + "."), Cell.of(SENTENCE.repeat(3) + "پایان" + i)));
        }
        Leaves leaves = layOut(Samples.persian(
                Table.of(Look.READING, List.of(new Column(30, "شماره"), new Column(100, "متن")), rows)));
        assertTrue(leaves.leaves().size() > 2);
        int row = 0;
        for (Leaf leaf : leaves.leaves()) {
            List<String> texts = Line.all(leaf.content()).stream().map(Line::text).toList();
            assertEquals(1, Collections.frequency(texts, "شماره"), texts::toString);
            long starts = texts.stream().filter(text -> text.startsWith("ردیف")).count();
            long ends = texts.stream().filter(text -> text.contains("پایان")).count();
            assertEquals(starts, ends, texts::toString);
            row += (int) starts;
        }
        assertEquals(60, row);
    }

    @Test
    void aRowTallerThanAPageIsSplitAndNothingIsLost() throws IOException {
        String text = PdfChecks.flowing(Printed.pdf(Samples.persian(Table.of(Look.READING,
                List.of(new Column(1, "الف"), new Column(1, "ب")),
                List.of(Row.of(Cell.of(SENTENCE.repeat(60) + "پایان"), Cell.of("کنار")))))));
        assertTrue(text.contains("پایان") && text.contains("کنار"));
    }

    @Test
    void theLastRowOfATableIsNotAloneOnItsPage() {
        for (int filler = 0; filler < 12; filler++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(filler, Samples.body("خط")));
            List<Row> rows = Collections.nCopies(30, Row.of(Cell.of("ردیف"), Cell.of("متن")));
            blocks.add(Table.of(Look.READING, List.of(new Column(30, "شماره"), new Column(100, "متن")), rows));
            Leaves leaves = layOut(Samples.persian(blocks.toArray(new Block[0])));
            for (Leaf leaf : leaves.leaves()) {
                long here = Line.all(leaf.content()).stream().filter(line -> line.text().equals("ردیف")).count();
                assertTrue(here != 1, filler + " lines above: one row alone");
            }
        }
    }

    @Test
    void theBandOfAGroupRepeatsWhereTheGroupGoesOn() {
        List<Row> rows = Collections.nCopies(50, Row.of(Cell.of("ردیف"), Cell.of("متن")));
        Leaves leaves = layOut(Samples.persian(new Table(Look.REFERENCE, List.of(new Column(1, "الف"), new Column(1, "ب")),
                List.of(new Table.Group("گروه نخست", rows), new Table.Group("گروه دوم", rows)))));
        assertTrue(leaves.leaves().size() > 2);
        for (Leaf leaf : leaves.leaves()) {
            List<String> texts = Line.all(leaf.content()).stream().map(Line::text).toList();
            assertTrue(texts.indexOf("گروه نخست") == 2 || texts.indexOf("گروه دوم") == 2, texts::toString);
            assertTrue(Collections.frequency(texts, "گروه نخست") <= 1 && Collections.frequency(texts, "گروه دوم") <= 1,
                    texts::toString);
        }
    }

    static Stream<Arguments> holders() {
        return Stream.of(
                Arguments.of("paragraph", (Function<Block, Block>) block -> block),
                Arguments.of("ask", (Function<Block, Block>) block -> new Block.Twin(
                        new Block.Twin.Box("می‌خواهیم", List.of(block)),
                        new Block.Twin.Box("می‌دهیم", List.of(Samples.body("کنار"))))),
                Arguments.of("offer", (Function<Block, Block>) block -> new Block.Twin(
                        new Block.Twin.Box("می‌خواهیم", List.of(Samples.body("کنار"))),
                        new Block.Twin.Box("می‌دهیم", List.of(block)))),
                Arguments.of("message", list(Block.ListBlock.Kind.MESSAGES)),
                Arguments.of("number", list(Block.ListBlock.Kind.NUMBERS)),
                Arguments.of("bullet", list(Block.ListBlock.Kind.BULLETS)),
                Arguments.of("note", callout(Block.Callout.Kind.NOTE)),
                Arguments.of("red line", callout(Block.Callout.Kind.RED_LINE)),
                Arguments.of("no red line", callout(Block.Callout.Kind.NO_RED_LINE)),
                Arguments.of("unresolved", callout(Block.Callout.Kind.UNRESOLVED)),
                Arguments.of("labelled", (Function<Block, Block>) block -> new Block.Labelled(
                        List.of(Inline.text("موضع ما")), List.of(block))),
                Arguments.of("together", (Function<Block, Block>) block -> new Block.Together(List.of(block))),
                Arguments.of("reading cell", cell(Look.READING)),
                Arguments.of("reference cell", cell(Look.REFERENCE)),
                Arguments.of("identity cell", cell(Look.IDENTITY)),
                Arguments.of("own side", (Function<Block, Block>) block -> new Block.Parallel(List.of(
                        new Block.Parallel.Pair(List.of(block), List.of(Samples.body("beside")))))),
                Arguments.of("other side", (Function<Block, Block>) block -> new Block.Parallel(List.of(
                        new Block.Parallel.Pair(List.of(Samples.body("کنار")), List.of(block))))));
    }

    private static Function<Block, Block> list(Block.ListBlock.Kind kind) {
        return block -> new Block.ListBlock(kind, List.of(
                new Block.Item(List.of(block)), Block.Item.of(Inline.text("کنار"))));
    }

    private static Function<Block, Block> callout(Block.Callout.Kind kind) {
        return block -> new Block.Callout(kind, "برچسب", "", List.of(block));
    }

    private static Function<Block, Block> cell(Look look) {
        return block -> Table.of(look, List.of(new Column(1, "الف"), new Column(1, "ب")),
                List.of(Row.of(new Cell(List.of(block), 1, false), Cell.of("کنار")), Row.of(Cell.of("پس"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("holders")
    void aParagraphOfManyPagesComesOutWholeInEveryBlock(String name, Function<Block, Block> holder) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; text.length() < 12_000; word++) {
            text.append("واژهٔ").append(Digits.of(word, Language.FA)).append(' ');
        }
        Leaves leaves = layOut(Samples.persian(Samples.body("پیش"), holder.apply(Samples.body(text.toString())),
                Samples.body("پایان")));
        assertTrue(leaves.leaves().size() > 1, name);
        StringBuilder read = new StringBuilder();
        for (Leaf leaf : leaves.leaves()) {
            for (Line line : Line.all(leaf.content())) {
                assertTrue(line.y() > 76 && line.y() < 772, () -> name + " outside the page: " + line);
                if (line.text().contains("واژهٔ")) {
                    read.append(line.text().replace("برچسب\u2002", "")).append(' ');
                }
            }
        }
        assertEquals(List.of(text.toString().split(" ")), List.of(read.toString().split(" +")), name);
    }

    @Test
    void aHeadingKeepsWithWhatFollows() {
        for (int filler = 20; filler < 45; filler++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(filler, Samples.body("خط")));
            blocks.add(new Heading(1, "۱", "سرخط"));
            blocks.add(new Heading(2, "محور ۱", "موضوع"));
            blocks.add(Samples.body(SENTENCE.repeat(3)));
            for (Leaf leaf : layOut(Samples.persian(blocks.toArray(new Block[0]))).leaves()) {
                List<String> texts = Line.all(leaf.content()).stream().map(Line::text).toList();
                assertTrue(!texts.contains("سرخط") || texts.stream().filter(t -> t.length() > 30).count() >= 2,
                        texts::toString);
            }
        }
    }

    @Test
    void aParagraphLeavesNoSingleLine() {
        for (int filler = 20; filler < 35; filler++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(filler, Samples.body("خط")));
            blocks.add(Samples.body(SENTENCE.repeat(8)));
            for (Leaf leaf : layOut(Samples.persian(blocks.toArray(new Block[0]))).leaves()) {
                long lines = Line.all(leaf.content()).stream().filter(line -> line.text().length() > 5).count();
                assertTrue(lines != 1, () -> "one line alone");
            }
        }
    }

    @Test
    void blocksKeptTogetherAreOnOnePage() {
        for (int filler = 15; filler < 30; filler++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(filler, Samples.body("خط")));
            blocks.add(new Block.Together(List.of(Samples.body("آغاز"), Samples.body(SENTENCE.repeat(9)),
                    Samples.body("پایان"))));
            for (Leaf leaf : layOut(Samples.persian(blocks.toArray(new Block[0]))).leaves()) {
                List<String> texts = Line.all(leaf.content()).stream().map(Line::text).toList();
                assertEquals(texts.contains("آغاز"), texts.contains("پایان"));
            }
        }
    }

    @Test
    void anEmptyPaperIsOnePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.persian()))) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws IOException {
        assertArrayEquals(Printed.pdf(Samples.full()), Printed.pdf(Samples.full()));
    }

    @Test
    void papersPrintedAtOnceAreThoseOfOneByOne() throws IOException {
        byte[] alone = Printed.pdf(Samples.full());
        List<byte[]> together = IntStream.range(0, 6).parallel().mapToObj(i -> {
            try {
                return Printed.pdf(i % 2 == 0 ? Samples.full() : Samples.english());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
        for (int i = 0; i < together.size(); i += 2) {
            assertArrayEquals(alone, together.get(i));
        }
    }

    @Test
    void theOutlineHasTheHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printed.pdf(Samples.full()))) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertTrue(titles.contains("۳ محورهای مذاکره"), titles::toString);
        }
    }

    @Test
    void theContentsNameThePageOfEveryHeading() {
        Leaves leaves = layOut(Samples.book());
        List<String> first = Line.all(leaves.leaves().getFirst().content()).stream().map(Line::text).toList();
        assertEquals(List.of("کتاب سفر", "۳\u2002محورهای مذاکره", "۲", "محور ۱\u2002مدیریت سیگنال در مناطق مرزی", "۲",
                "محور ۲\u2002مسیرهای ترانزیت داده", "۲", "۶\u2002توافق‌ها", "۳"), first);
    }

    @Test
    void typesettingStopsWhenAsked() {
        AtomicInteger asked = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 100;
            }
        };
        Printed.fails(CancellationException.class, long60(), impatient);
    }

    @Test
    void progressTellsEveryPage() throws IOException {
        List<String> told = new ArrayList<>();
        Progress listening = new Progress() {
            @Override
            public void page(Phase phase, int done, int of) {
                told.add(phase + " " + done + "/" + of);
            }
        };
        Printed.pdf(Samples.english(), listening);
        assertEquals(List.of("LAY_OUT 1/0", "LAY_OUT 2/0", "WRITE 1/2", "WRITE 2/2"), told);
    }

    private static Manuscript long60() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 180; i++) {
            blocks.add(new Heading(1, Digits.of(i, Language.FA), "بخش", List.of(Inline.text("Section", "en"))));
            blocks.add(Samples.body(SENTENCE.repeat(12)));
        }
        return Samples.persian(blocks.toArray(new Block[0]));
    }

    private static Leaves layOut(Manuscript manuscript) {
        return Typesetter.layOut(manuscript, Progress.NONE);
    }
}
