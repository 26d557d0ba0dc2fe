package app.didar.text;

import static app.didar.text.WrittenDate.FIRST_GREGORIAN_YEAR;
import static app.didar.text.WrittenDate.UNKNOWN;

import app.didar.text.DateWord.Named;
import app.didar.text.DateWord.Relative;
import app.didar.text.DateWord.Season;
import app.didar.text.DateWord.Unit;
import app.didar.text.UnreadableDateException.Reason;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which days a [WrittenDate] means, against a day of reference; see [DateReader] for the rules.
final class Reckoning {

    private final DateReader reader;
    private final WrittenDate written;
    private final LocalDate today;
    private final @Nullable CalendarSystem calendar;
    private final @Nullable CalendarSystem era;
    private final @Nullable Season season;
    private final @Nullable Relative relative;
    private final @Nullable Named named;
    private final @Nullable Portion portion;
    private final @Nullable DayOfWeek weekday;
    private final int year;
    private final boolean shortYear;
    private final int monthNumber;
    private final int day;

    Reckoning(DateReader reader, WrittenDate written, LocalDate today) {
        this.reader = reader;
        this.written = written;
        this.today = today;
        this.calendar = written.calendar;
        this.era = written.era;
        this.season = written.season;
        this.relative = written.relative;
        this.named = written.named;
        this.portion = written.portion;
        this.weekday = written.weekday;
        this.year = written.year;
        this.shortYear = written.shortYear;
        this.monthNumber = written.monthNumber;
        this.day = written.day;
    }

    /// @throws UnreadableDateException where there are none
    Days days() {
        try {
            Days days = relative != null || onlyNamed() ? relativeDays() : datedDays();
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

    private Days relativeDays() {
        written.need(year == UNKNOWN && monthNumber == UNKNOWN && season == null && day == UNKNOWN && era == null);
        Relative counted = relative != null
                ? relative
                : new Relative(Objects.requireNonNull(named).unit(), 0, Objects.requireNonNull(named).language());
        written.need(weekday == null || counted.unit() == Unit.DAY);
        int by = counted.offset();
        Portion part = portion == null ? Portion.WHOLE : portion;
        CalendarSystem own = counted.language() == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        CalendarDate now = own.of(today);
        return switch (counted.unit()) {
            case DAY -> {
                written.need(portion == null);
                yield checked(today.plusDays(by));
            }
            case WEEK -> {
                written.need(part == Portion.WHOLE || part == Portion.START || part == Portion.END);
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

    private Days datedDays() {
        CalendarSystem system = system();
        if (season != null) {
            written.need(day == UNKNOWN && weekday == null);
            return part().of(system, yearOf(system, season.month()), season.month(), season.months());
        }
        if (monthNumber == UNKNOWN) {
            written.need(year != UNKNOWN && day == UNKNOWN && weekday == null);
            return part().of(system, inRange(year, system), 1, 12);
        }
        if (monthNumber < 1 || monthNumber > 12) {
            throw reader.refusal(Reason.NO_SUCH_DAY);
        }
        int its = inRange(yearOf(system, monthNumber), system);
        if (day == UNKNOWN) {
            written.need(weekday == null);
            return part().of(system, its, monthNumber, 1);
        }
        written.need(portion == null);
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
        written.need(era == null || calendar == null || era == calendar || sun && era == CalendarSystem.GREGORIAN);
        CalendarSystem byYear = gregorianYear ? CalendarSystem.GREGORIAN : CalendarSystem.JALALI;
        CalendarSystem system = calendar != null ? calendar : era != null ? era : byYear;
        if (!known && season != null && !sun) {
            return season.language() == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        }
        written.need(!known || sun || gregorianYear == (system == CalendarSystem.GREGORIAN));
        return system;
    }

    private int yearOf(CalendarSystem system, int firstMonth) {
        if (year == UNKNOWN) {
            return nearestYear(system, firstMonth);
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

    private int nearestYear(CalendarSystem system, int firstMonth) {
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
