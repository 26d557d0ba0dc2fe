package app.didar.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a line may end: between words, and never within what is read as one.
class BreaksTest {

    @ParameterizedTest
    @ValueSource(strings = {"۲۲–۲۸", "۲۲-۲۸", "22–28", "1404/9/1", "۱۴۰۴/۰۹/۰۱", "2025-11-19", "۲۱:۳۰", "B2B", "5G", "4G/5G", "IPv6", "WTDC‑25",
        "WTDC-25", "ITU-R", "SM.1049-1", "۱۲٫۵٪", "12.5%", "٪۱۲", "۲۵۰٬۰۰۰", "1,300", "۰۲۱-۸۸۱۱۴۳۱۵", "021-88114315", "+98", "(۲۰۲۵)",
        "«فراگیر»", "می‌خواهیم", "نمی‌گذاشته‌اند", "آن‌ها", "یک‌صفحه‌ای", "info@ict.gov.ir", "a41c·7e09", "چرا؟نه", "$5", "-3", "۱۰+"})
    void whatIsReadAsOneStaysWhole(String whole) {
        assertEquals(List.of("از ", whole + " ", "تا"), parts("از " + whole + " تا"));
        assertEquals(List.of("of ", whole + " ", "to"), parts("of " + whole + " to"));
    }

    /// A number and its unit, the parts of a telephone number, a sign and its number.
    @ParameterizedTest
    @ValueSource(strings = {"3.5 GHz", "۳٫۵ GHz", "700 MHz", "10 Gbit/s", "۱۰ کیلومتر", "100 km", "۱۲ ٪", "12 %", "№ 5", "+98 21 8811 4315",
        "۰۲۱ ۸۸۱۱ ۴۳۱۵", "(021) 8811 4315"})
    void aBlankWithinOneIsNoEnd(String whole) {
        assertEquals(List.of("از ", whole + " ", "تا"), parts("از " + whole + " تا"));
        assertEquals(List.of("of ", whole + " ", "to"), parts("of " + whole + " to"));
    }

    @Test
    void wordsBesideNumbersPart() {
        assertEquals(List.of("بیش ", "از ", "۱۵۰ ", "کشور ", "در ", "۲۸ ", "آبان ", "۱۴۰۴، ", "نشست ", "۳ ", "و ", "۵"),
                parts("بیش از ۱۵۰ کشور در ۲۸ آبان ۱۴۰۴، نشست ۳ و ۵"));
        assertEquals(List.of("in ", "2025 ", "we ", "met ", "3 ", "ministers; ", "12 ", "of ", "them"),
                parts("in 2025 we met 3 ministers; 12 of them"));
    }

    @Test
    void longWordsPartAtTheirDashesAndSlashes() {
        assertEquals(List.of("گفتنی-", "شنیدنی ", "وزیر/", "معاون ", "follow-", "through"), parts("گفتنی-شنیدنی وزیر/معاون follow-through"));
    }

    @Test
    void aDashBetweenBlanksStaysWithTheWordBefore() {
        assertEquals(List.of("شمال ", "– ", "جنوب"), parts("شمال – جنوب"));
    }

    /// In a column narrower than number and unit, they part at their blank and not within them.
    @Test
    void whatBelongsTogetherPartsWhereItMust() {
        assertEquals(Breaks.Kind.HARD_UP, Breaks.find(UnicodeCases.plain("3.5 GHz"), Clusters.of("3.5 GHz"))[4]);
    }

    @Test
    void aNumberIsNoUnitOfTheNextWord() {
        assertEquals(List.of("5 ", "meetings, ", "3 ", "Wi-Fi ", "۲ ", "درصدی ", "12 ", "B2B ", "2025 ", "17 ", "۳ ", "۴"),
                parts("5 meetings, 3 Wi-Fi ۲ درصدی 12 B2B 2025 17 ۳ ۴"));
    }

    /// A column of figures pasted as one paragraph.
    @ParameterizedTest
    @ValueSource(strings = {"0 1 2 ", "021 8811-4315 ", "111 ", "1 GHz ", "+1+(0", "0-0", "№ "})
    void manyFiguresAreParted(String figures) {
        String text = figures.repeat(200_000 / figures.length());
        assertEquals(text, String.join("", parts(text)));
    }

    /// The text between the places where a line may end.
    private static List<String> parts(String text) {
        Breaks.Kind[] kinds = Breaks.find(UnicodeCases.plain(text), Clusters.of(text));
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kinds[i] == Breaks.Kind.FREE) {
                parts.add(text.substring(from, i));
                from = i;
            }
        }
        return parts;
    }
}
