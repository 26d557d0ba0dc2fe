package app.didar.text;

import app.didar.text.UnreadableDateException.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days read and written in both languages, in the Jalali, the Gregorian and the lunar Hijri calendar.
///
/// A day is always a [LocalDate]; the Jalali form is only its clothing. A year below 1700 is Jalali, one above is Gregorian,
/// so no mark is needed: the two calendars are 621 years apart. A lunar year is known by the name of its month.
public final class Dates {

    /// 1 Farvardin 1206, the first day that can be read.
    public static final LocalDate FIRST = CalendarSystem.JALALI.first(1206, 1);
    /// The last of Esfand 1498, the last day that can be read.
    public static final LocalDate LAST = CalendarSystem.JALALI.first(1499, 1).minusDays(1);

    private static final LocalDate FIRST_LUNAR = CalendarSystem.LUNAR.first(1300, 1);

    private Dates() {}

    /// Reads one day in any written form, in Persian, Arabic or Latin digits: `1404-08-28`, `۱۴۰۴/۰۸/۲۸`, «چهارشنبه ۲۸ آبان ۱۴۰۴»,
    /// «بیست‌وهشتم آبان», `19.11.2025`, `Nov 19, 2025`, «۱ رمضان ۱۴۴۷», «فردا»; see [DateReader] for the rules.
    ///
    /// @param today the day that «فردا» is counted from, and that a day without a year lies nearest to
    /// @throws UnreadableDateException where it is no date, no existing day, or more days than one
    public static LocalDate parse(String typed, LocalDate today) {
        Days days = parseDays(typed, today);
        if (!days.one()) {
            throw new UnreadableDateException(typed, Reason.NOT_ONE_DAY, days);
        }
        return days.first();
    }

    /// Reads a day, a span of days or a vague time: «۲۶ تا ۲۸ آبان ۱۴۰۴», `17–19 November 2025`, «اوایل آذر», «هفتهٔ آینده», `Q1 2026`.
    ///
    /// @param today as for [#parse]
    /// @throws UnreadableDateException where it is no date, or a day that does not exist
    public static Days parseDays(String typed, LocalDate today) {
        return new DateReader(typed, today).read();
    }

    /// The day in its own calendar of the language: «۲۸ آبان ۱۴۰۴» in Persian, `19 November 2025` in English.
    public static String written(LocalDate day, Language language) {
        return language == Language.FA ? jalali(day, language) : gregorian(day, language);
    }

    /// The day in the calendar that is not the language's own.
    public static String equivalent(LocalDate day, Language language) {
        return language == Language.FA ? gregorian(day, language) : jalali(day, language);
    }

    /// Both calendars, the language's own first: «۲۸ آبان ۱۴۰۴ (۱۹ نوامبر ۲۰۲۵)», `19 November 2025 (28 Aban 1404)`.
    public static String both(LocalDate day, Language language) {
        return written(day, language) + " (" + equivalent(day, language) + ")";
    }

    /// A span in the calendar of the language: «۲۶ تا ۲۸ آبان ۱۴۰۴», `17 to 19 November 2025`; one day as [#written].
    public static String written(Days days, Language language) {
        CalendarSystem own = language == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        return days.one() ? written(days.first(), language) : span(own, days.first(), days.last(), language);
    }

    /// Both calendars of a span of days, with as little repeated as possible: «۲۶ تا ۲۸ آبان ۱۴۰۴ (۱۷ تا ۱۹ نوامبر ۲۰۲۵)».
    public static String both(LocalDate first, LocalDate last, Language language) {
        if (first.equals(last)) {
            return both(first, language);
        }
        String jalali = span(CalendarSystem.JALALI, first, last, language);
        String gregorian = span(CalendarSystem.GREGORIAN, first, last, language);
        return language == Language.FA ? jalali + " (" + gregorian + ")" : gregorian + " (" + jalali + ")";
    }

    /// The day as it is said: «شنبه ۱ آذر ۱۴۰۴، ۲۲ نوامبر ۲۰۲۵», `Saturday 22 November 2025, 1 Azar 1404`.
    public static String spoken(LocalDate day, Language language) {
        String pause = language == Language.FA ? "، " : ", ";
        return weekday(day, language) + " " + written(day, language) + pause + equivalent(day, language);
    }

    /// «۲۸ آبان ۱۴۰۴», `28 Aban 1404`.
    public static String jalali(LocalDate day, Language language) {
        return String.join(" ", parts(CalendarSystem.JALALI, day, language));
    }

    /// `19 November 2025`, «۱۹ نوامبر ۲۰۲۵».
    public static String gregorian(LocalDate day, Language language) {
        return String.join(" ", parts(CalendarSystem.GREGORIAN, day, language));
    }

    /// «۱ جمادی‌الثانی ۱۴۴۷», `1 Jumada II 1447`; see [CalendarSystem#LUNAR] for whose lunar calendar it is.
    ///
    /// @return empty before 1300 of that calendar, in November 1882
    public static Optional<String> lunar(LocalDate day, Language language) {
        return day.isBefore(FIRST_LUNAR) || day.isAfter(LAST)
                ? Optional.empty()
                : Optional.of(String.join(" ", parts(CalendarSystem.LUNAR, day, language)));
    }

    /// `1404-08-28`: the form of the command line and of machine-readable output.
    public static String jalaliIso(LocalDate day) {
        CalendarDate p = CalendarSystem.JALALI.of(day);
        return String.format(Locale.ROOT, "%04d-%02d-%02d", p.year(), p.month(), p.day());
    }

    /// «چهارشنبه», `Wednesday`.
    public static String weekday(LocalDate day, Language language) {
        return MonthNames.weekdays(language).get(day.getDayOfWeek().getValue() - 1);
    }

    /// «آبان», `Aban`; `month` from 1 to 12.
    public static String jalaliMonth(int month, Language language) {
        return MonthNames.of(CalendarSystem.JALALI, language).get(month - 1);
    }

    private static List<String> parts(CalendarSystem calendar, LocalDate day, Language language) {
        CalendarDate p = calendar.of(day);
        return List.of(
                Digits.of(p.day(), language),
                MonthNames.of(calendar, language).get(p.month() - 1),
                Digits.of(p.year(), language));
    }

    private static String span(CalendarSystem calendar, LocalDate first, LocalDate last, Language language) {
        List<String> start = parts(calendar, first, language);
        List<String> end = parts(calendar, last, language);
        int same = 0;
        while (same < 2 && start.get(2 - same).equals(end.get(2 - same))) {
            same++;
        }
        String from = String.join(" ", start.subList(0, 3 - same));
        return from + (language == Language.FA ? " تا " : " to ") + String.join(" ", end);
    }
}
