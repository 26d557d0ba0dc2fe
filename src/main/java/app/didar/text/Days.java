package app.didar.text;

import java.time.LocalDate;

/// A run of days, both ends within it: «۲۶ تا ۲۸ آبان ۱۴۰۴», or all that «هفتهٔ آینده» may mean.
///
/// @param last not before `first`
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    /// A single day.
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /// The run from one day to another, whichever comes first.
    public static Days between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Days(other, one) : new Days(one, other);
    }

    /// Whether the day is one of these.
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// How many days, 1 for a single one.
    public long count() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    /// Whether it is a single day.
    public boolean one() {
        return first.equals(last);
    }
}
