package app.didar.text;

import app.didar.text.DateWord.Era;
import app.didar.text.DateWord.Figure;
import app.didar.text.DateWord.Month;
import app.didar.text.DateWord.Named;
import app.didar.text.DateWord.Numeric;
import app.didar.text.DateWord.Ordinal;
import app.didar.text.DateWord.Part;
import app.didar.text.DateWord.Relative;
import app.didar.text.DateWord.Season;
import app.didar.text.DateWord.Sign;
import app.didar.text.DateWord.Weekday;
import app.didar.text.UnreadableDateException.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One day or one run of days as it is written, perhaps without its month or its year: what its words say, not yet which days they mean,
/// which is [Reckoning]'s. See [DateReader] for the rules.
final class WrittenDate {

    /// A year below this one is not Gregorian.
    static final int FIRST_GREGORIAN_YEAR = 1700;
    /// A year, a month or a day that is not written.
    static final int UNKNOWN = Integer.MIN_VALUE;

    private final DateReader reader;
    @Nullable CalendarSystem calendar;
    @Nullable CalendarSystem era;
    @Nullable Month month;
    @Nullable Season season;
    @Nullable Relative relative;
    @Nullable Named named;
    @Nullable Portion portion;
    @Nullable DayOfWeek weekday;
    int year = UNKNOWN;
    boolean shortYear;
    int monthNumber = UNKNOWN;
    int day = UNKNOWN;
    private boolean dayAfterMonth;

    /// @throws UnreadableDateException where the words cannot stand together
    WrittenDate(DateReader reader, List<DateWord> words) {
        this.reader = reader;
        words.forEach(this::take);
        if (dayAfterMonth && year == UNKNOWN && month != null && month.language() == Language.FA) {
            // «آذر ۰۴» may be a day and may be a year.
            throw reader.refusal(Reason.AMBIGUOUS);
        }
    }

    private void take(DateWord word) {
        switch (word) {
            case Figure figure -> figure(figure);
            case Ordinal ordinal -> day(ordinal.day());
            case Numeric numeric -> numeric(numeric);
            case Month name -> {
                need(month == null && season == null && monthNumber == UNKNOWN);
                month = name;
                monthNumber = name.month();
                calendar = name.calendar();
            }
            case Season some -> {
                need(month == null && season == null && monthNumber == UNKNOWN);
                season = some;
                calendar = some.sun() ? CalendarSystem.JALALI : null;
            }
            case Relative some -> {
                need(relative == null);
                relative = some;
            }
            case Named unit -> named = unit;
            case Part part -> {
                need(portion == null);
                portion = part.portion();
            }
            case Weekday some -> {
                need(weekday == null);
                weekday = some.day();
            }
            case Era some -> {
                need(era == null);
                era = some.calendar();
            }
            case Sign sign -> need(sign == Sign.NOISE);
        }
    }

    void need(boolean fits) {
        if (!fits) {
            throw reader.refusal(Reason.NOT_A_DATE);
        }
    }

    private void day(int number) {
        need(day == UNKNOWN);
        day = number;
        dayAfterMonth = monthNumber != UNKNOWN;
    }

    private void figure(Figure figure) {
        if (figure.width() == 4) {
            need(year == UNKNOWN);
            year = figure.value();
        } else if (day == UNKNOWN && figure.width() <= 2) {
            day(figure.value());
        } else {
            need(figure.width() == 2 && month != null && year == UNKNOWN);
            if (dayAfterMonth) {
                throw reader.refusal(Reason.AMBIGUOUS);
            }
            year = figure.value();
            shortYear = true;
        }
    }

    private void numeric(Numeric numeric) {
        need(year == UNKNOWN && monthNumber == UNKNOWN && day == UNKNOWN);
        Figure last = numeric.last();
        int first = numeric.first().value();
        int second = numeric.second().value();
        if (numeric.first().width() == 4) {
            need(numeric.second().width() <= 2 && (last == null || last.width() <= 2));
            year = first;
            monthNumber = second;
            day = last == null ? UNKNOWN : last.value();
            return;
        }
        need(last != null && numeric.first().width() <= 2 && numeric.second().width() <= 2);
        year = Objects.requireNonNull(last).value();
        need(last.width() != 3);
        boolean either = year >= FIRST_GREGORIAN_YEAR && numeric.sign() != '.' && first <= 12 && second <= 12 && first != second;
        if (last.width() < 4 || either) {
            throw reader.refusal(Reason.AMBIGUOUS);
        }
        boolean monthFirst = year >= FIRST_GREGORIAN_YEAR && first <= 12 && second > 12;
        monthNumber = monthFirst ? first : second;
        day = monthFirst ? second : first;
    }

    /// Takes from the other end of a span the month and the year that this end lacks; whether it took a year, or both lack one.
    boolean complete(WrittenDate other) {
        if (relative != null || named != null && year == UNKNOWN && monthNumber == UNKNOWN && season == null) {
            return false;
        }
        if (monthNumber == UNKNOWN && season == null && day != UNKNOWN && other.monthNumber != UNKNOWN) {
            month = other.month;
            monthNumber = other.monthNumber;
            calendar = other.calendar;
        }
        era = era == null ? other.era : era;
        if (year != UNKNOWN) {
            return false;
        }
        boolean sameCalendar = calendar == null || other.calendar == null || calendar == other.calendar;
        if (other.year != UNKNOWN && sameCalendar) {
            year = other.year;
            shortYear = other.shortYear;
        }
        return true;
    }

    /// Puts the year, taken from the other end, one back where the month can only be that of the year before: «اسفند تا فروردین ۱۴۰۵».
    void yearBefore(WrittenDate other) {
        if (year != UNKNOWN && monthNumber > other.monthNumber) {
            year--;
        }
    }

    /// The days meant.
    ///
    /// @throws UnreadableDateException where there are none
    Days days(LocalDate today) {
        return new Reckoning(reader, this, today).days();
    }
}
