package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What is copied out of a paper is what was typed, code point for code point after Unicode NFC.
class CopyOutTest {

    static final List<String> LINES = List.of(
            "استقرار شبکهٔ 5G در ایران",
            "نشست‌های B2B شرکت‌ها",
            "WTDC‑۲۵ در باکو",
            "WTDC-25، ۲۶ تا ۲۸ آبان",
            "کریدور شمال – جنوب",
            "IMEI، هماهنگی",
            "۱۲٫۵٪",
            "رشد ۱۲٫۵٪ در سال",
            "(۱۴۰۴/۰۹/۰۱)",
            "تاریخ (۱۴۰۴/۰۹/۰۱) است",
            "DB11",
            "نشانی: تهران، خیابان شریعتی، شمارهٔ ۱۱۱۸ (طبقهٔ ۳)",
            "تلفن: ۰۲۱-۸۸۱۱۴۳۱۵",
            "تلفن: +98 21 8811 4315",
            "توصیهٔ ITU-R SM.1049-1 موافقت‌نامهٔ دوجانبه، تبادل داده",
            "می‌خواهیم «فراگیر» بگوییم: [م۱، م۳] و {این}.",
            "https://www.ict.gov.ir/fa/news",
            "info@ict.gov.ir",
            "اطلاعات و الاسلام و اللّه",
            "اسفندیاری صادالله، رئیس خدمات ارتباطات",
            "رَشاد نَبی‌یِف",
            "آن‌ها را می‌بینیم",
            "قاعدهٔ ۳٫۱۴ < ۵ > ۲",
            "Rəşad Nəbiyev و Исфандиёри",
            "نمی‌گذاشته‌اند، خانه‌ای، آن‌ها را",
            "هزینه: ۲۵۰٬۰۰۰ ریال؛ ۱٬۳۰۰ سایت 4G",
            "شکلک 😀 در متن");

    @Test
    void everyLineComesOutAsTyped() throws IOException {
        assertComesOut(Samples.persian(LINES.stream().map(CopyOutTest::persian).toArray(Block[]::new)), LINES);
    }

    /// A line of a Persian text, whatever its letters.
    static Block.Paragraph persian(String text) {
        return new Block.Paragraph(Block.Style.BODY, List.of(Inline.text(text)), Language.FA);
    }

    @Test
    void everyWrappedLineComesOutAsTyped() throws IOException {
        for (String line : LINES) {
            String many = String.join("؛ ", Collections.nCopies(6, line));
            assertComesOut(Samples.persian(Table.of(Look.READING,
                    List.of(new Column(1, ""), new Column(1, "")), List.of(Row.of(new Cell(List.of(persian(many)), 1, false))))), List.of(many));
        }
    }

    /// On a page of one language pdftotext is right; on a mixed one it is right by the direction of most lines.
    @Test
    void englishLinesAndPersianAsidesInThemComeOutAsTyped() throws IOException {
        List<String> lines = List.of("The ministry (وزارت ارتباطات) said 5G is ready.",
                "Meeting with رشاد نبی‌اف, Minister of Digital Development (12 November 2025).",
                "See ITU-R SM.1049-1 [m1, m3]; call +98 21 8811 4315, or write to info@ict.gov.ir.",
                "\"Hello\" (1,300 sites, 12.5%) — done!");
        Block[] blocks = lines.stream().map(Samples::body).toArray(Block[]::new);
        assertComesOut(new Manuscript("t", Language.EN, Samples.ENGLISH, Samples.METADATA, List.of(blocks)), lines);
        assertComesOut(Samples.persian(blocks), lines);
    }

    @Property(tries = 10)
    void mixedParagraphsComeOutAsTyped(@ForAll("paragraphs") List<String> paragraphs) throws IOException {
        Block[] blocks = paragraphs.stream().map(CopyOutTest::persian).toArray(Block[]::new);
        // one page holds a paragraph as a whole
        assertComesOut(Samples.persian(Arrays.stream(blocks).flatMap(block -> Stream.of(block, new Block.PageBreak()))
                .toArray(Block[]::new)), paragraphs);
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return MixedParagraphs.persian().list().ofSize(24);
    }

    static void assertComesOut(Manuscript manuscript, List<String> lines) throws IOException {
        for (CopiedText copied : CopiedText.all(Printed.pdf(manuscript))) {
            assertEquals(List.of(), copied.missing(lines), () -> copied.reader() + ":\n" + copied.pages());
        }
    }

    @Test
    void everyCellOfATableComesOut() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : LINES) {
            rows.add(Row.of(Cell.of(Integer.toString(rows.size())), Cell.of(line), Cell.of("پاسخ: " + line)));
        }
        String text = PdfChecks.flowing(Printed.pdf(Samples.persian(Table.of(Look.REFERENCE,
                List.of(new Column(20, "ردیف"), new Column(120, "متن"), new Column(130, "پاسخ")), rows))));
        for (String line : LINES) {
            assertTrue(text.contains(Readers.plain(line)), () -> line + " is not in:\n" + text);
        }
        assertTrue(text.contains("ردیف"), text);
    }

    @Test
    void emphasisAndMarksStayInTheirLine() throws IOException {
        String text = PdfChecks.flowing(Printed.pdf(Samples.persian(Block.body(
                Inline.text("از "), Inline.bold("وزیر ارتباطات"), new Inline.Run(" و همراهان", false, true, "", Tone.GREY),
                Inline.text(" پرسیدند. "), new Inline.SourceMark("[م۱، م۳]"),
                new Inline.Gap("نام شرکت‌کنندگان"), new Inline.Tag(Inline.Tag.Look.FILLED, "قطعی"),
                Inline.text(" "), new Inline.Sign(Inline.Sign.Kind.OURS, "بر عهدهٔ ما"), Inline.text("بر عهدهٔ ما")))));
        assertTrue(text.contains("از وزیر ارتباطات و همراهان پرسیدند. [م۱، م۳] نام شرکت‌کنندگان قطعی بر عهدهٔ ما"), text);
    }
}
