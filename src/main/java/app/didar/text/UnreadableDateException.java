package app.didar.text;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/// A text that is not a date, or names a day that is none, or may be several.
public final class UnreadableDateException extends DateTimeException {

    /// Why the text was refused.
    public enum Reason {
        /// No known form of a date.
        NOT_A_DATE,
        /// The form is right, the day does not exist: 1404-12-30, 2025-02-29.
        NO_SUCH_DAY,
        /// Before 1 Farvardin 1206 or after the last of Esfand 1498: no leap years are published for it.
        OUT_OF_RANGE,
        /// It could be read in more than one way: «۱/۹/۰۴», `03/04/2025`.
        AMBIGUOUS,
        /// The day exists and is another day of the week.
        WRONG_WEEKDAY,
        /// The day in parentheses is another day.
        TWO_DAYS,
        /// The last day comes before the first.
        ENDS_BEFORE_START,
        /// More days than one, where one is asked for: «هفتهٔ آینده».
        NOT_ONE_DAY
    }

    private final String input;
    private final Reason reason;
    private final transient @Nullable Days days;

    UnreadableDateException(String input, Reason reason, @Nullable Days days) {
        super(reason + ": " + input);
        this.input = input;
        this.reason = reason;
        this.days = days;
    }

    /// What was typed, unchanged.
    public String input() {
        return input;
    }

    public Reason reason() {
        return reason;
    }

    /// The days that were understood: of [Reason#WRONG_WEEKDAY] and [Reason#NOT_ONE_DAY], else null.
    public @Nullable Days days() {
        return days;
    }
}
