package app.didar.ui.common.timeline;

import app.didar.text.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Gives every piece a lane, so that no piece and no words of it touch another. What finds no lane is put together in the last one.
///
/// It depends on the zoom alone and not on what is seen, so that nothing jumps while the line is moved.
final class Arrangement {

    /// Pixels of a sign, and of the shortest bar.
    static final double SIGN = 16;
    /// Pixels between a sign or a bar and its words.
    static final double GAP = 6;
    /// Pixels between neighbours.
    static final double APART = 16;

    private final ToDoubleFunction<Piece> wordsWidth;
    private final double perDay;
    private final List<NavigableMap<Double, Double>> taken = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /// Where a piece stands. Places are pixels from the first day of the epoch.
    ///
    /// @param lane  from 0, the uppermost
    /// @param from  where its sign or bar begins
    /// @param to    where its sign or bar ends
    /// @param words where its words begin
    /// @param end   where all of it ends
    record Spot(Piece piece, int lane, double from, double to, double words, double end) {

        /// Whether the words stand upon the bar.
        boolean within() {
            return words < to;
        }
    }

    private Arrangement(ToDoubleFunction<Piece> wordsWidth, double perDay) {
        this.wordsWidth = wordsWidth;
        this.perDay = perDay;
    }

    /// The spots in the order of time.
    ///
    /// @param wordsWidth pixels of the words of a piece
    /// @param lanes      how many there are, at least 1
    static List<Spot> of(List<Piece> pieces, ToDoubleFunction<Piece> wordsWidth, double perDay, int lanes) {
        var all = new Arrangement(wordsWidth, perDay);
        if (!all.fill(pieces, lanes).isEmpty()) {
            all = new Arrangement(wordsWidth, perDay);
            all.gather(all.fill(pieces, lanes - 1), lanes - 1);
        }
        all.spots.sort(Comparator.comparing(Spot::piece, Piece.IN_TIME).thenComparingInt(Spot::lane));
        return List.copyOf(all.spots);
    }

    /// The axis on which these pieces are seen with all their words, and these days.
    ///
    /// @param least days that are seen at least
    /// @param room  pixels left free at both edges
    static Axis fit(
            List<Piece> pieces, ToDoubleFunction<Piece> wordsWidth, Days days, int least, double width, double room) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        for (Piece piece : pieces) {
            first = piece.days().first().isBefore(first) ? piece.days().first() : first;
            last = piece.days().last().isAfter(last) ? piece.days().last() : last;
        }
        double perDay = (width - 2 * room) / new Days(first, last).count();
        for (Piece piece : pieces) {
            double words = wordsWidth.applyAsDouble(piece) + GAP + SIGN;
            perDay = Math.min(
                    perDay,
                    Math.max(width / 4, width - 2 * room - words) / new Days(first, piece.days().last()).count());
        }
        if (perDay * least > width) {
            var wide = new Days(first, last);
            long more = Math.max(0, least - wide.count());
            return Axis.fitting(new Days(first.minusDays(more / 3), last.plusDays(more - more / 3)), width, room);
        }
        return new Axis(first.toEpochDay() - room / perDay, perDay, width);
    }

    /// @return those without a place
    private List<Piece> fill(List<Piece> pieces, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            taken.add(new TreeMap<>());
        }
        List<Piece> ranked = new ArrayList<>(pieces);
        // The datings of an event follow one another.
        ranked.sort(Comparator.comparingInt(Piece::rank)
                .thenComparing((Piece piece) -> piece.days().first())
                .thenComparing(piece -> piece.entry().code())
                .thenComparing(piece -> piece.days().last()));
        List<Piece> left = new ArrayList<>();
        for (Piece piece : ranked) {
            Spot spot = spot(piece, 0);
            int lane = free(spot);
            if (lane < 0) {
                left.add(piece);
            } else {
                taken.get(lane).put(spot.from(), spot.end() + APART);
                spots.add(spot(piece, lane));
            }
        }
        left.sort(Piece.IN_TIME);
        return left;
    }

    private int free(Spot spot) {
        for (int lane = 0; lane < taken.size(); lane++) {
            var before = taken.get(lane).lowerEntry(spot.end() + APART);
            if (before == null || before.getValue() <= spot.from()) {
                return lane;
            }
        }
        return -1;
    }

    /// Crowds are all as wide as the largest could be.
    private void gather(List<Piece> left, int lane) {
        double width = SIGN + GAP + wordsWidth.applyAsDouble(Piece.crowd(left));
        List<Piece> together = new ArrayList<>();
        double from = 0;
        for (Piece piece : left) {
            double begin = piece.days().first().toEpochDay() * perDay;
            if (together.isEmpty()) {
                from = begin;
            } else if (begin >= from + width + APART) {
                spots.add(new Spot(Piece.crowd(together), lane, from, from + SIGN, from + SIGN + GAP, from + width));
                together.clear();
                from = begin;
            }
            together.add(piece);
        }
        spots.add(new Spot(Piece.crowd(together), lane, from, from + SIGN, from + SIGN + GAP, from + width));
    }

    private Spot spot(Piece piece, int lane) {
        Days days = piece.days();
        double first = days.first().toEpochDay() * perDay;
        double width = wordsWidth.applyAsDouble(piece);
        if (piece.bar()) {
            double to = first + Math.max(SIGN, days.count() * perDay);
            return width + 2 * GAP <= to - first
                    ? new Spot(piece, lane, first, to, first + GAP, to)
                    : new Spot(piece, lane, first, to, to + GAP, to + GAP + width);
        }
        // A sign stands at the middle of its days.
        double from = first + days.count() * perDay / 2 - SIGN / 2;
        return new Spot(piece, lane, from, from + SIGN, from + SIGN + GAP, from + SIGN + GAP + width);
    }
}
