package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.glyph.Faces;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Both ends of justified lines, and the limits of what widens them.
class JustifiedLinesTest {

    private static final double WIDEST = 2.5;
    private static final double LONGEST = 500;
    private static final double NEAR = 0.01;

    @Property(tries = 150)
    void persianParagraphsAreFlush(@ForAll("persian") String text, @ForAll @IntRange(min = 40, max = 420) int width) {
        assertJustified(Language.FA, text, width);
    }

    @Property(tries = 150)
    void englishParagraphsAreFlush(@ForAll("english") String text, @ForAll @IntRange(min = 40, max = 420) int width) {
        assertJustified(Language.EN, text, width);
    }

    @Provide
    Arbitrary<String> persian() {
        return MixedParagraphs.persian();
    }

    @Provide
    Arbitrary<String> english() {
        return MixedParagraphs.english();
    }

    private static void assertJustified(Language language, String text, int width) {
        List<Mark.Word> plain = logical(set(language, width, Align.START, Inline.text(text)));
        for (Align align : List.of(Align.JUSTIFIED, Align.KASHIDA)) {
            Galley galley = set(language, width, align, Inline.text(text));
            List<Mark.Word> set = logical(galley);
            assertEquals(plain.stream().map(word -> word.shaped().text()).toList(), set.stream().map(word -> word.shaped().text()).toList());
            IdentityHashMap<Mark.Word, Shaped> before = new IdentityHashMap<>();
            for (int i = 0; i < plain.size(); i++) {
                before.put(set.get(i), plain.get(i).shaped());
            }
            galley.lines().forEach(line -> assertFlush(line(line), width, align, before));
        }
    }

    private static void assertFlush(Mark.Text line, double width, Align align, IdentityHashMap<Mark.Word, Shaped> before) {
        assertApart(line);
        double natural = words(line).stream().mapToDouble(word -> before(word, before).advance() * word.size() / 1000).sum();
        boolean ragged = Math.abs(right(line) - natural) < NEAR;
        boolean flush = Math.abs(line.x()) < NEAR && Math.abs(line.x() + right(line) - width) < NEAR;
        assertTrue(ragged || flush && !line.end().equals(Mark.Text.PARAGRAPH_END), () -> "neither flush nor ragged: " + line);
        assertLimits(line, before, align);
    }

    /// A word as it is shaped where no line is justified.
    private static Shaped before(Mark.Word word, IdentityHashMap<Mark.Word, Shaped> before) {
        return Objects.requireNonNull(before.getOrDefault(word, word.face().shape(" ", word.shaped().rtl())));
    }

    /// All words but blanks, in the order of reading.
    private static List<Mark.Word> logical(Galley galley) {
        return galley.lines().stream().flatMap(line -> words(line(line)).stream().sorted((a, b) -> Integer.compare(a.order(), b.order())))
                .filter(word -> !word.shaped().text().equals(" ")).toList();
    }

    /// No word stands on another, and none is far from the next.
    private static void assertApart(Mark.Text line) {
        double end = 0;
        for (Mark.Word word : words(line)) {
            assertEquals(end, word.x(), 1e-6, () -> "apart from what is to its left: " + word.shaped().text());
            end = right(word);
        }
    }

    private static void assertLimits(Mark.Text line, IdentityHashMap<Mark.Word, Shaped> before, Align align) {
        int longer = 0;
        int blanks = 0;
        int last = -2;
        for (Mark.Word word : words(line).stream().sorted((a, b) -> Integer.compare(a.order(), b.order())).toList()) {
            Shaped plain = before(word, before);
            blanks += plain.text().equals(" ") ? 1 : 0;
            double more = word.shaped().advance() - plain.advance();
            if (plain.text().equals(" ")) {
                assertTrue(more >= -1 && word.shaped().advance() <= WIDEST * plain.advance() + 1e-6, "a blank of " + word.shaped().advance());
            } else if (Math.abs(more) > 1e-6) {
                assertEquals(Align.KASHIDA, align);
                assertTrue(more > 0 && more <= LONGEST + 1e-6 && plain.rtl(), () -> plain.text() + " is longer by " + more);
                assertTrue(blanks > last + 1, () -> "beside another longer word: " + plain.text());
                last = blanks;
                longer++;
            }
        }
        assertTrue(longer <= Math.max(1, (blanks + 1) / 3), line::toString);
    }

    /// Lines chosen for the whole paragraph, beside lines filled one after another.
    @Property(tries = 150)
    void noLineIsLooserThanInARaggedParagraph(@ForAll("persian") String text, @ForAll @IntRange(min = 60, max = 420) int width) {
        Galley ragged = set(Language.FA, width, Align.START, Inline.text(text));
        double before = loosest(ragged, width);
        double now = loosest(set(Language.FA, width, Align.JUSTIFIED, Inline.text(text)), width);
        boolean lost = ragged.lines().size() > 1 && words(line(ragged.lines().getLast())).stream().noneMatch(word -> word.shaped().text().equals(" "));
        // a last line of one short word is avoided, at the cost of the lines above
        assertTrue(now <= (lost ? Math.max(WIDEST - 1, before) : before) + 1e-6, () -> now + " instead of " + before);
    }

    /// By how much the blanks of the loosest line would have to grow, as a share of their width.
    private static double loosest(Galley galley, double width) {
        double loosest = 0;
        for (Galley.Line each : galley.lines()) {
            Mark.Text line = line(each);
            double blanks = words(line).stream().filter(word -> word.shaped().text().equals(" "))
                    .mapToDouble(word -> word.face().shape(" ", word.shaped().rtl()).advance() * word.size() / 1000).sum();
            double spare = width - right(line) + words(line).stream().filter(word -> word.shaped().text().equals(" "))
                    .mapToDouble(word -> (word.shaped().advance() - word.face().shape(" ", word.shaped().rtl()).advance()) * word.size() / 1000).sum();
            if (!line.end().equals(Mark.Text.PARAGRAPH_END) && spare > NEAR) {
                loosest = Math.max(loosest, spare / Math.max(1, blanks));
            }
        }
        return loosest;
    }

    @Test
    void lastLinesAndLinesBeforeAForcedOneStayRagged() {
        String half = "طرف‌ها تجربه‌های خود را در استقرار شبکه با یکدیگر در میان می‌گذارند و سالانه نشست برگزار می‌کنند";
        for (int width = 200; width < 330; width += 10) {
            Galley galley = set(Language.FA, width, Align.KASHIDA, Inline.text(half), new Inline.LineBreak(), Inline.text(half));
            List<Mark.Text> ends = galley.lines().stream().map(JustifiedLinesTest::line)
                    .filter(line -> line.end().equals(Mark.Text.PARAGRAPH_END)).toList();
            assertEquals(2, ends.size());
            ends.forEach(line -> assertEquals(natural(line), right(line), 1e-6));
            assertTrue(galley.lines().stream().map(JustifiedLinesTest::line).filter(line -> line.x() < NEAR).count() >= 2, "none is flush at " + width);
        }
    }

    @Test
    void onlyBlanksBetweenWordsGetWider() {
        Galley galley = set(Language.FA, 330, Align.JUSTIFIED, Inline.text("هزینهٔ ۲۵\u00A0هزار\u202Fریال برای هر "),
                new Inline.Tag(Inline.Tag.Look.LINE, "خیلی محتمل است"), Inline.text(" در باکو اعلام شده "), new Inline.SourceMark("[م۱، م۳]"),
                new Inline.Gap("نظر فنی آن‌ها ثبت نشده"), Inline.text(" و "), Inline.text("شزا فاطمہ خواجہ", "ur"),
                Inline.text(" نیز در همان نشست از همکاری دو کشور گفت و از گسترش آن استقبال کرد و به وزیران خبر داد."));
        int wider = 0;
        for (Galley.Line each : galley.lines()) {
            for (Mark.Word word : words(line(each))) {
                Shaped plain = word.face().shape(word.shaped().text(), word.shaped().rtl());
                if (word.shaped().advance() > plain.advance() + 1) {
                    assertEquals(" ", plain.text());
                    assertEquals(0, word.rise(), "in a source mark or a raised name");
                    assertTrue(word.size() > 8, "in a box");
                    wider++;
                } else if (!word.shaped().layered() && word.missing().isEmpty()) {
                    assertEquals(plain, word.shaped());
                }
            }
        }
        assertTrue(wider > 8, "only " + wider);
    }

    @Test
    void wordsThatStayAsTheyAreAreShapedOnce() {
        Galley galley = set(Language.FA, 180, Align.KASHIDA, Inline.text("طرف‌ها تجربه‌های خود را در استقرار شبکهٔ تازه با یکدیگر در میان می‌گذارند"));
        for (Galley.Line each : galley.lines()) {
            for (Mark.Word word : words(line(each))) {
                Shaped kept = word.face().shape(word.shaped().text(), word.shaped().rtl());
                if (Math.abs(kept.advance() - word.shaped().advance()) < 1e-9) {
                    assertSame(kept, word.shaped());
                }
            }
        }
    }

    @Test
    void joinsGetLongerOnlyWhereBlanksWouldGetTooWide() {
        String text = "برای پیگیری اجرای این سند کارگروه مشترکی از نمایندگان دو وزارتخانه تشکیل می‌شود و گزارش پیشرفت کار را هر شش ماه به وزیران می‌دهد. ".repeat(3);
        double natural = Faces.shared().face(Family.PERSIAN, false).shape(" ", true).advance();
        int longer = 0;
        for (int width = 150; width < 420; width += 9) {
            Galley spaces = set(Language.FA, width, Align.JUSTIFIED, Inline.text(text));
            Galley kashida = set(Language.FA, width, Align.KASHIDA, Inline.text(text));
            for (int i = 0; i < spaces.lines().size(); i++) {
                Mark.Text wide = line(spaces.lines().get(i));
                boolean easy = wide.x() < NEAR && blank(wide) < 1.4999 * natural;
                assertTrue(!easy || wide.pieces().equals(line(kashida.lines().get(i)).pieces()), wide::toString);
                boolean some = words(line(kashida.lines().get(i))).stream().anyMatch(word -> word.shaped().layered());
                assertTrue(!some || wide.x() > NEAR || blank(line(kashida.lines().get(i))) < blank(wide));
                longer += some ? 1 : 0;
            }
        }
        assertTrue(longer > 20, "only " + longer);
    }

    /// The advance of the widest blank.
    private static double blank(Mark.Text line) {
        return words(line).stream().filter(word -> word.shaped().text().equals(" ")).mapToDouble(word -> word.shaped().advance()).max().orElse(0);
    }

    private static Galley set(Language language, double width, Align align, Inline... inlines) {
        Type type = new Type(Family.of(language), 10.5, 18, false, Ink.BLACK);
        return Galley.set(List.of(inlines), type, language, width, align, ROOT);
    }

    /// One for all, so that lines set twice are equal.
    private static final Node ROOT = Node.document();

    private static Mark.Text line(Galley.Line line) {
        return line.marks().stream().flatMap(mark -> mark instanceof Mark.Text text ? Stream.of(text) : Stream.empty()).findFirst()
                .orElse(new Mark.Text(0, 0, List.of()));
    }

    private static List<Mark.Word> words(Mark.Text line) {
        List<Mark.Word> words = new ArrayList<>();
        line.pieces().stream().filter(Mark.Word.class::isInstance).map(Mark.Word.class::cast).forEach(words::add);
        return words;
    }

    private static double right(Mark.Word word) {
        return word.x() + word.shaped().advance() * word.size() / 1000;
    }

    private static double right(Mark.Text line) {
        return words(line).stream().mapToDouble(JustifiedLinesTest::right).max().orElse(0);
    }

    private static double natural(Mark.Text line) {
        return words(line).stream().mapToDouble(word -> word.face().shape(word.shaped().text(), word.shaped().rtl()).advance() * word.size() / 1000)
                .sum();
    }
}
