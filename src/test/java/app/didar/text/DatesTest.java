package app.didar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.UnreadableDateException.Reason;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 11, 19);
    /// 1 Azar 1404, a Saturday.
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {
        "1404-08-28", "۱۴۰۴/۰۸/۲۸", "۱۴۰۴/۸/۲۸", "۲۸ آبان ۱۴۰۴", "28 Aban 1404", " ١٤٠٤-٠٨-٢٨ ", "2025-11-19", "۲۸/۸/۱۴۰۴",
        "۲۰۲۵/۱۱/۱۹", "19 November 2025", "19 Nov 2025", "۱۹ نوامبر ۲۰۲۵", "\u200e1404-08-28\u200e", "چهارشنبه ۲۸ آبان ۱۴۰۴",
        "چهار شنبه، ۲۸ آبان‌ماه سال ۱۴۰۴", "بیست و هشتم آبان ۱۴۰۴", "بیست‌وهشتم آبان", "۲۸ام آبان", "۲۸ آبان ۰۴", "Wed, Nov 19, 2025",
        "19th of November 2025", "November 19", "19.11.2025", "11/19/2025", "19/11/2025", "19-Nov-25", "the nineteenth of November",
        "۲۸ جمادی الاول ۱۴۴۷", "۲۸ آبان ۱۴۰۴ (۱۹ نوامبر ۲۰۲۵)", "19 November 2025 (28 Aban 1404)", "۱۴۴۷/۵/۲۸ قمری",
        "۱۹ نوامبر ۲۰۲۵ میلادی", "۲۸ آبان ۱۴۰۴ ه‍.ش", "٢٨ آبان ١٤٠٤", "\ufeff28\u00a0Aban\u00a01404", "١٩ نوامبر ۲۰۲۵"
    })
    void readsOneDayInEveryForm(String typed) {
        assertEquals(WEDNESDAY, Dates.parse(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "شنبه ۱ آذر ۱۴۰۴, 2025-11-22", "اول آذر, 2025-11-22", "یکم آذر, 2025-11-22", "سی‌ویکم شهریور ۱۴۰۴, 2025-09-22",
        "سی و یک مرداد, 2025-08-22", "۱ آذرماه ۱۴۰۴, 2025-11-22", "22 Nov 2025, 2025-11-22", "۲۲ دسامبر ۲۰۲۵, 2025-12-22",
        "۲۲ آگوست ۲۰۲۵, 2025-08-22", "۵ جولای, 2025-07-05", "۹ می ۲۰۲۵, 2025-05-09", "۹ مهٔ ۲۰۲۵, 2025-05-09",
        "۱ رمضان ۱۴۴۷, 2026-02-18", "1 Ramadan 1447, 2026-02-18", "1404/9/1, 2025-11-22", "فردا, 2025-11-23", "yesterday, 2025-11-21",
        "پس‌فردا, 2025-11-24", "پایان سال, 2026-03-20", "آخر آبان, 2025-11-21", "end of next month, 2025-12-31", "۱ ربیع‌الاول ۱۴۴۷, 2025-08-24",
        "۵ فروردین, 2026-03-25", "۲۵ اردیبهشت, 2026-05-15", "آغاز هفتهٔ بعد, 2025-11-29"
    })
    void readsAgainstADayOfReference(String typed, LocalDate expected) {
        assertEquals(expected, Dates.parse(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "۲۶ تا ۲۸ آبان ۱۴۰۴, 2025-11-17, 2025-11-19", "از ۲۶ تا ۲۸ آبان, 2025-11-17, 2025-11-19", "17–19 November 2025, 2025-11-17, 2025-11-19",
        "17-19 Nov 2025, 2025-11-17, 2025-11-19", "'November 17 to 19, 2025', 2025-11-17, 2025-11-19", "1404/08/26 - 1404/08/28, 2025-11-17, 2025-11-19",
        "2025-11-17/2025-11-19, 2025-11-17, 2025-11-19", "1404-8-26 تا 28, 2025-11-17, 2025-11-19", "۲۶ آبان تا ۷ آذر ۱۴۰۴, 2025-11-17, 2025-11-28",
        "۲۸ اسفند تا ۲ فروردین ۱۴۰۵, 2026-03-19, 2026-03-22", "25 December 2025 to 3 January 2026, 2025-12-25, 2026-01-03",
        "17 Nov-3 Dec 2025, 2025-11-17, 2025-12-03", "25 Dec – 3 Jan 2026, 2025-12-25, 2026-01-03", "۲۵ اسفند تا ۵ فروردین, 2026-03-16, 2026-03-25", "آبان تا دی ۱۴۰۴, 2025-10-23, 2026-01-20",
        "تا پایان سال, 2025-11-22, 2026-03-20", "تا ۱۵ دی, 2025-11-22, 2026-01-05", "until the end of the year, 2025-11-22, 2025-12-31",
        "هفتهٔ آینده, 2025-11-29, 2025-12-05", "next week, 2025-11-29, 2025-12-05", "این هفته, 2025-11-22, 2025-11-28",
        "ماه گذشته, 2025-10-23, 2025-11-21", "last month, 2025-10-01, 2025-10-31", "سال آینده, 2026-03-21, 2027-03-20", "پارسال, 2024-03-20, 2025-03-20",
        "اوایل آذر, 2025-11-22, 2025-12-01", "اواسط آذر, 2025-12-02, 2025-12-11", "اواخر آذر, 2025-12-12, 2025-12-21", "اواخر ۱۴۰۴, 2025-11-22, 2026-03-20",
        "نیمهٔ دوم آبان, 2025-11-07, 2025-11-21", "نیمهٔ اول ۱۴۰۴, 2025-03-21, 2025-09-22", "تابستان ۱۴۰۵, 2026-06-22, 2026-09-22",
        "summer 2026, 2026-06-22, 2026-09-22", "سه‌ماههٔ اول ۱۴۰۵, 2026-03-21, 2026-06-21", "Q1 2026, 2026-01-01, 2026-03-31",
        "Q4 1404, 2025-12-22, 2026-03-20", "H2 2026, 2026-07-01, 2026-12-31", "early December 2025, 2025-12-01, 2025-12-10",
        "mid-2026, 2026-05-01, 2026-08-31", "first half of Q1 2026, 2026-01-01, 2026-02-15", "آذر ۱۴۰۴, 2025-11-22, 2025-12-21",
        "2025-11, 2025-11-01, 2025-11-30", "۱۴۰۴, 2025-03-21, 2026-03-20", "رمضان ۱۴۴۷, 2026-02-18, 2026-03-19", "next quarter, 2026-01-01, 2026-03-31",
        "۲۶ تا ۲۸ آبان ۱۴۰۴ (۱۷ تا ۱۹ نوامبر ۲۰۲۵), 2025-11-17, 2025-11-19", "اوایل سال آینده, 2026-03-21, 2026-07-22"
    })
    void readsSpansAndVagueTimes(String typed, LocalDate first, LocalDate last) {
        assertEquals(new Days(first, last), Dates.parseDays(typed, TODAY));
        UnreadableDateException refused = assertThrows(UnreadableDateException.class, () -> Dates.parse(typed, TODAY));
        assertEquals(Reason.NOT_ONE_DAY, refused.reason());
        assertEquals(new Days(first, last), refused.days());
    }

    @ParameterizedTest
    @CsvSource({
        "۱/۹/۰۴, AMBIGUOUS", "03/04/2025, AMBIGUOUS", "04-9-22, AMBIGUOUS", "آذر ۰۴, AMBIGUOUS", "winter 2026, AMBIGUOUS",
        "یکشنبه ۱ آذر ۱۴۰۴, WRONG_WEEKDAY", "Monday 22 November 2025, WRONG_WEEKDAY", "۲۸ آبان ۱۴۰۴ (۱۸ نوامبر ۲۰۲۵), TWO_DAYS",
        "۲۸ تا ۲۶ آبان ۱۴۰۴, ENDS_BEFORE_START", "تا ۱ آبان, ENDS_BEFORE_START", "1199-01-01, OUT_OF_RANGE", "2121-01-01, OUT_OF_RANGE",
        "0000-01-01, OUT_OF_RANGE", "9999-12-31, OUT_OF_RANGE", "۱ رمضان ۱۲۰۰, OUT_OF_RANGE", "۳۰ شعبان ۱۴۴۷, NO_SUCH_DAY"
    })
    void saysWhyItRefuses(String typed, Reason reason) {
        assertEquals(
                reason, assertThrows(UnreadableDateException.class, () -> Dates.parseDays(typed, TODAY)).reason());
    }

    /// Days whose weekday or equivalent is known from elsewhere.
    @ParameterizedTest
    @CsvSource({
        "1357-11-22, 1979-02-11", "1395-12-30, 2017-03-20", "1399-12-30, 2021-03-20", "1403-12-30, 2025-03-20",
        "1379-01-01, 2000-03-20", "1400-01-01, 2021-03-21", "1404-01-01, 2025-03-21", "1404-08-26, 2025-11-17",
        "1404-09-07, 2025-11-28", "1404-05-12, 2025-08-03", "1403-10-27, 2025-01-16", "1404-02-08, 2025-04-28"
    })
    void convertsKnownDays(String jalali, LocalDate gregorian) {
        assertEquals(gregorian, Dates.parse(jalali, TODAY));
        assertEquals(jalali, Dates.jalaliIso(gregorian));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1404-12-30", "۱۴۰۴-۱۲-۳۰", "۱۴۰۴/۱۲/۳۰", "2025-02-29", "۲۰۲۵-۰۲-۲۹", "1404-13-01", "1404-07-31", "۳۰ اسفند",
        "۳۰ اسفند ۱۴۰۴", "29 February 2025"
    })
    void refusesDaysThatDoNotExist(String typed) {
        UnreadableDateException refused = assertThrows(UnreadableDateException.class, () -> Dates.parse(typed, TODAY));
        assertEquals(Reason.NO_SUCH_DAY, refused.reason());
        assertEquals(typed, refused.input());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "28-08", "1404-8-28-1", "1404-8-28-30", "28 Nonember 2025", "۲۸ نوامبر ۱۴۰۴", "۲۸ آبان ۲۰۲۵", "شنبه", "۱ آذر ۱۴۰۴ میلادی", "۱۲", "از ۱ آذر", "تا",
        "۱ آذر تا ۲ آذر تا ۳ آذر", "۱ آذر ۲ دی ۱۴۰۴", "12345-01-01", "۱ جانوری ۲۰۲۵", "فردا ۱۴۰۴", "()", "(", "1404/08/28)", "early next week"
    })
    void refusesWhatIsNoDate(String typed) {
        UnreadableDateException refused = assertThrows(UnreadableDateException.class, () -> Dates.parse(typed, TODAY));
        assertEquals(Reason.NOT_A_DATE, refused.reason());
    }

    @Test
    void writesBothCalendarsTheOwnFirst() {
        assertEquals("۲۸ آبان ۱۴۰۴ (۱۹ نوامبر ۲۰۲۵)", Dates.both(WEDNESDAY, Language.FA));
        assertEquals("19 November 2025 (28 Aban 1404)", Dates.both(WEDNESDAY, Language.EN));
        assertEquals("چهارشنبه", Dates.weekday(WEDNESDAY, Language.FA));
        assertEquals("Wednesday", Dates.weekday(WEDNESDAY, Language.EN));
        assertEquals("شنبه ۱ آذر ۱۴۰۴، ۲۲ نوامبر ۲۰۲۵", Dates.spoken(TODAY, Language.FA));
        assertEquals("Saturday 22 November 2025, 1 Azar 1404", Dates.spoken(TODAY, Language.EN));
    }

    /// Umm al-Qura as published: Ramadan and the new year of 1447; nothing before it begins, in 1300.
    @Test
    void writesTheLunarDay() {
        assertEquals(Optional.of("۱ جمادی‌الثانی ۱۴۴۷"), Dates.lunar(TODAY, Language.FA));
        assertEquals(Optional.of("1 Jumada II 1447"), Dates.lunar(TODAY, Language.EN));
        assertEquals(Optional.of("1 Ramadan 1447"), Dates.lunar(LocalDate.of(2026, 2, 18), Language.EN));
        assertEquals(Optional.of("1 Muharram 1447"), Dates.lunar(LocalDate.of(2025, 6, 26), Language.EN));
        assertEquals(Optional.empty(), Dates.lunar(Dates.FIRST, Language.FA));
        assertEquals(Optional.empty(), Dates.lunar(LocalDate.of(1882, 11, 11), Language.FA));
        assertEquals(Optional.of("۱ محرم ۱۳۰۰"), Dates.lunar(LocalDate.of(1882, 11, 12), Language.FA));
        assertTrue(Dates.lunar(Dates.LAST, Language.FA).isPresent());
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
}
