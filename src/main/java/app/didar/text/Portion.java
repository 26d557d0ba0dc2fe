package app.didar.text;

import java.time.LocalDate;

/// A part of a run of whole months: «اوایل آذر», «نیمهٔ دوم آبان», `late 2026`, «پایان سال».
///
/// Of one month, early, middle and late are its days 1 to 10, 11 to 20 and the rest, and a half ends with day 15. Of more
/// months they are thirds and halves counted in months.
enum Portion {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE,
    FIRST_HALF,
    SECOND_HALF,
    /// The first day.
    START,
    /// The last day.
    END;

    /// @param months a single month, or a multiple of three
    Days of(CalendarSystem calendar, int year, int month, int months) {
        LocalDate first = calendar.first(year, month);
        LocalDate last = month(calendar, year, month + months).minusDays(1);
        int third = months / 3;
        return switch (this) {
            case WHOLE -> new Days(first, last);
            case START -> Days.of(first);
            case END -> Days.of(last);
            case EARLY -> new Days(first, months == 1 ? first.plusDays(9) : month(calendar, year, month + third).minusDays(1));
            case MIDDLE ->
                months == 1
                        ? new Days(first.plusDays(10), first.plusDays(19))
                        : new Days(month(calendar, year, month + third), month(calendar, year, month + 2 * third).minusDays(1));
            case LATE -> new Days(months == 1 ? first.plusDays(20) : month(calendar, year, month + 2 * third), last);
            case FIRST_HALF -> new Days(first, middle(calendar, year, month, months).minusDays(1));
            case SECOND_HALF -> new Days(middle(calendar, year, month, months), last);
        };
    }

    private static LocalDate middle(CalendarSystem calendar, int year, int month, int months) {
        LocalDate start = month(calendar, year, month + months / 2);
        return months % 2 == 0 ? start : start.plusDays(15);
    }

    /// The first of a month that may lie in the next year.
    private static LocalDate month(CalendarSystem calendar, int year, int month) {
        return calendar.first(year + (month - 1) / 12, (month - 1) % 12 + 1);
    }
}
