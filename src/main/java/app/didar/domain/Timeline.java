package app.didar.domain;

import app.didar.domain.Agreement.Status;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Event.Dating;
import app.didar.text.Bilingual;
import app.didar.text.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened, was said and falls due with a country or on a topic, by day.
///
/// @param entries by first day, then last day; every dating of an event is an entry of its own
/// @param undated what is known to have happened or to be planned, without any day
public record Timeline(List<Entry> entries, List<Undated> undated) {

    public Timeline {
        entries = List.copyOf(entries);
        undated = List.copyOf(undated);
    }

    /// What an entry says of its item.
    public enum Sort {
        /// An event, as one source dates it.
        EVENT(ItemKind.EVENT),
        /// What a side said or both agreed.
        SAID(ItemKind.UNDERTAKING),
        /// The day an undertaking is due.
        DUE(ItemKind.UNDERTAKING),
        /// That an agreement came to a status, as signed.
        AGREEMENT(ItemKind.AGREEMENT),
        /// A journey.
        TRIP(ItemKind.TRIP);

        private final ItemKind kind;

        Sort(ItemKind kind) {
            this.kind = kind;
        }

        /// The kind of the items of such entries.
        public ItemKind kind() {
            return kind;
        }
    }

    /// What must be seen of an entry at once.
    public enum Mark {
        NONE,
        /// A meeting that is arranged and not yet held.
        PLANNED,
        /// A meeting that was arranged and is off.
        CANCELLED,
        /// Another source states other days.
        CONFLICT,
        /// Its day has passed and it is still open.
        OVERDUE
    }

    /// Something on the axis.
    ///
    /// @param code      of the item
    /// @param certainty how far the days may be relied on
    /// @param source    code of the source the days are from; empty where they were set by us
    /// @param note      what must be known of the days; may be empty
    /// @param reached   what an agreement came to; null for all else
    public record Entry(
            Sort sort,
            String code,
            Bilingual label,
            Days days,
            Certainty certainty,
            Mark mark,
            String source,
            Bilingual note,
            @Nullable Status reached) {

        public ItemKind kind() {
            return sort.kind();
        }
    }

    /// Something without any day.
    ///
    /// @param wording how the source speaks of the time; may be empty
    public record Undated(Sort sort, String code, Bilingual label, Bilingual wording) {

        public ItemKind kind() {
            return sort.kind();
        }
    }

    /// Everything with a country.
    ///
    /// @param day the day at which the overdue is overdue
    /// @throws DidarException.NotFound where the library does not hold the country
    public static Timeline ofCountry(Library library, String country, LocalDate day) {
        String code = library.country(country).code();
        var drawn = new Drawing(library, day);
        drawn.add(
                library.trips().stream().filter(trip -> trip.countries().contains(code)),
                library.eventsWith(code).stream(),
                library.agreementsWith(code).stream(),
                library.undertakingsWith(code).stream());
        return drawn.timeline();
    }

    /// Everything on a topic and on those below it in the tree; trips are those of its events.
    ///
    /// @param day the day at which the overdue is overdue
    /// @throws DidarException.NotFound where the library does not hold the topic
    public static Timeline ofTopic(Library library, String topic, LocalDate day) {
        Set<String> keys = TopicTree.of(library).branch(library.topic(topic).code());
        List<Event> events =
                library.events().stream().filter(event -> any(event.topics(), keys)).toList();
        Set<@Nullable String> trips = new HashSet<>();
        events.forEach(event -> trips.add(event.trip()));
        var drawn = new Drawing(library, day);
        drawn.add(
                library.trips().stream().filter(trip -> trips.contains(trip.code())),
                events.stream(),
                library.agreements().stream().filter(agreement -> any(agreement.topics(), keys)),
                library.undertakings().stream().filter(undertaking -> any(undertaking.topics(), keys)));
        return drawn.timeline();
    }

    public boolean isEmpty() {
        return entries.isEmpty() && undated.isEmpty();
    }

    private static boolean any(Collection<String> topics, Set<String> keys) {
        return topics.stream().anyMatch(keys::contains);
    }

    /// What is gathered so far.
    private static final class Drawing {

        private final Library library;
        private final LocalDate day;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Undated> undated = new ArrayList<>();

        Drawing(Library library, LocalDate day) {
            this.library = library;
            this.day = day;
        }

        Timeline timeline() {
            entries.sort(Comparator.comparing((Entry entry) -> entry.days().first())
                    .thenComparing(entry -> entry.days().last())
                    .thenComparing(Entry::sort)
                    .thenComparing(Entry::code, CodeOrder::compare)
                    .thenComparing(Entry::source));
            return new Timeline(entries, undated);
        }

        void add(
                Stream<Trip> trips,
                Stream<Event> events,
                Stream<Agreement> agreements,
                Stream<Undertaking> undertakings) {
            trips.forEach(this::add);
            events.forEach(this::add);
            agreements.forEach(this::add);
            undertakings.forEach(this::add);
        }

        private void add(Trip trip) {
            LocalDate first = trip.first() == null ? trip.last() : trip.first();
            LocalDate last = trip.last() == null ? first : trip.last();
            if (first == null || last == null) {
                undated.add(new Undated(Sort.TRIP, trip.code(), trip.name(), Bilingual.EMPTY));
                return;
            }
            boolean sure = trip.first() != null && trip.last() != null;
            entry(
                    Sort.TRIP, trip, Days.between(first, last), sure ? Certainty.STATED : Certainty.TO_CONFIRM, Mark.NONE,
                    "", trip.note());
        }

        private void add(Event event) {
            if (event.datings().isEmpty()) {
                undated.add(new Undated(Sort.EVENT, event.code(), event.name(), event.wording()));
            }
            for (Dating dating : event.datings()) {
                entry(
                        Sort.EVENT, event, Days.between(dating.first(), dating.last()), dating.certainty(),
                        mark(event, dating), dating.source(), dating.note());
            }
        }

        private static Mark mark(Event event, Dating dating) {
            if (event.conflicting() && dating.certainty() == Certainty.STATED) {
                return Mark.CONFLICT;
            }
            return event.appointment() == null
                    ? Mark.NONE
                    : switch (event.appointment().state()) {
                        case PLANNED -> Mark.PLANNED;
                        case CANCELLED -> Mark.CANCELLED;
                        case HELD -> Mark.NONE;
                    };
        }

        /// An idea or a draft has no day that could be missing.
        private void add(Agreement agreement) {
            boolean concluded = switch (agreement.status()) {
                case IDEA, DRAFTED, LEGAL_REVIEW, TRANSLATION_MATCHED -> false;
                case UNKNOWN, SIGNED, IN_FORCE, IMPLEMENTING, DONE, LAPSED -> true;
            };
            if (concluded && agreement.reached().isEmpty()) {
                undated.add(new Undated(Sort.AGREEMENT, agreement.code(), agreement.name(), Bilingual.EMPTY));
            }
            agreement.reached().forEach(reached -> entries.add(new Entry(
                    Sort.AGREEMENT,
                    agreement.code(),
                    agreement.name(),
                    Days.of(reached.day()),
                    Certainty.STATED,
                    Mark.NONE,
                    "",
                    Bilingual.EMPTY,
                    reached.status())));
        }

        private void add(Undertaking undertaking) {
            said(undertaking);
            LocalDate due = undertaking.due();
            if (due != null) {
                entry(
                        Sort.DUE, undertaking, Days.of(due), Certainty.STATED,
                        undertaking.overdue(day) ? Mark.OVERDUE : Mark.NONE, "", Bilingual.EMPTY);
            }
        }

        /// Said on the days of its meeting; else it is known no better than by the day of the news.
        private void said(Undertaking undertaking) {
            String meeting = undertaking.event();
            List<Dating> datings = meeting == null
                    ? List.of()
                    : library.event(meeting).map(Event::datings).orElse(List.of());
            LocalDate published = library.source(undertaking.source()).map(Source::published).orElse(null);
            if (!datings.isEmpty()) {
                LocalDate first = datings.stream().map(Dating::first).min(Comparator.naturalOrder()).orElseThrow();
                LocalDate last = datings.stream().map(Dating::last).max(Comparator.naturalOrder()).orElseThrow();
                Certainty certainty = datings.size() == 1 ? datings.getFirst().certainty() : Certainty.WINDOW;
                entry(
                        Sort.SAID, undertaking, Days.between(first, last), certainty, Mark.NONE, undertaking.source(),
                        Bilingual.EMPTY);
            } else if (published != null) {
                entry(
                        Sort.SAID, undertaking, Days.of(published), Certainty.TO_CONFIRM, Mark.NONE, undertaking.source(),
                        Bilingual.EMPTY);
            } else {
                undated.add(new Undated(Sort.SAID, undertaking.code(), undertaking.text(), Bilingual.EMPTY));
            }
        }

        private void entry(
                Sort sort, Item item, Days days, Certainty certainty, Mark mark, String source, Bilingual note) {
            entries.add(new Entry(sort, item.code(), item.label(), days, certainty, mark, source, note, null));
        }
    }
}
