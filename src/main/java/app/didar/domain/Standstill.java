package app.didar.domain;

import app.didar.domain.Agreement.Checklist;
import app.didar.domain.Agreement.NextStep;
import app.didar.domain.Agreement.Reached;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// An agreement on its way with which nothing has been done for long, or nobody knows since when.
///
/// @param next  what is to be done
/// @param since the last day on which something of it is known to have been done
public record Standstill(Agreement agreement, NextStep next, Optional<LocalDate> since) {

    /// A season. A review or a visit takes weeks; what has not moved for three months waits for somebody to move it.
    public static final int AFTER_DAYS = 90;

    /// The nearest to being done first; of those at one step, the one that has stood longest, then those of which no day is known.
    public static final Comparator<Standstill> NEAREST_TO_DONE = Comparator.comparing(Standstill::next)
            .reversed()
            .thenComparing(still -> still.since().orElse(LocalDate.MAX))
            .thenComparing(Standstill::agreement, Item.BY_CODE);

    /// Empty for an agreement that has arrived, lapsed, is only cited, or has moved within [#AFTER_DAYS].
    public static Optional<Standstill> of(Agreement agreement, LocalDate today) {
        return agreement.nextStep()
                .map(next -> new Standstill(agreement, next, lastMove(agreement, today)))
                .filter(still -> still.days(today).orElse(Long.MAX_VALUE) > AFTER_DAYS);
    }

    /// How long it has stood; empty where no day is known.
    public OptionalLong days(LocalDate today) {
        return since.map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, today))).orElse(OptionalLong.empty());
    }

    /// The last day on its path or its checklist; a day still ahead is a plan, not a move.
    public static Optional<LocalDate> lastMove(Agreement agreement, LocalDate today) {
        Checklist checklist = agreement.checklist();
        Stream<LocalDate> done = Stream.of(
                        Optional.ofNullable(checklist.legalReviewSent()),
                        Optional.ofNullable(checklist.legalReviewAnswered()),
                        Optional.ofNullable(checklist.translationMatched()),
                        Optional.ofNullable(checklist.foreignMinistry()))
                .flatMap(Optional::stream);
        return Stream.concat(agreement.reached().stream().map(Reached::day), done)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }
}
