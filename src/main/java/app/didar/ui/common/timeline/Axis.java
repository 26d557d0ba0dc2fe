package app.didar.ui.common.timeline;

import app.didar.text.Dates;
import app.didar.text.Days;
import java.time.LocalDate;

/// Where days stand on a line that runs from the start edge to the end edge, in pixels from the start edge. Which edge of the
/// screen that is, is the window's affair.
///
/// @param first  the day at the start edge, as a day of the epoch and its fraction
/// @param perDay pixels of a day, from [#LEAST] to [#MOST]
/// @param width  pixels of the line
record Axis(double first, double perDay, double width) {

    /// A century in two screens.
    static final double LEAST = 0.02;
    static final double MOST = 120;

    Axis {
        perDay = Math.clamp(perDay, LEAST, MOST);
        double days = width / perDay;
        double last = Dates.LAST.toEpochDay() + 1.0;
        double earliest = Dates.FIRST.toEpochDay();
        first = Math.clamp(first, earliest, Math.max(earliest, last - days));
    }

    /// The line on which these days fill the width but for some room at both ends.
    static Axis fitting(Days days, double width, double room) {
        double perDay = Math.clamp((width - 2 * room) / days.count(), LEAST, MOST);
        double middle = days.first().toEpochDay() + days.count() / 2.0;
        return new Axis(middle - width / 2 / perDay, perDay, width);
    }

    /// Where the day begins.
    double at(LocalDate day) {
        return (day.toEpochDay() - first) * perDay;
    }

    /// The day at a place, with its fraction.
    double day(double x) {
        return first + x / perDay;
    }

    /// Every day of which something is seen.
    Days seen() {
        return new Days(
                LocalDate.ofEpochDay((long) Math.floor(first)),
                LocalDate.ofEpochDay(Math.max((long) Math.floor(first), (long) Math.ceil(day(width)) - 1)));
    }

    /// Drawn larger by a factor; what is at `x` stays there.
    Axis zoomed(double factor, double x) {
        double wanted = Math.clamp(perDay * factor, LEAST, MOST);
        return new Axis(day(x) - x / wanted, wanted, width);
    }

    /// Moved on towards later days by so many pixels.
    Axis moved(double pixels) {
        return new Axis(first + pixels / perDay, perDay, width);
    }

    Axis resized(double pixels) {
        return new Axis(first, perDay, pixels);
    }
}
