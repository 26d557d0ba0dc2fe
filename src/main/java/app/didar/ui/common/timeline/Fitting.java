package app.didar.ui.common.timeline;

import app.didar.text.Days;
import java.time.LocalDate;
import java.util.List;

/// The axes a timeline is shown on without being asked for one: all of it, and the months about today.
///
/// @param words how wide the words of a piece are
record Fitting(List<Piece> pieces, EntryWords words, LocalDate today) {

    /// Pixels left free at both edges.
    static final double ROOM = 24;

    /// How many days are seen at least.
    private static final int LEAST_DAYS = 28;
    /// Days after today that are seen at first, even where there is nothing in them.
    private static final int COMING = 10;
    private static final int LEAST_LANES = 2;
    private static final int MOST_LANES = 7;

    Axis all(double width) {
        return fit(pieces, Days.of(today), width);
    }

    /// The last four months and the coming three, as far as there is anything in them.
    Axis near(double width) {
        var months = new Days(today.minusMonths(4), today.plusMonths(3));
        return fit(
                pieces.stream()
                        .filter(piece -> months.contains(piece.days().first()) || months.contains(piece.days().last()))
                        .toList(),
                new Days(today, today.plusDays(COMING)),
                width);
    }

    /// As many lanes as the near months need at this width.
    int lanes(double width) {
        int lanes = Arrangement.of(pieces, words::width, near(width).perDay(), MOST_LANES).stream()
                .mapToInt(spot -> spot.lane() + 1)
                .max()
                .orElse(0);
        return Math.clamp(lanes, LEAST_LANES, MOST_LANES);
    }

    private Axis fit(List<Piece> some, Days days, double width) {
        return Arrangement.fit(some, words::width, days, LEAST_DAYS, Math.floor(width), ROOM);
    }
}
