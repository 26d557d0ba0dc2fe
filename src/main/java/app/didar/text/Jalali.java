package app.didar.text;

import java.time.LocalDate;

/// The arithmetic of the Jalali calendar: in every 33 years, the years whose remainders by 33 are 1, 5, 9, 13, 17, 22, 26 and 30 are
/// leap years.
///
/// By law a year begins on the day whose noon, at 52.5° east, follows the equinox of March. For 1206 to 1498 the Calendar Center of
/// the University of Tehran has published the leap years, and the rule of 33 years gives exactly those; for other years it is an
/// approximation.
final class Jalali {

    private static final int CYCLE_DAYS = 33 * 365 + 8;
    private static final int HALF_YEAR = 6 * 31;
    /// 1 Farvardin 1404 is 21 March 2025.
    private static final long EPOCH = LocalDate.of(2025, 3, 21).toEpochDay() - daysBefore(1404);

    private Jalali() {}

    static CalendarDate of(LocalDate day) {
        long days = day.toEpochDay() - EPOCH;
        int year = Math.toIntExact(Math.floorDiv(days * 33, CYCLE_DAYS)) + 1;
        while (daysBefore(year) > days) {
            year--;
        }
        while (daysBefore(year + 1) <= days) {
            year++;
        }
        int inYear = Math.toIntExact(days - daysBefore(year));
        boolean early = inYear < HALF_YEAR;
        int inMonths = early ? inYear : inYear - HALF_YEAR;
        int length = early ? 31 : 30;
        return new CalendarDate(
                CalendarSystem.JALALI, year, (early ? 1 : 7) + inMonths / length, inMonths % length + 1);
    }

    static LocalDate first(int year, int month) {
        return LocalDate.ofEpochDay(
                EPOCH + daysBefore(year) + (month <= 7 ? (month - 1) * 31 : HALF_YEAR + (month - 7) * 30));
    }

    static int length(int year, int month) {
        return month <= 6 ? 31 : month < 12 ? 30 : leap(year) ? 30 : 29;
    }

    /// Whether the year has 366 days.
    static boolean leap(int year) {
        return daysBefore(year + 1) - daysBefore(year) == 366;
    }

    /// Days from the first of the year 1 to the first of `year`.
    private static long daysBefore(int year) {
        long before = year - 1L;
        return before * 365 + Math.floorDiv(8 * before + 29, 33L);
    }
}
