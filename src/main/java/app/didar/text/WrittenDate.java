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
import app.didar.text.DateWord.Unit;
import app.didar.text.DateWord.Weekday;
import app.didar.text.UnreadableDateException.Reason;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One day or one run of days as it is written, perhaps without its month or its year; see [DateReader] for the rules.
final class WrittenDate {

    private static final int FIRST_GREGORIAN_YEAR = 1700;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final DateReader reader;
    private @Nullable CalendarSystem calendar;
    private @Nullable CalendarSystem era;
    private @Nullable Month month;
    private @Nullable Season season;
    private @Nullable Relative relative;
    private @Nullable Named named;
    private @Nullable Portion portion;
    private @Nullable DayOfWeek weekday;
    private int year = UNKNOWN;
    private boolean shortYear;
    private int monthNumber = UNKNOWN;
    private int day = UNKNOWN;
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

    private void need(boolean fits) {
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
        try {
            Days days = relative != null || onlyNamed() ? relativeDays(today) : datedDays(today);
            if (days.first().isBefore(Dates.FIRST) || days.last().isAfter(Dates.LAST)) {
                throw reader.refusal(Reason.OUT_OF_RANGE);
            }
            return days;
        } catch (UnreadableDateException refused) {
            throw refused;
        } catch (DateTimeException e) {
            UnreadableDateException refused = reader.refusal(Reason.NO_SUCH_DAY);
            refused.initCause(e);
            throw refused;
        }
    }

    private boolean onlyNamed() {
        return named != null && portion != null && year == UNKNOWN && monthNumber == UNKNOWN && season == null;
    }

    private Days relativeDays(LocalDate today) {
        need(year == UNKNOWN && monthNumber == UNKNOWN && season == null && day == UNKNOWN && era == null);
        Relative counted = relative != null
                ? relative
                : new Relative(Objects.requireNonNull(named).unit(), 0, Objects.requireNonNull(named).language());
        need(weekday == null || counted.unit() == Unit.DAY);
        int by = counted.offset();
        Portion part = portion == null ? Portion.WHOLE : portion;
        CalendarSystem own = counted.language() == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        CalendarDate now = own.of(today);
        return switch (counted.unit()) {
            case DAY -> {
                need(portion == null);
                yield checked(today.plusDays(by));
            }
            case WEEK -> {
                need(part == Portion.WHOLE || part == Portion.START || part == Portion.END);
                LocalDate first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)).plusWeeks(by);
                LocalDate last = first.plusDays(6);
                yield new Days(part == Portion.END ? last : first, part == Portion.START ? first : last);
            }
            case MONTH -> months(part, own, now.year() * 12 + now.month() - 1 + by, 1);
            case QUARTER -> months(part, own, now.year() * 12 + (now.month() - 1) / 3 * 3 + 3 * by, 3);
            case YEAR -> months(part, own, (now.year() + by) * 12, 12);
        };
    }

    private static Days months(Portion part, CalendarSystem calendar, int index, int months) {
        return part.of(calendar, Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1, months);
    }

    private Days datedDays(LocalDate today) {
        CalendarSystem system = system();
        if (season != null) {
            need(day == UNKNOWN && weekday == null);
            return part().of(system, yearOf(system, season.month(), today), season.month(), season.months());
        }
        if (monthNumber == UNKNOWN) {
            need(year != UNKNOWN && day == UNKNOWN && weekday == null);
            return part().of(system, inRange(year, system), 1, 12);
        }
        if (monthNumber < 1 || monthNumber > 12) {
            throw reader.refusal(Reason.NO_SUCH_DAY);
        }
        int its = inRange(yearOf(system, monthNumber, today), system);
        if (day == UNKNOWN) {
            need(weekday == null);
            return part().of(system, its, monthNumber, 1);
        }
        need(portion == null);
        return checked(system.day(its, monthNumber, day));
    }

    private Portion part() {
        return portion == null ? Portion.WHOLE : portion;
    }

    private Days checked(LocalDate found) {
        if (weekday != null && found.getDayOfWeek() != weekday) {
            throw reader.refusal(Reason.WRONG_WEEKDAY, Days.of(found));
        }
        return Days.of(found);
    }

    /// The calendar by the name of the month, the era or the number of the year; all that there are must agree.
    private CalendarSystem system() {
        boolean sun = season != null && season.sun();
        boolean known = year != UNKNOWN && !shortYear;
        boolean gregorianYear = year >= FIRST_GREGORIAN_YEAR;
        need(era == null || calendar == null || era == calendar || sun && era == CalendarSystem.GREGORIAN);
        CalendarSystem byYear = gregorianYear ? CalendarSystem.GREGORIAN : CalendarSystem.JALALI;
        CalendarSystem system = calendar != null ? calendar : era != null ? era : byYear;
        if (!known && season != null && !sun) {
            return season.language() == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        }
        need(!known || sun || gregorianYear == (system == CalendarSystem.GREGORIAN));
        return system;
    }

    private int yearOf(CalendarSystem system, int firstMonth, LocalDate today) {
        if (year == UNKNOWN) {
            return nearestYear(system, firstMonth, today);
        }
        if (shortYear) {
            int now = system.of(today).year();
            int same = now - Math.floorMod(now - year, 100);
            return now - same < 50 ? same : same + 100;
        }
        if (season != null && season.sun() && year >= FIRST_GREGORIAN_YEAR) {
            if (firstMonth == 10) {
                // A winter lies in two Gregorian years.
                throw reader.refusal(Reason.AMBIGUOUS);
            }
            return year - 621;
        }
        return year;
    }

    private int nearestYear(CalendarSystem system, int firstMonth, LocalDate today) {
        int now = system.of(today).year();
        int best = now;
        long least = Long.MAX_VALUE;
        for (int candidate = now - 1; candidate <= now + 1; candidate++) {
            int its = Math.clamp(day, 1, system.length(candidate, firstMonth));
            long away = Math.abs(system.day(candidate, firstMonth, its).toEpochDay() - today.toEpochDay());
            if (away <= least) {
                best = candidate;
                least = away;
            }
        }
        return best;
    }

    private int inRange(int its, CalendarSystem system) {
        int jalali = switch (system) {
            case JALALI -> its;
            case GREGORIAN -> its - 621;
            case LUNAR -> its < 1300 ? 0 : its - 42;
        };
        if (jalali < 1200 || jalali > 1600) {
            throw reader.refusal(Reason.OUT_OF_RANGE);
        }
        return its;
    }
}
