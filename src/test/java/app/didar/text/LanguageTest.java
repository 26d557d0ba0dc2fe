package app.didar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @Test
    void turnsDigitsOfThreeScriptsIntoEachOther() {
        assertEquals("B2B 1404 12٫5", Digits.toLatin("B۲B ۱۴۰۴ ١٢٫٥"));
        assertEquals("۵G", Digits.toPersian("5G"));
        assertEquals("۱۳۰۰", Digits.of(1300, Language.FA));
    }

    @ParameterizedTest
    @CsvSource({
        "1234.50, ۱٬۲۳۴٫۵۰, '1,234.50'", "999, ۹۹۹, 999", "1234567, ۱٬۲۳۴٬۵۶۷, '1,234,567'", "-12.5, \u200e-۱۲٫۵, -12.5", "0, ۰, 0", "0.001, ۰٫۰۰۱, 0.001"
    })
    void groupsThousandsWithTheSignsOfTheLanguage(BigDecimal number, String persian, String english) {
        assertEquals(persian, Digits.grouped(number, Language.FA));
        assertEquals(english, Digits.grouped(number, Language.EN));
    }

    @Property
    void digitsComeBack(@ForAll String text) {
        assertEquals(Digits.toLatin(text), Digits.toLatin(Digits.toPersian(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "«در تهران» 5G, RIGHT_TO_LEFT", "«5G» در تهران, LEFT_TO_RIGHT", "5G در تهران, LEFT_TO_RIGHT", "۱۴۰۴/۰۹/۰۱, LEFT_TO_RIGHT",
        "(B2B) meeting, LEFT_TO_RIGHT", "\u2066IMEI\u2069 هماهنگی, RIGHT_TO_LEFT"
    })
    void firstStrongCharacterDecides(String text, Direction expected) {
        assertEquals(expected, Direction.of(text, Direction.LEFT_TO_RIGHT));
    }

    @Test
    void sortsAsAPersianDictionaryDoes() {
        List<String> words = new ArrayList<>(List.of(
                "گرجستان", "آذربایجان", "پاکستان", "ایران", "تاجیکستان", "چین", "ترکیه", "ژاپن", "عراق", "Zambia"));
        Collections.shuffle(words, new java.util.Random(7));
        words.sort(PersianOrder.comparator());
        assertEquals(
                List.of("آذربایجان", "ایران", "پاکستان", "تاجیکستان", "ترکیه", "چین", "ژاپن", "عراق", "گرجستان", "Zambia"),
                words);
    }

    @Test
    void halfSpacesAndArabicLettersDoNotMoveAWord() {
        List<String> words = new ArrayList<>(List.of("همکاری‌های دیگر", "همکاريهاي دور", "همکاری"));
        words.sort(PersianOrder.comparator());
        assertEquals(List.of("همکاری", "همکاريهاي دور", "همکاری‌های دیگر"), words);
    }
}
