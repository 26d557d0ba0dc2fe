package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.text.Language;
import app.didar.typeset.Block.Paragraph;
import app.didar.typeset.Block.Style;
import app.didar.typeset.picture.TextMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Justified paragraphs on paper: what they look like, and that they copy out as they were typed.
class JustificationTest {

    private static final List<String> ARTICLES = List.of(
            "طرف‌های این تفاهم‌نامه، با توجه به پیوندهای تاریخی و فرهنگی دو کشور و با هدف گسترش همکاری در زمینهٔ ارتباطات و فناوری "
                    + "اطلاعات، بر پایهٔ برابری و سود دوسویه و با رعایت قوانین و مقررات ملی خود، دربارهٔ آنچه در ماده‌های زیر می‌آید به تفاهم رسیدند.",
            "مادهٔ ۱. طرف‌ها تجربه‌های خود را در استقرار شبکهٔ 5G، مدیریت طیف بسامدی در مناطق مرزی بر اساس توصیهٔ ITU-R SM.1049-1 و "
                    + "ساماندهی خدمات پستی با یکدیگر در میان می‌گذارند و سالانه دست‌کم ۲ نشست کارشناسی، یکی در تهران و دیگری در باکو، برگزار می‌کنند.",
            "مادهٔ ۲. برای پیگیری اجرای این سند، کارگروه مشترکی از نمایندگان دو وزارتخانه تشکیل می‌شود. ریاست کارگروه به نوبت با هر یک از "
                    + "طرف‌هاست و گزارش پیشرفت کار هر شش ماه یک بار، نخستین بار پیش از ۱۴۰۵/۰۳/۳۱، به وزیران داده می‌شود.",
            "مادهٔ ۳. هر اختلافی در تفسیر یا اجرای این تفاهم‌نامه از راه گفت‌وگوی مستقیم میان طرف‌ها حل می‌شود. این سند از تاریخ امضا به مدت "
                    + "پنج سال معتبر است و پس از آن، اگر هیچ‌یک از طرف‌ها ۹۰ روز پیشتر کتباً خواستار پایان آن نشود، خودبه‌خود برای پنج سال دیگر تمدید می‌شود.");

    private static final List<String> ENGLISH = List.of(
            "The Parties to this Memorandum, mindful of the historical and cultural ties between both countries and wishing to widen their "
                    + "cooperation in communications and information technology on the basis of equality and mutual benefit, have reached the following understanding.",
            "Article 1. The Parties share what they have learned in building 5G networks, in managing the radio spectrum near borders according to "
                    + "Recommendation ITU-R SM.1049-1 and in postal services, and hold at least 2 meetings of experts a year, one in Tehran and one in Baku.",
            "Article 2. A joint working group of both ministries (وزارت ارتباطات و فناوری اطلاعات) follows the work, chaired by each Party in turn. "
                    + "It reports to the Ministers every six months, for the first time before 21 June 2026.");

    private static Manuscript paper(Language language, List<String> texts, Justification justification) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(new Paragraph(Style.BODY, List.of(Inline.text(text)), language, justification));
        }
        return new Manuscript("نمونه", language, language == Language.FA ? Samples.FURNITURE : Samples.ENGLISH, Samples.METADATA, blocks);
    }

    /// A pocket card, whose narrow lines need many longer joins.
    static Manuscript withLongerJoins() {
        return on(Sheet.A6, paper(Language.FA, ARTICLES, Justification.KASHIDA));
    }

    @Test
    void persianWithLongerJoinsLooksAsKept() throws IOException {
        PdfPictures.assertLooksLike(Printed.pdf(withLongerJoins()), 1, JustificationTest.class, "justified-kashida");
    }

    @Test
    void persianByBlanksLooksAsKept() throws IOException {
        PdfPictures.assertLooksLike(Printed.pdf(paper(Language.FA, ARTICLES, Justification.SPACES)), 1, JustificationTest.class, "justified-fa");
    }

    @Test
    void englishByBlanksLooksAsKept() throws IOException {
        PdfPictures.assertLooksLike(Printed.pdf(paper(Language.EN, ENGLISH, Justification.SPACES)), 1, JustificationTest.class, "justified-en");
    }

    @ParameterizedTest
    @EnumSource(value = Justification.class, names = {"SPACES", "KASHIDA"})
    void everyParagraphComesOutAsTyped(Justification justification) throws IOException {
        for (Sheet sheet : List.of(Sheet.A4, Sheet.A6)) {
            CopyOutTest.assertComesOut(on(sheet, paper(Language.FA, ARTICLES, justification)), ARTICLES);
        }
        CopyOutTest.assertComesOut(paper(Language.FA, CopyOutTest.LINES, justification), CopyOutTest.LINES);
    }

    @Property(tries = 5)
    void mixedParagraphsComeOutAsTyped(@ForAll("paragraphs") List<String> paragraphs, @ForAll Justification justification) throws IOException {
        List<Block> pages = new ArrayList<>();
        for (String text : paragraphs) {
            pages.add(CopyOutTest.persian(text).justified(justification));
            pages.add(new Block.PageBreak());
        }
        CopyOutTest.assertComesOut(on(Sheet.A6, Samples.persian(pages.toArray(Block[]::new))), paragraphs);
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return MixedParagraphs.persian().list().ofSize(16);
    }

    @ParameterizedTest
    @EnumSource(value = Justification.class, names = {"SPACES", "KASHIDA"})
    void justifiedPapersConform(Justification justification) throws IOException {
        PdfChecks.assertConforms(Printed.pdf(on(Sheet.A6, paper(Language.FA, ARTICLES, justification))));
        PdfChecks.assertConforms(Printed.pdf(paper(Language.EN, ENGLISH, justification)));
    }

    /// What a reader of the file finds at both ends of each line but the last.
    @Test
    void linesAreFlushInTheFile() throws IOException {
        Block.Paragraph text = new Paragraph(Style.BODY, ARTICLES.get(1)).justified(Justification.KASHIDA);
        List<double[]> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Printed.pdf(new Manuscript("نمونه", Language.FA, Sheet.A6,
                new Furniture("", "", "عادی", 0, List.of()), Samples.METADATA, List.of(text))))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    if (glyph.getUnicode().matches("[\u200E\u200F]")) {
                        // a mark for readers draws nothing
                        return;
                    }
                    double left = glyph.getXDirAdj();
                    double right = left + glyph.getWidthDirAdj();
                    if (lines.isEmpty() || Math.abs(lines.getLast()[2] - glyph.getYDirAdj()) > 5) {
                        lines.add(new double[] {left, right, glyph.getYDirAdj()});
                    }
                    lines.getLast()[0] = Math.min(lines.getLast()[0], left);
                    lines.getLast()[1] = Math.max(lines.getLast()[1], right);
                }
            }.getText(document);
        }
        double margin = 8 * 72 / 25.4;
        double width = 105 * 72 / 25.4;
        List<double[]> flush = lines.stream().filter(line -> line[2] > 40 && line[2] < 300 && Math.abs(line[0] - margin) < 0.02).toList();
        assertEquals(4, flush.size(), () -> lines.stream().map(Arrays::toString).toList().toString());
        flush.forEach(line -> assertEquals(width - margin, line[1], 0.02));
    }

    @Test
    void aSelectionOfAJustifiedParagraphIsItsText() {
        TextMap map = new TextMap(Typesetter.layOut(withLongerJoins(), Progress.NONE));
        assertEquals(String.join("\n", ARTICLES), map.text(map.all()));
    }

    private static Manuscript on(Sheet sheet, Manuscript manuscript) {
        return new Manuscript(manuscript.title(), manuscript.language(), sheet, manuscript.furniture(), manuscript.metadata(), manuscript.blocks());
    }
}
