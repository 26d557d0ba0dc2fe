package app.didar.text;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// One word of a written date, understood.
sealed interface DateWord {

    /// A number in digits; `width` is how many.
    record Figure(int value, int width) implements DateWord {}

    /// Three numbers, or a year and a month (`last` is then null), between slashes, hyphens or full stops.
    record Numeric(Figure first, Figure second, @Nullable Figure last, char sign) implements DateWord {}

    /// A day of the month in letters: «یکم», «سی‌ویک», `third`.
    record Ordinal(int day) implements DateWord {}

    record Month(CalendarSystem calendar, int month, Language language) implements DateWord {}

    record Weekday(DayOfWeek day) implements DateWord {}

    record Part(Portion portion) implements DateWord {}

    /// A season, a quarter or a half of a year; a season is always Jalali, which follows the sun.
    record Season(int month, int months, boolean sun, Language language) implements DateWord {}

    /// A unit of time from the one that the reference day lies in: −1 is the past one.
    record Relative(Unit unit, int offset, Language language) implements DateWord {}

    /// A unit named alone, the `year` of «پایان سال»; beside a month or a year it says nothing.
    record Named(Unit unit, Language language) implements DateWord {}

    /// «شمسی», «قمری», `AD`.
    record Era(CalendarSystem calendar) implements DateWord {}

    enum Sign implements DateWord {
        FROM,
        TO,
        /// A hyphen: from one to another.
        HYPHEN,
        SLASH,
        FULL_STOP,
        /// A word that changes nothing: «روز», `the`.
        NOISE,
        /// `Q` before the number of a quarter.
        QUARTER,
        /// `H` before the number of a half-year.
        HALF,
        UNKNOWN
    }

    /// What weeks, months and years are counted in.
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }
}
