package app.didar.domain;

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
import java.util.function.Predicate;
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
        /// An agreement.
        AGREEMENT(ItemKind.AGREEMENT);

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
    public record Entry(
            Sort sort,
            String code,
            Bilingual label,
            Days days,
            Certainty certainty,
            Mark mark,
            String source,
            Bilingual note) {

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
        return gather(
                library,
                day,
                event -> event.countries().contains(code),
                agreement -> agreement.countries().contains(code),
                undertaking -> undertaking.concerns(code));
    }

    /// Everything on a topic and on those below it in the tree.
    ///
    /// @param day the day at which the overdue is overdue
    /// @throws DidarException.NotFound where the library does not hold the topic
    public static Timeline ofTopic(Library library, String topic, LocalDate day) {
        Set<String> keys = below(library, library.topic(topic).code());
        return gather(
                library,
                day,
                event -> any(event.topics(), keys),
                agreement -> any(agreement.topics(), keys),
                undertaking -> any(undertaking.topics(), keys));
    }

    public boolean isEmpty() {
        return entries.isEmpty() && undated.isEmpty();
    }

    private static Timeline gather(
            Library library,
            LocalDate day,
            Predicate<Event> events,
            Predicate<Agreement> agreements,
            Predicate<Undertaking> undertakings) {
        List<Entry> entries = new ArrayList<>();
        List<Undated> undated = new ArrayList<>();
        library.events().stream().filter(events).forEach(event -> add(event, entries, undated));
        library.agreements().stream().filter(agreements).filter(Timeline::reached).forEach(agreement -> undated.add(
                new Undated(Sort.AGREEMENT, agreement.code(), agreement.name(), Bilingual.EMPTY)));
        library.undertakings().stream()
                .filter(undertakings)
                .forEach(undertaking -> add(library, undertaking, day, entries, undated));
        entries.sort(Comparator.comparing((Entry entry) -> entry.days().first())
                .thenComparing(entry -> entry.days().last())
                .thenComparing(Entry::sort)
                .thenComparing(Entry::code)
                .thenComparing(Entry::source));
        return new Timeline(entries, undated);
    }

    private static void add(Event event, List<Entry> entries, List<Undated> undated) {
        if (event.datings().isEmpty()) {
            undated.add(new Undated(Sort.EVENT, event.code(), event.name(), event.wording()));
        }
        boolean conflicting = event.conflicting();
        for (Dating dating : event.datings()) {
            boolean stated = dating.certainty() == Certainty.STATED;
            entries.add(new Entry(
                    Sort.EVENT,
                    event.code(),
                    event.name(),
                    Days.between(dating.first(), dating.last()),
                    dating.certainty(),
                    conflicting && stated ? Mark.CONFLICT : Mark.NONE,
                    dating.source(),
                    dating.note()));
        }
    }

    /// The day something was said is known no better than by the news of it.
    private static void add(
            Library library, Undertaking undertaking, LocalDate day, List<Entry> entries, List<Undated> undated) {
        @Nullable LocalDate published = library.source(undertaking.source()).map(Source::published).orElse(null);
        if (published == null) {
            undated.add(new Undated(Sort.SAID, undertaking.code(), undertaking.text(), Bilingual.EMPTY));
        } else {
            entries.add(new Entry(
                    Sort.SAID,
                    undertaking.code(),
                    undertaking.text(),
                    Days.of(published),
                    Certainty.TO_CONFIRM,
                    Mark.NONE,
                    undertaking.source(),
                    Bilingual.EMPTY));
        }
        LocalDate due = undertaking.due();
        if (due != null) {
            entries.add(new Entry(
                    Sort.DUE,
                    undertaking.code(),
                    undertaking.text(),
                    Days.of(due),
                    Certainty.STATED,
                    undertaking.overdue(day) ? Mark.OVERDUE : Mark.NONE,
                    "",
                    Bilingual.EMPTY));
        }
    }

    /// Whether it was ever concluded: an idea or a draft has no day to be missing.
    private static boolean reached(Agreement agreement) {
        return switch (agreement.status()) {
            case IDEA, DRAFTED, LEGAL_REVIEW, TRANSLATION_MATCHED -> false;
            case UNKNOWN, SIGNED, IN_FORCE, IMPLEMENTING, DONE, LAPSED -> true;
        };
    }

    private static Set<String> below(Library library, String topic) {
        Set<String> keys = new HashSet<>(Set.of(topic));
        boolean more = true;
        while (more) {
            more = false;
            for (Topic some : library.topics()) {
                if (some.parent() != null && keys.contains(some.parent())) {
                    more |= keys.add(some.code());
                }
            }
        }
        return keys;
    }

    private static boolean any(Collection<String> topics, Set<String> keys) {
        return topics.stream().anyMatch(keys::contains);
    }
}
