package app.didar.domain;

import app.didar.domain.Undertaking.Answer;
import app.didar.domain.Undertaking.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/// The ledger of asks between us and one country, or all of them: who waits for whose word, and since when.
///
/// What we said to several countries at once waits for each of them: the answer of one does not answer for another.
///
/// @param entries in the order of their codes
public record Ledger(List<Entry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /// One undertaking in the ledger.
    ///
    /// @param unanswered keys of the topics without an answer, of any country of the ledger it was said to; empty for what asks nothing
    /// @param state      how it stands in this ledger
    /// @param said       the day it was said, or came out; empty where no source gives one
    public record Entry(
            Undertaking undertaking, Side side, List<String> unanswered, State state, Optional<LocalDate> said) {

        public Entry {
            unanswered = List.copyOf(unanswered);
        }

        /// Whether all or part of it waits for an answer.
        public boolean waits() {
            return state == State.OPEN || state == State.PARTLY;
        }

        /// Whether it waits and the day it was due has passed at `day`.
        public boolean overdue(LocalDate day) {
            LocalDate due = undertaking.due();
            return waits() && due != null && due.isBefore(day);
        }

        /// How many days ago it was said at `day`; empty where nobody knows when.
        public OptionalLong ageAt(LocalDate day) {
            return said.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(said.get(), day));
        }
    }

    /// The ledger with one country.
    public static Ledger of(Library library, String country) {
        return new Ledger(library.undertakingsWith(country).stream()
                .map(undertaking -> entry(library, undertaking, Set.of(country)))
                .toList());
    }

    /// The ledger with all countries.
    public static Ledger of(Library library) {
        return new Ledger(library.undertakings().stream()
                .map(undertaking -> entry(library, undertaking, Set.of()))
                .toList());
    }

    /// What they asked, offered or proposed that waits for a line of ours.
    public List<Entry> towardUs() {
        return those(entry -> entry.side() == Side.THEIRS && entry.waits());
    }

    /// What we asked, offered or proposed that waits for them.
    public List<Entry> fromUs() {
        return those(entry -> entry.side() == Side.OURS && entry.waits());
    }

    /// What both said together.
    public List<Entry> joint() {
        return those(entry -> entry.state() == State.JOINT);
    }

    /// What asks for nothing.
    public List<Entry> noted() {
        return those(entry -> entry.state() == State.NOTED);
    }

    /// What has its answer on every topic.
    public List<Entry> answered() {
        return those(entry -> entry.state() == State.ANSWERED);
    }

    /// What waits though the day it was due has passed at `day`.
    public List<Entry> overdue(LocalDate day) {
        return those(entry -> entry.overdue(day));
    }

    /// All of one side.
    public List<Entry> by(Side side) {
        return those(entry -> entry.side() == side);
    }

    /// The day an undertaking was said: that of its meeting where the sources state one day and do not contradict each other, else the
    /// day its source was published; empty where neither is known.
    public static Optional<LocalDate> said(Library library, Undertaking undertaking) {
        String event = undertaking.event();
        return Optional.ofNullable(event)
                .flatMap(library::event)
                .flatMap(Event::onlyDay)
                .or(() -> library.source(undertaking.source()).map(Source::published));
    }

    private List<Entry> those(Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    /// @param counterparts the countries of the ledger; empty for all
    static Entry entry(Library library, Undertaking undertaking, Set<String> counterparts) {
        Side side = Side.of(undertaking, counterparts);
        State whole = undertaking.state();
        boolean asks = whole != State.JOINT && whole != State.NOTED;
        List<String> left = asks ? unanswered(library, undertaking, side, counterparts) : List.of();
        return new Entry(
                undertaking, side, left, asks ? state(undertaking, left) : whole, said(library, undertaking));
    }

    private static State state(Undertaking undertaking, List<String> left) {
        if (undertaking.topics().isEmpty()) {
            return undertaking.state();
        }
        return left.isEmpty() ? State.ANSWERED : left.size() < undertaking.topics().size() ? State.PARTLY : State.OPEN;
    }

    private static List<String> unanswered(
            Library library, Undertaking undertaking, Side side, Set<String> counterparts) {
        if (side != Side.OURS || undertaking.to().size() < 2) {
            return undertaking.unanswered();
        }
        List<String> asked = undertaking.to().stream()
                .filter(country -> counterparts.isEmpty() || counterparts.contains(country))
                .toList();
        return undertaking.topics().stream()
                .filter(topic -> asked.stream().anyMatch(country -> !answered(library, undertaking, topic, country)))
                .toList();
    }

    private static boolean answered(Library library, Undertaking undertaking, String topic, String country) {
        List<Answer> onTopic = new ArrayList<>(undertaking.answers());
        onTopic.removeIf(answer -> !answer.topics().contains(topic));
        // An answer that is no longer in the library still is one; whose it was, nobody can say.
        return onTopic.stream().anyMatch(answer -> library.undertaking(answer.undertaking())
                .filter(its -> !its.by().contains(country))
                .isEmpty());
    }
}
