package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Row;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.picture.TextMap;
import app.didar.typeset.picture.TextMap.Spot;
import app.didar.typeset.picture.TextMap.Stretch;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text taken off a page is the text that was written.
class TextMapTest {

    private static final String LONG = ("می‌خواهیم دربارهٔ نسل پنجم (5G) و شبکه‌های B2B در WTDC-25 گفت‌وگو کنیم؛ «اطلاعات» لازم تا "
            + "۱۴۰۴/۰۹/۰۱ می‌رسد و سهم ما ۱۲٫۵٪ است. ").repeat(6).strip();

    @ParameterizedTest
    @ValueSource(strings = {
        "اطلاعات", "می‌خواهیم", "لا إله إلا الله", "نشست B2B و 5G در WTDC‑۲۵", "Minister رشاد نبی‌اف of Azerbaijan",
        "(۱۴۰۴/۰۹/۰۱)", "مُحَمَّد", "دست‌اندرکاران، IMEI، هماهنگی"})
    void aLineCopiesOutAsWritten(String text) {
        assertEquals(text, copied(Samples.body(text)));
    }

    @Test
    void lineEndsAreBlanksAndParagraphsLines() {
        assertEquals(LONG + "\n" + LONG, copied(Samples.body(LONG), Samples.body(LONG)));
        assertTrue(map(Samples.body(LONG)).boxes(0, map(Samples.body(LONG)).all()).size() > 4, "on several lines");
    }

    @Test
    void aWordTornAtALineEndStaysOneWord() {
        String address = "https://example.org/" + "abcdefghij".repeat(30);
        assertEquals("نشانی " + address, copied(Samples.body("نشانی " + address)));
    }

    @Test
    void aForcedLineIsALine() {
        Block two = new Block.Paragraph(Block.Style.BODY, List.of(Inline.text("یک "), new Inline.LineBreak(), Inline.text("دو")));
        assertEquals("یک\nدو", copied(two));
    }

    @Test
    void cellsOfARowArePartedByTabs() {
        Block table = Table.of(Table.Look.REFERENCE, List.of(new Column(50, "نام"), new Column(50, "کشور")),
                List.of(Row.of(Cell.of("هاشمی"), Cell.of("ایران")), Row.of(Cell.of("نبی‌اف"), Cell.of("آذربایجان"))));
        assertEquals("نام\tکشور\nهاشمی\tایران\nنبی‌اف\tآذربایجان", copied(table));
    }

    @Test
    void aParagraphOverTwoPagesIsOneText() {
        String text = (LONG + " ").repeat(9).strip();
        TextMap map = map(Samples.body(text));
        Stretch all = map.all();
        assertTrue(all.to().page() > 0);
        assertEquals(text, map.text(all));
        assertEquals(all, map.paragraph(new Spot(1, 3)));
        assertEquals(all, map.paragraph(new Spot(0, 30)));
    }

    @Test
    void headAndFootAreNoText() {
        String text = map(Samples.body("متن")).text(0);
        assertEquals("متن", text);
    }

    @Test
    void everyLetterIsFoundWhereItStands() {
        TextMap map = map(Samples.body(LONG), Samples.body("Plain English words, too."));
        for (Spot spot = new Spot(0, 0); ; ) {
            Spot next = map.beside(spot, 1);
            if (next.equals(spot)) {
                break;
            }
            List<Rectangle2D> boxes = map.boxes(0, Stretch.between(spot, next));
            if (!boxes.isEmpty() && boxes.getFirst().getWidth() > 0.01) {
                Rectangle2D box = boxes.getFirst();
                int near = map.at(0, box.getMinX() + box.getWidth() * 0.25, box.getCenterY()).at();
                int far = map.at(0, box.getMinX() + box.getWidth() * 0.75, box.getCenterY()).at();
                assertEquals(spot.at(), Math.min(near, far), () -> box.toString());
                assertEquals(next.at(), Math.max(near, far), () -> box.toString());
                assertTrue(map.on(0, box.getCenterX(), box.getCenterY()));
            }
            spot = next;
        }
        assertFalse(map.on(0, 5, 5));
    }

    @Test
    void aStretchOverBothDirectionsIsSeveralBoxes() {
        String text = "نشست ITU امروز";
        TextMap map = map(Samples.body(text));
        assertEquals(1, map.boxes(0, map.all()).size());
        Stretch half = new Stretch(new Spot(0, 2), new Spot(0, text.indexOf("TU")));
        assertEquals(2, map.boxes(0, half).size());
        assertEquals("ست I", map.text(half));
    }

    @Test
    void aWordIsTakenWithItsHalfSpaces() {
        TextMap map = map(Samples.body("ما می‌خواهیم، B2B"));
        assertEquals("می‌خواهیم", map.text(map.word(new Spot(0, 5))));
        assertEquals("B2B", map.text(map.word(new Spot(0, 16))));
    }

    @Test
    void theCaretGoesByLettersAndLines() {
        TextMap map = map(Samples.body("یک خط"), Samples.body("خط دوم"));
        assertEquals(new Spot(0, 1), map.beside(new Spot(0, 0), 1));
        Spot down = map.below(new Spot(0, 2), 1);
        assertTrue(down.at() > 5);
        assertTrue(map.below(down, -1).at() <= 5);
        assertEquals(new Spot(0, 0), map.beside(new Spot(0, 0), -1));
    }

    private static String copied(Block... blocks) {
        TextMap map = map(blocks);
        return map.text(map.all());
    }

    private static TextMap map(Block... blocks) {
        Leaves leaves = Typesetter.layOut(Samples.persian(blocks), Progress.NONE);
        return new TextMap(leaves);
    }
}
