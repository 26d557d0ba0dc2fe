package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened or is to happen: a conference, a meeting, a visit, a signature. A meeting that is planned carries its
/// appointment.
///
/// @param place     empty where unknown
/// @param countries codes of the countries that take part
/// @param topics    keys of the topics on its agenda
/// @param datings   every dating the sources give; none for an undated event, several where sources differ
/// @param wording   how the source speaks of the time where it gives no date («یک سال پیش»); may be empty
/// @param sources   codes of the sources that speak of it
/// @param trip      code of the trip it belongs to, or null
/// @param appointment how the meeting is arranged; null for what is not a meeting of ours, or known only from a report
public record Event(
        UUID id,
        String code,
        Kind kind,
        Bilingual name,
        Bilingual place,
        List<String> countries,
        List<String> topics,
        List<Dating> datings,
        Bilingual wording,
        List<String> sources,
        @Nullable String trip,
        @Nullable Appointment appointment,
        Classification classification)
        implements Item {

    public Event {
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
        datings = List.copyOf(datings);
        sources = List.copyOf(sources);
    }

    /// What sort of event.
    public enum Kind {
        CONFERENCE,
        MEETING,
        VISIT,
        SIGNATURE,
        DEPARTURE,
        PUBLICATION
    }

    /// The days of an event as one source has them; `first` and `last` are the same for a single day.
    ///
    /// @param certainty whether the source says so, or it is only a window or a candidate still to be confirmed
    /// @param source    code of the source
    /// @param note      empty, or what must be known of this dating
    public record Dating(LocalDate first, LocalDate last, Certainty certainty, String source, Bilingual note) {}

    /// How a meeting of ours is arranged.
    ///
    /// @param starts      the hour at the place of the meeting, or null
    /// @param minutes     how long; 0 while nobody has said
    /// @param interpreter who interprets, or in what language the talks are; may be empty
    /// @param media       what the press sees of it; may be empty
    /// @param ours        codes of the people on our side, who leads first
    /// @param theirs      codes of the people on their side, who leads first
    public record Appointment(
            State state,
            @Nullable LocalTime starts,
            int minutes,
            Bilingual interpreter,
            Bilingual media,
            List<String> ours,
            List<String> theirs) {

        public Appointment {
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }

        /// Whether the meeting is ahead, over, or off.
        public enum State {
            PLANNED,
            HELD,
            CANCELLED
        }
    }

    /// How far a dating may be relied on.
    public enum Certainty {
        STATED,
        WINDOW,
        TO_CONFIRM
    }

    /// Whether the sources contradict each other: two stated datings with other days. Never resolved silently.
    public boolean conflicting() {
        return datings.stream()
                        .filter(d -> d.certainty() == Certainty.STATED)
                        .map(d -> List.of(d.first(), d.last()))
                        .distinct()
                        .count()
                > 1;
    }

    /// Whether no source gives a day that can be relied on.
    public boolean undated() {
        return datings.stream().noneMatch(d -> d.certainty() == Certainty.STATED);
    }

    /// The one day the sources state for it; empty where they state none, several, or contradict each other.
    public Optional<LocalDate> onlyDay() {
        return undated() || conflicting()
                ? Optional.empty()
                : datings.stream()
                        .filter(d -> d.certainty() == Certainty.STATED && d.first().equals(d.last()))
                        .map(Dating::first)
                        .findFirst();
    }

    @Override
    public Bilingual label() {
        return name;
    }
}
