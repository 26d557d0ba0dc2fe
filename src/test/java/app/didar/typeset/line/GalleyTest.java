package app.didar.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.Inline;
import app.didar.typeset.Tone;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.line.Galley.Align;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where lines end, which face sets what, and in which order words stand.
class GalleyTest {

    private static final Type BODY = new Type(Family.PERSIAN, 10.5, 18, false, Ink.BLACK);

    @ParameterizedTest
    @ValueSource(strings = {"B2B", "WTDC-25", "WTDC‑۲۵", "۱۴۰۴/۰۹/۰۱", "۱۲٫۵٪", "ITU-R", "SM.1049-1", "می‌خواهیم",
        "۰۲۱-۸۸۱۱۴۳۱۵", "2025-11-19", "«فراگیر»", "(۲۰۲۵)", "5G", "info@ict.gov.ir", "a41c·7e09", "یک‌صفحه‌ای"})
    void aCodeStaysOnOneLine(String code) {
        String text = ("و " + code + " ").repeat(12);
        for (int width = 90; width < 200; width += 7) {
            for (String line : texts(set(width, Inline.text(text)))) {
                String rest = line.replace(code, "").replace("و", "").strip();
                assertEquals("", rest, line);
            }
        }
    }

    @Test
    void aSourceMarkNeverLeavesItsWord() {
        for (int width = 60; width < 220; width += 3) {
            for (String line : texts(set(width, Inline.text("قصد مشترک در باکو اعلام شده است. "),
                    new Inline.SourceMark("[م۱، م۳]"), Inline.text(" و پس از آن")))) {
                assertFalse(line.strip().startsWith("[") || line.strip().startsWith("م۳"), line);
            }
        }
    }

    @Test
    void aGapStaysOnOneLineIfItFitsOnOne() {
        for (int width = 130; width < 260; width += 5) {
            List<String> lines = texts(set(width, Inline.text("همراهی با اصل تفاهم؛ قصد مشترک."),
                    new Inline.Gap("نظر فنی آن‌ها ثبت نشده")));
            assertTrue(lines.stream().anyMatch(line -> line.contains("نظر فنی آن‌ها ثبت نشده")), lines::toString);
        }
        String narrow = String.join(" ", texts(set(50, new Inline.Gap("نظر فنی آن‌ها ثبت نشده"))));
        assertTrue(narrow.contains("نظر فنی"), narrow);
    }

    @Test
    void noLineIsWiderThanItsColumn() {
        for (int width = 20; width < 300; width += 11) {
            Galley galley = set(width, Inline.text("https://www.ict.gov.ir/fa/news/15275/a-very-long-address-of-a-page "
                    + "و همکاری‌های بین‌المللی‌اش"));
            assertTrue(galley.width() <= width + 0.01, width + " < " + galley.width());
        }
    }

    @Test
    void aShortLastWordGetsCompany() {
        for (int width = 200; width < 300; width += 2) {
            List<String> lines = texts(set(width, Inline.text("بدانیم پیش‌نویس نزد کیست و گام بعدی چیست، با نام و تاریخ "
                    + "آن، تا در دیدار بعدی بتوان از آن گفت و گذشت")));
            String last = lines.getLast().strip();
            assertTrue(last.contains(" "), lines::toString);
        }
    }

    @Test
    void aForcedLineIsKept() {
        assertEquals(List.of("یک", "دو"),
                texts(set(400, Inline.text("یک "), new Inline.LineBreak(), Inline.text(" دو"))));
    }

    @Test
    void latinInAPersianLineIsSmallerAndOnItsBaseline() {
        List<Mark.Word> words = words(set(400, Inline.text("استقرار 5G در Rəşad")).lines().getFirst());
        for (Mark.Word word : words) {
            boolean latin = word.shaped().text().matches("[5GRəşad]+");
            assertEquals(latin ? "NotoSans-Regular" : "Vazirmatn-Regular", word.face().name(), word.shaped().text());
            assertEquals(latin ? 10.5 * 0.93 : 10.5, word.size(), 1e-9);
            assertEquals(0, word.rise());
        }
    }

    @Test
    void cyrillicAndUrduHaveTheirFaces() {
        List<Mark.Word> words = words(set(400, Inline.text("Исфандиёри", "tg"), Inline.text(" "),
                Inline.text("شزا", "ur"), Inline.text(" "), new Inline.Run("کج", true, true, "", Tone.INK))
                        .lines().getFirst());
        List<String> faces = words.stream().filter(word -> !word.shaped().text().equals(" "))
                .sorted((a, b) -> Integer.compare(a.order(), b.order())).map(word -> word.face().name()).toList();
        assertEquals(List.of("NotoSans-Regular", "NotoNastaliqUrdu-Regular", "Vazirmatn-Bold"), faces);
        assertTrue(words.stream().anyMatch(word -> word.slant() != 0));
    }

    @Test
    void whatNoFaceHoldsIsABoxOfAnEm() {
        Galley.Line line = set(400, Inline.text("شکلک 😀👨‍👩‍👧 است")).lines().getFirst();
        List<Mark.Word> missing = words(line).stream().filter(word -> !word.missing().isEmpty()).toList();
        assertEquals(List.of("👨‍👩‍👧", "😀"), missing.stream().map(word -> word.shaped().texts()[0]).toList());
        missing.forEach(word -> assertEquals(1000, word.shaped().advance(), 1));
        assertEquals(2, line.marks().stream().filter(Mark.Outline.class::isInstance).count());
    }

    @Test
    void persianLeansToTheLeftAndLatinToTheRight() {
        for (Mark.Word word : words(set(400, new Inline.Run("کج Rəşad", false, true, "", Tone.INK)).lines().getFirst())) {
            assertEquals(word.face().name().startsWith("Noto") ? 0.2 : -0.2, word.slant(), word.shaped().text());
        }
    }

    @Test
    void aWordWithoutBlanksIsSetWholeHoweverLong() {
        String word = "بیمارستان".repeat(100);
        Galley galley = set(150, Inline.text(word));
        assertEquals(word, String.join("", texts(galley)));
        assertTrue(galley.width() <= 150.01, () -> "width " + galley.width());
    }

    @Test
    void aPersianNumberBehindALatinWordStaysPersian() {
        assertEquals(List.of("WTDC-25", "،", "۲۶", "تا", "۲۸"), fromTheRight("WTDC-25، ۲۶ تا ۲۸"));
        assertEquals(List.of("تاریخ", "(", "۱۴۰۴/۰۹/۰۱", ")", "است"), fromTheRight("تاریخ (۱۴۰۴/۰۹/۰۱) است"));
    }

    @Test
    void aForeignRunKeepsItsOwnDirection() {
        List<Mark.Word> words = words(set(500, Inline.text("تلفن: "), Inline.text("+98 21 8811 4315", "en"),
                Inline.text(" است")).lines().getFirst());
        StringBuilder read = new StringBuilder();
        words.forEach(word -> read.append(word.shaped().text()));
        assertTrue(read.toString().contains("+98 21 8811 4315"), read::toString);
    }

    /// Words of a one-line paragraph as they stand from right to left.
    private static List<String> fromTheRight(String text) {
        List<String> words = new ArrayList<>();
        for (Mark.Word word : words(set(500, Inline.text(text)).lines().getFirst()).reversed()) {
            if (!word.shaped().text().equals(" ")) {
                words.add(word.shaped().text());
            }
        }
        return words;
    }

    private static Galley set(double width, Inline... inlines) {
        return Galley.set(List.of(inlines), BODY, Language.FA, width, Align.START, Node.document());
    }

    private static List<String> texts(Galley galley) {
        return galley.lines().stream().map(line -> {
            StringBuilder text = new StringBuilder();
            words(line).stream().sorted((a, b) -> Integer.compare(a.order(), b.order()))
                    .forEach(word -> text.append(word.shaped().text()));
            return text.toString();
        }).toList();
    }

    /// Words of a line from left to right.
    private static List<Mark.Word> words(Galley.Line line) {
        List<Mark.Word> words = new ArrayList<>();
        for (Mark mark : line.marks()) {
            if (mark instanceof Mark.Text text) {
                text.pieces().stream().filter(Mark.Word.class::isInstance).map(Mark.Word.class::cast)
                        .forEach(words::add);
            }
        }
        return words;
    }
}
