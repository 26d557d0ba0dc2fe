package app.didar.ui.common.timeline;

import app.didar.text.CalendarDate;
import app.didar.text.CalendarSystem;
import app.didar.text.Dates;
import app.didar.text.Days;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The marks of a calendar on an axis: Jalali ones in Persian, with weeks from Saturday; Gregorian ones in English, with weeks from
/// Monday.
final class Ticks {

    /// Pixels that the words of a mark need.
    static final double ROOM = 88;
    /// Pixels between the small marks without words.
    private static final double SMALL = 7;

    private final Language language;
    private final Words words;
    private final CalendarSystem own;

    Ticks(Language language) {
        this.language = language;
        this.words = Words.of(Ticks.class, "Timeline", language);
        this.own = language == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
    }

    /// A day that begins something.
    ///
    /// @param label in the calendar of the language
    /// @param other the same day in the other calendar, in Latin letters
    record Tick(LocalDate day, String label, String other) {}

    /// What begins at a mark.
    enum Step {
        DAY(1),
        WEEK(7),
        MONTH(29),
        SEASON(89),
        YEAR(365),
        DECADE(3652);

        private final int days;

        /// @param days how many it has at least
        Step(int days) {
            this.days = days;
        }
    }

    /// The smallest step whose words have room.
    static Step step(double perDay) {
        return smallest(perDay, ROOM);
    }

    /// The marks that are seen, and the one before them.
    List<Tick> on(Axis axis) {
        Step step = step(axis.perDay());
        return begin(step, axis.seen()).stream().map(day -> new Tick(day, label(day, step), other(day, step))).toList();
    }

    /// The marks between them, which have no words.
    List<LocalDate> small(Axis axis) {
        Step step = smallest(axis.perDay(), SMALL);
        return step == step(axis.perDay()) ? List.of() : begin(step, axis.seen());
    }

    private static Step smallest(double perDay, double room) {
        for (Step step : Step.values()) {
            if (step.days * perDay >= room) {
                return step;
            }
        }
        return Step.DECADE;
    }

    /// The days within at which a step begins, and the last such day before.
    List<LocalDate> begin(Step step, Days seen) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = start(step, seen.first());
        while (!day.isAfter(seen.last())) {
            days.add(day);
            day = next(step, day);
        }
        return days;
    }

    private LocalDate start(Step step, LocalDate day) {
        CalendarDate date = own.of(day);
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(
                    language == Language.FA ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY));
            case MONTH -> own.day(date.year(), date.month(), 1);
            case SEASON -> own.day(date.year(), (date.month() - 1) / 3 * 3 + 1, 1);
            case YEAR -> own.day(date.year(), 1, 1);
            case DECADE -> own.day(date.year() / 10 * 10, 1, 1);
        };
    }

    private LocalDate next(Step step, LocalDate day) {
        CalendarDate date = own.of(day);
        return switch (step) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> month(date, 1);
            case SEASON -> month(date, 3);
            case YEAR -> month(date, 12);
            case DECADE -> month(date, 120);
        };
    }

    private LocalDate month(CalendarDate date, int further) {
        int months = date.year() * 12 + date.month() - 1 + further;
        return own.day(months / 12, months % 12 + 1, 1);
    }

    private String label(LocalDate day, Step step) {
        CalendarDate date = own.of(day);
        String year = Digits.of(date.year(), language);
        return switch (step) {
            case DAY, WEEK -> Digits.of(date.day(), language) + " " + month(own, date.month());
            case MONTH -> date.month() == 1 ? month(own, 1) + " " + year : month(own, date.month());
            case SEASON -> words.say("season." + (date.month() + 2) / 3) + " " + year;
            case YEAR, DECADE -> year;
        };
    }

    private String other(LocalDate day, Step step) {
        CalendarSystem other = own == CalendarSystem.JALALI ? CalendarSystem.GREGORIAN : CalendarSystem.JALALI;
        CalendarDate date = other.of(day);
        String month = other == CalendarSystem.GREGORIAN
                ? month(other, date.month())
                : Dates.jalaliMonth(date.month(), Language.EN);
        return switch (step) {
            case DAY, WEEK, MONTH -> date.day() + " " + month;
            case SEASON, YEAR, DECADE -> month + " " + date.year();
        };
    }

    private String month(CalendarSystem calendar, int month) {
        return calendar == CalendarSystem.GREGORIAN
                ? Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : Dates.jalaliMonth(month, language);
    }
}
