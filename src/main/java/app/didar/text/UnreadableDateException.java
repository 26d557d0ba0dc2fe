package app.didar.text;

import java.time.DateTimeException;

/// A text that is not a date, or names a day that neither calendar has.
public final class UnreadableDateException extends DateTimeException {

    /// Why the text was refused.
    public enum Reason {
        /// No known form of a date.
        NOT_A_DATE,
        /// The form is right, the day does not exist: 1404-12-30, 2025-02-29.
        NO_SUCH_DAY
    }

    private final String input;
    private final Reason reason;

    public UnreadableDateException(String input, Reason reason) {
        super(reason + ": " + input);
        this.input = input;
        this.reason = reason;
    }

    /// What was typed, unchanged.
    public String input() {
        return input;
    }

    public Reason reason() {
        return reason;
    }
}
