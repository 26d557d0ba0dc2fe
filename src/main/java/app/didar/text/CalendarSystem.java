package app.didar.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/// The three calendars a letter of a minister may speak of. A day itself is always a [LocalDate].
public enum CalendarSystem {
    /// The solar Hijri calendar of Iran; its months begin with Farvardin.
    JALALI {
        @Override
        public CalendarDate of(LocalDate day) {
            return Jalali.of(day);
        }

        @Override
        LocalDate first(int year, int month) {
            return Jalali.first(year, month);
        }

        @Override
        int length(int year, int month) {
            return Jalali.length(year, month);
        }
    },
    GREGORIAN {
        @Override
        public CalendarDate of(LocalDate day) {
            return new CalendarDate(this, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }

        @Override
        LocalDate first(int year, int month) {
            return LocalDate.of(year, month, 1);
        }

        @Override
        int length(int year, int month) {
            return YearMonth.of(year, month).lengthOfMonth();
        }
    },
    /// The lunar Hijri calendar as Umm al-Qura of Mecca reckons it, from 1300 to 1600. Iran's months begin with the new moon seen
    /// there, so that the same day may be one earlier or later in Iran's official calendar.
    LUNAR {
        @Override
        public CalendarDate of(LocalDate day) {
            HijrahDate hijri = HijrahDate.from(day);
            return new CalendarDate(
                    this,
                    hijri.get(ChronoField.YEAR),
                    hijri.get(ChronoField.MONTH_OF_YEAR),
                    hijri.get(ChronoField.DAY_OF_MONTH));
        }

        @Override
        LocalDate first(int year, int month) {
            return LocalDate.from(HijrahDate.of(year, month, 1));
        }

        @Override
        int length(int year, int month) {
            return HijrahDate.of(year, month, 1).lengthOfMonth();
        }
    };

    /// The day in this calendar.
    ///
    /// @throws DateTimeException where the lunar calendar does not reach it
    public abstract CalendarDate of(LocalDate day);

    /// @throws DateTimeException where there is no such month
    abstract LocalDate first(int year, int month);

    /// How many days the month has.
    abstract int length(int year, int month);

    /// @param day from 1
    /// @throws DateTimeException where there is no such day
    public LocalDate day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            throw new DateTimeException("no such day: " + this + " " + year + "-" + month + "-" + day);
        }
        return first(year, month).plusDays(day - 1L);
    }
}
