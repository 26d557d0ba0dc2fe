package app.didar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.didar.text.UnreadableDateException.Reason;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 11, 19);

    @ParameterizedTest
    @ValueSource(strings = {
        "1404-08-28", "۱۴۰۴/۰۸/۲۸", "۱۴۰۴/۸/۲۸", "۲۸ آبان ۱۴۰۴", "28 Aban 1404", " ١٤٠٤-٠٨-٢٨ ", "2025-11-19",
        "۲۰۲۵/۱۱/۱۹", "19 November 2025", "19 Nov 2025", "۱۹ نوامبر ۲۰۲۵", "\u200e1404-08-28\u200e"
    })
    void readsOneDayInEveryForm(String typed) {
        assertEquals(WEDNESDAY, Dates.parse(typed));
    }

    /// Days whose weekday or equivalent is known from elsewhere.
    @ParameterizedTest
    @CsvSource({
        "1357-11-22, 1979-02-11", "1395-12-30, 2017-03-20", "1399-12-30, 2021-03-20", "1403-12-30, 2025-03-20",
        "1379-01-01, 2000-03-20", "1400-01-01, 2021-03-21", "1404-01-01, 2025-03-21", "1404-08-26, 2025-11-17",
        "1404-09-07, 2025-11-28", "1404-05-12, 2025-08-03", "1403-10-27, 2025-01-16", "1404-02-08, 2025-04-28"
    })
    void convertsKnownDays(String jalali, LocalDate gregorian) {
        assertEquals(gregorian, Dates.parse(jalali));
        assertEquals(jalali, Dates.jalaliIso(gregorian));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1404-12-30", "۱۴۰۴-۱۲-۳۰", "۱۴۰۴/۱۲/۳۰", "2025-02-29", "۲۰۲۵-۰۲-۲۹", "1404-13-01", "1404-07-31", "0000-01-01",
        "۳۰ اسفند ۱۴۰۴", "29 February 2025"
    })
    void refusesDaysThatDoNotExist(String typed) {
        UnreadableDateException refused = assertThrows(UnreadableDateException.class, () -> Dates.parse(typed));
        assertEquals(Reason.NO_SUCH_DAY, refused.reason());
        assertEquals(typed, refused.input());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "فردا", "1404", "28-08", "1404-8-28-1", "28 Nonember 2025", "۲۸ نوامبر ۱۴۰۴"})
    void refusesWhatIsNoDate(String typed) {
        UnreadableDateException refused = assertThrows(UnreadableDateException.class, () -> Dates.parse(typed));
        assertEquals(Reason.NOT_A_DATE, refused.reason());
    }

    @Test
    void writesBothCalendarsTheOwnFirst() {
        assertEquals("۲۸ آبان ۱۴۰۴ (۱۹ نوامبر ۲۰۲۵)", Dates.both(WEDNESDAY, Language.FA));
        assertEquals("19 November 2025 (28 Aban 1404)", Dates.both(WEDNESDAY, Language.EN));
        assertEquals("چهارشنبه", Dates.weekday(WEDNESDAY, Language.FA));
        assertEquals("Wednesday", Dates.weekday(WEDNESDAY, Language.EN));
    }

    @Test
    void writesSpansWithoutRepeating() {
        LocalDate monday = LocalDate.of(2025, 11, 17);
        assertEquals("۲۶ تا ۲۸ آبان ۱۴۰۴ (۱۷ تا ۱۹ نوامبر ۲۰۲۵)", Dates.both(monday, WEDNESDAY, Language.FA));
        assertEquals(
                "۲۶ آبان تا ۷ آذر ۱۴۰۴ (۱۷ تا ۲۸ نوامبر ۲۰۲۵)",
                Dates.both(monday, LocalDate.of(2025, 11, 28), Language.FA));
        assertEquals("17 to 19 November 2025 (26 to 28 Aban 1404)", Dates.both(monday, WEDNESDAY, Language.EN));
    }

    @Property
    void readsBackWhatItWrites(@ForAll @IntRange(min = -40_000, max = 60_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        for (Language language : Language.values()) {
            assertEquals(day, Dates.parse(Dates.jalali(day, language)));
            assertEquals(day, Dates.parse(Dates.gregorian(day, language)));
        }
        assertEquals(day, Dates.parse(Dates.jalaliIso(day)));
        assertEquals(day, Dates.parse(Digits.toPersian(Dates.jalaliIso(day))));
    }

    /// Whatever is typed or pasted, the answer is a day or a refusal that keeps it; never another failure.
    @Property
    void neverFailsOtherwise(@ForAll String typed) {
        try {
            Dates.parse(typed);
        } catch (UnreadableDateException refused) {
            assertEquals(typed, refused.input());
        }
    }
}
