package app.didar.ui.library.panel;

import app.didar.domain.Agreement;
import app.didar.domain.Agreement.Checklist;
import app.didar.domain.Agreement.Status;
import app.didar.domain.Standstill;
import app.didar.ui.library.form.Components;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The way of an agreement, and what is to be done before it is signed.
record AgreementCourse(Agreement agreement, LocalDate today) {

    private static final List<Status> PATH = List.of(
            Status.IDEA,
            Status.DRAFTED,
            Status.LEGAL_REVIEW,
            Status.TRANSLATION_MATCHED,
            Status.SIGNED,
            Status.IN_FORCE,
            Status.IMPLEMENTING,
            Status.DONE);

    /// Where a stage lies, seen from where the agreement stands.
    enum Place {
        PASSED,
        PRESENT,
        AHEAD
    }

    /// A status on the path.
    ///
    /// @param day when it was reached, or null where nobody knows
    record Stage(Status status, Place place, @Nullable LocalDate day) {}

    /// What the regulation asks for, by the name of the day in the checklist.
    enum Duty {
        LEGAL_REVIEW_SENT("legalReviewSent"),
        LEGAL_REVIEW_ANSWERED("legalReviewAnswered"),
        TRANSLATION_MATCHED("translationMatched"),
        FOREIGN_MINISTRY("foreignMinistry");

        private final String component;

        Duty(String component) {
            this.component = component;
        }

        /// The name of its component.
        String component() {
            return component;
        }

        @Nullable LocalDate day(Checklist checklist) {
            return (LocalDate) Components.get(checklist, component);
        }
    }

    /// The path from idea to done. Of an agreement off the path, what has a day was passed.
    List<Stage> stages() {
        int present = PATH.indexOf(agreement.status());
        return PATH.stream()
                .map(status -> {
                    LocalDate day = agreement.reachedOn(status).orElse(null);
                    int at = PATH.indexOf(status);
                    boolean passed = present < 0 ? day != null : at < present;
                    return new Stage(status, passed ? Place.PASSED : at == present ? Place.PRESENT : Place.AHEAD, day);
                })
                .toList();
    }

    /// How many days nothing is known to have been done; empty where no day is known.
    OptionalLong stood() {
        return Standstill.lastMove(agreement, today)
                .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, today)))
                .orElse(OptionalLong.empty());
    }

    /// Whether it can still come to nothing.
    boolean underWay() {
        return agreement.status() != Status.DONE && agreement.status() != Status.LAPSED;
    }

    /// With a duty done on a day, or not done for null.
    Agreement ticked(Duty duty, @Nullable LocalDate day) {
        return Components.with(
                agreement, "checklist", Components.with(agreement.checklist(), duty.component(), day));
    }
}
