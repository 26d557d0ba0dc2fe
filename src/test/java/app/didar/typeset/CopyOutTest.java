package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            "رَشاد نَبی‌یِف",
            "آن‌ها را می‌بینیم",
            "قاعدهٔ ۳٫۱۴ < ۵ > ۲",
            "Rəşad Nəbiyev و Исфандиёри",
            "نمی‌گذاشته‌اند، خانه‌ای، آن‌ها را",
            "هزینه: ۲۵۰٬۰۰۰ ریال؛ ۱٬۳۰۰ سایت 4G",
            "شکلک 😀 در متن");

    static List<String> lines() {
        return LINES;
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineComesOutAsTyped(String line) throws IOException {
        String text = PdfChecks.text(Printed.pdf(Samples.persian(Samples.body(line))));
        assertTrue(text.lines().anyMatch(nfc(line)::equals), () -> line + " is not a line of:\n" + text);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aWrappedLineComesOutAsTyped(String line) throws IOException {
        String four = String.join("؛ ", List.of(line, line, line, line, line, line));
        byte[] pdf = Printed.pdf(Samples.persian(Table.of(Look.READING,
                List.of(new Column(1, ""), new Column(1, "")), List.of(Row.of(Cell.of(four))))));
        String text = PdfChecks.flowing(pdf);
        assertTrue(text.contains(nfc(four)), () -> four + " is not in:\n" + text);
    }

    @Test
    void urduInNastaliqComesOutAsTyped() throws IOException {
        String text = PdfChecks.flowing(Printed.pdf(Samples.persian(
                Block.body(Inline.text("نام به اردو: "), Inline.text("شزا فاطمہ خواجہ", "ur")))));
        assertTrue(text.contains("نام به اردو: شزا فاطمہ خواجہ"), text);
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
            assertTrue(text.contains(nfc(line)), () -> line + " is not in:\n" + text);
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

    /// pdftotext orders mixed lines on its own; what it must not do is lose or change a character.
    @Test
    void anotherProgramFindsEveryCharacter(@TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("lines.pdf");
        Block[] blocks = LINES.stream().map(Samples::body).toArray(Block[]::new);
        Files.write(pdf, Printed.pdf(Samples.persian(blocks)));
        String text = pdftotext(pdf);
        List<String> lines = text.lines().map(String::strip).toList();
        for (String line : LINES) {
            assertTrue(lines.stream().anyMatch(found -> sorted(found).equals(sorted(nfc(line)))),
                    () -> line + " is not in:\n" + text);
        }
        for (String pure : List.of("کریدور شمال – جنوب", "اطلاعات و الاسلام و اللّه", "آن‌ها را می‌بینیم")) {
            assertTrue(lines.contains(nfc(pure)), () -> pure + " is not in:\n" + text);
        }
    }

    private static String pdftotext(Path pdf) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-").start();
        } catch (IOException e) {
            assumeTrue(false, "pdftotext is not on this machine");
            throw e;
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text.replaceAll("[\u202A-\u202E]", "");
    }

    private static String sorted(String text) {
        int[] points = text.replace(" ", "").codePoints().toArray();
        Arrays.sort(points);
        return new String(points, 0, points.length);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
