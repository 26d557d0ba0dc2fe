package app.didar.ui.common.widget;

import app.didar.text.CalendarDate;
import app.didar.text.CalendarSystem;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// One month of the calendar of a language: Jalali, in weeks from Saturday, in Persian; Gregorian, in weeks from Monday, in English.
record CalendarMonth(Language language, int year, int month) {

    static CalendarMonth of(LocalDate day, Language language) {
        CalendarDate own = calendar(language).of(day);
        return new CalendarMonth(language, own.year(), own.month());
    }

    CalendarMonth plus(int months) {
        int all = year * 12 + month - 1 + months;
        return new CalendarMonth(language, Math.floorDiv(all, 12), Math.floorMod(all, 12) + 1);
    }

    LocalDate first() {
        return calendar(language).day(year, month, 1);
    }

    LocalDate last() {
        return plus(1).first().minusDays(1);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /// The same day of the month, or the last one there is.
    LocalDate day(int dayOfMonth) {
        LocalDate wanted = first().plusDays(dayOfMonth - 1L);
        return wanted.isAfter(last()) ? last() : wanted;
    }

    /// The days drawn: whole weeks that hold the month.
    List<LocalDate> days() {
        DayOfWeek start = language == Language.FA ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
        LocalDate from = first().with(TemporalAdjusters.previousOrSame(start));
        LocalDate end = last().with(TemporalAdjusters.next(start));
        return from.datesUntil(end).toList();
    }

    /// The same month of another year, of this calendar or of the other: a year below 1700 is Jalali.
    static CalendarMonth of(LocalDate day, int year, Language language) {
        CalendarSystem its = year < 1700 ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        CalendarDate there = its.of(day);
        return its == calendar(language)
                ? new CalendarMonth(language, year, there.month())
                : of(its.day(year, there.month(), Math.min(there.day(), 28)), language);
    }

    /// «دی ۱۴۰۴», `December 2025`.
    String title() {
        return language == Language.FA
                ? Dates.jalaliMonth(month, language) + " " + Digits.of(year, language)
                : afterDay(Dates.gregorian(first(), language));
    }

    /// The months of the other calendar, quieter beside the title: `Dec 2025 – Jan 2026`, `Azar – Dey 1404`.
    String otherTitle() {
        if (language == Language.FA) {
            YearMonth from = YearMonth.from(first());
            YearMonth to = YearMonth.from(last());
            String start = shortMonth(from) + (from.getYear() == to.getYear() ? "" : " " + from.getYear());
            return start + " – " + shortMonth(to) + " " + to.getYear();
        }
        String from = afterDay(Dates.jalali(first(), language));
        String to = afterDay(Dates.jalali(last(), language));
        boolean sameYear = CalendarSystem.JALALI.of(first()).year() == CalendarSystem.JALALI.of(last()).year();
        return (sameYear ? from.substring(0, from.indexOf(' ')) : from) + " – " + to;
    }

    /// The number of the day in this calendar, 1 to 31.
    static int number(LocalDate day, Language language) {
        return calendar(language).of(day).day();
    }

    private static String shortMonth(YearMonth month) {
        return afterDay(Dates.gregorian(month.atDay(1), Language.EN)).substring(0, 3);
    }

    private static String afterDay(String written) {
        return written.substring(written.indexOf(' ') + 1);
    }

    private static CalendarSystem calendar(Language language) {
        return language == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
    }
}
