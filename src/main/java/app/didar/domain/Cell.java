package app.didar.domain;

import app.didar.domain.Agreement.NextStep;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// One topic with one country in the coverage matrix.
///
/// @param evidence undertakings that wait first, then other undertakings, agreements, positions, facts, programmes, agendas
/// @param ours     how many undertakings are ours, joint ones counted on both sides
/// @param theirs   how many are theirs
public record Cell(State state, List<Evidence> evidence, int ours, int theirs, int undertakings) {

    public static final Cell EMPTY = new Cell(State.EMPTY, List.of(), 0, 0, 0);

    private static final int DARKEST = 3;
    private static final Comparator<Evidence> ORDER =
            Comparator.comparing((Evidence one) -> !one.waits()).thenComparingInt(one -> rank(one.item()));

    /// How a topic stands with a country.
    public enum State {
        /// All that was asked has its answer, or both said it together.
        SETTLED,
        /// Some has, and some waits.
        PARTLY,
        /// They asked, and we have no line.
        THEY_ASKED,
        /// We asked, and they have not answered.
        WE_ASKED,
        /// Something was stated, agreed or held that asks for nothing.
        NOTED,
        /// Only named: in a fact, a programme, an agenda.
        MENTIONED,
        EMPTY
    }

    /// What is to be done next.
    public enum Next {
        /// Find a line of ours.
        ANSWER,
        /// Ask them for their answer.
        REMIND,
        /// Take the agreement a step further.
        CARRY_ON,
        /// Decide what we hold.
        TAKE_A_POSITION,
        NOTHING
    }

    static Cell of(List<Evidence> found) {
        List<Evidence> evidence = found.stream().sorted(ORDER).toList();
        int ours = 0;
        int theirs = 0;
        int all = 0;
        for (Evidence one : evidence) {
            if (one.item() instanceof Undertaking) {
                all++;
                ours += one.side() == Side.OURS || one.side() == Side.BOTH ? 1 : 0;
                theirs += one.side() == Side.THEIRS || one.side() == Side.BOTH ? 1 : 0;
            }
        }
        return new Cell(state(evidence), evidence, ours, theirs, all);
    }

    /// The shade: 1, 2, or 3 for three undertakings or more; 0 for none.
    public int shade() {
        return Math.min(undertakings, DARKEST);
    }

    /// Whether something of theirs waits for a line of ours.
    public boolean waitsForUs() {
        return waits(Side.THEIRS);
    }

    /// Whether something of ours waits for a word of theirs.
    public boolean waitsForThem() {
        return waits(Side.OURS);
    }

    /// What waits stands first. A matrix asks this of a hundred thousand cells, most of them empty.
    private boolean waits(Side side) {
        for (Evidence one : evidence) {
            if (!one.waits()) {
                return false;
            }
            if (one.side() == side) {
                return true;
            }
        }
        return false;
    }

    /// The newest day on which anything was said; empty where no day is known.
    public Optional<LocalDate> lastSaid() {
        return evidence.stream().flatMap(one -> one.said().stream()).max(Comparator.naturalOrder());
    }

    /// How many days ago that was at `day`.
    public OptionalLong ageAt(LocalDate day) {
        return lastSaid().map(last -> OptionalLong.of(ChronoUnit.DAYS.between(last, day))).orElse(OptionalLong.empty());
    }

    public Next next() {
        if (waitsForUs()) {
            return Next.ANSWER;
        } else if (waitsForThem()) {
            return Next.REMIND;
        } else if (nextOfAgreement().isPresent()) {
            return Next.CARRY_ON;
        }
        return state == State.MENTIONED ? Next.TAKE_A_POSITION : Next.NOTHING;
    }

    /// The next step of the first agreement that has one.
    public Optional<NextStep> nextOfAgreement() {
        return items(Agreement.class).flatMap(agreement -> agreement.nextStep().stream()).findFirst();
    }

    /// The items of one type among the evidence.
    public <T extends Item> Stream<T> items(Class<T> type) {
        return evidence.stream().map(Evidence::item).filter(type::isInstance).map(type::cast);
    }

    private static State state(List<Evidence> evidence) {
        boolean settled = false;
        boolean us = false;
        boolean them = false;
        boolean noted = false;
        for (Evidence one : evidence) {
            switch (one.item()) {
                case Undertaking _ when one.waits() && one.side() == Side.THEIRS -> us = true;
                case Undertaking _ when one.waits() -> them = true;
                case Undertaking undertaking when undertaking.state() == Undertaking.State.NOTED -> noted = true;
                case Undertaking _ -> settled = true;
                case Agreement _, Position _ -> noted = true;
                default -> {}
            }
        }
        if (us || them) {
            return settled ? State.PARTLY : us ? State.THEY_ASKED : State.WE_ASKED;
        } else if (settled) {
            return State.SETTLED;
        } else if (noted) {
            return State.NOTED;
        }
        return evidence.isEmpty() ? State.EMPTY : State.MENTIONED;
    }

    private static int rank(Item item) {
        return switch (item) {
            case Undertaking _ -> 0;
            case Agreement _ -> 1;
            case Position _ -> 2;
            case Fact _ -> 3;
            case Programme _ -> 4;
            default -> 5;
        };
    }
}
