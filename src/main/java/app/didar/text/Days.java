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

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /// Whether it is a single day.
    public boolean one() {
        return first.equals(last);
    }
}
