package app.didar.library;

import app.didar.domain.Country;
import app.didar.domain.Event;
import app.didar.domain.Event.Appointment;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Event.Dating;
import app.didar.domain.Item;
import app.didar.domain.MeetingRecord;
import app.didar.domain.MeetingRecord.Talk;
import app.didar.domain.Trip;
import app.didar.domain.Undertaking;
import app.didar.domain.Undertaking.Answer;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The meetings, what was undertaken in them, and their records.
final class Meetings {

    private static final List<Undertaking.Kind> ASKING = List.of(
            Undertaking.Kind.ASK, Undertaking.Kind.OFFER, Undertaking.Kind.PROPOSAL, Undertaking.Kind.REQUEST,
            Undertaking.Kind.INTEREST, Undertaking.Kind.PLAN, Undertaking.Kind.CALL);
    private static final List<Undertaking.Kind> TELLING = List.of(Undertaking.Kind.WELCOME, Undertaking.Kind.STATEMENT);

    private final Draw draw;
    private final Phrases phrases;
    private final Backdrop backdrop;
    private final List<Event> events = new ArrayList<>();
    private final List<List<Undertaking>> said = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    Meetings(Sizes sizes, Draw draw, Backdrop backdrop) {
        this.draw = draw;
        this.phrases = new Phrases(draw);
        this.backdrop = backdrop;
        for (int number = 1; number <= sizes.events(); number++) {
            event(number);
            said.add(new ArrayList<>());
        }
        for (int number = 1; number <= sizes.undertakings(); number++) {
            int at = draw.upTo(events.size());
            said.get(at).add(undertaking(number, events.get(at)));
        }
        said.forEach(this::answer);
        for (int number = 1; number <= sizes.records(); number++) {
            // Spread over the events, so that no two records are of one.
            int at = (number - 1) * events.size() / sizes.records();
            record(number, events.get(at), said.get(at));
        }
        items.addAll(events);
        said.forEach(items::addAll);
    }

    List<Item> items() {
        return items;
    }

    /// One of the events.
    Event event() {
        return draw.one(events);
    }

    private void event(int number) {
        Trip trip = draw.oneIn(4) ? draw.any(backdrop.trips) : null;
        String country = trip == null ? backdrop.counterpart() : draw.one(trip.countries());
        Event.Kind kind = draw.oneIn(4) ? draw.one(Event.Kind.values()) : Event.Kind.MEETING;
        events.add(new Event(
                draw.identity(), "E" + number, kind, phrases.name(),
                draw.oneIn(3) ? Bilingual.EMPTY : Bilingual.of("تهران", "Tehran"),
                List.of(Country.HOME, country), backdrop.topics(1, 6), datings(),
                draw.oneIn(5) ? Bilingual.of("سال گذشته", "last year") : Bilingual.EMPTY,
                backdrop.sources(0, 2), trip == null ? null : trip.code(),
                kind == Event.Kind.MEETING && draw.oneIn(2) ? appointment(country) : null, draw.classification()));
    }

    private List<Dating> datings() {
        List<Dating> datings = new ArrayList<>();
        for (int left = draw.oneIn(8) ? 0 : draw.oneIn(8) ? 2 : 1; left > 0; left--) {
            LocalDate first = draw.day();
            Certainty certainty = draw.oneIn(5) ? draw.one(Certainty.values()) : Certainty.STATED;
            datings.add(new Dating(
                    first, first.plusDays(draw.between(0, 3)), certainty, draw.one(backdrop.sources), phrases.maybe()));
        }
        return datings;
    }

    private Appointment appointment(String country) {
        return new Appointment(
                draw.one(Appointment.State.values()), LocalTime.of(draw.between(8, 19), 15 * draw.upTo(4)),
                15 * draw.between(1, 6), phrases.maybe(), phrases.maybe(),
                draw.some(backdrop.peopleOf(Country.HOME), 1, 5), draw.some(backdrop.peopleOf(country), 0, 5));
    }

    private Undertaking undertaking(int number, Event event) {
        boolean joint = draw.oneIn(20);
        boolean asking = !joint && !draw.oneIn(10);
        String them = event.countries().getLast();
        boolean ours = draw.oneIn(2);
        List<String> by = joint ? event.countries() : List.of(ours ? Country.HOME : them);
        return new Undertaking(
                draw.identity(), "U" + number,
                joint ? Undertaking.Kind.AGREED : draw.one(asking ? ASKING : TELLING), by,
                joint ? null : draw.any(backdrop.peopleOf(by.getFirst())),
                joint ? List.of() : List.of(ours ? them : Country.HOME), backdrop.topics(1, 4), phrases.sentence(),
                phrases.sentence().fa(), draw.one(backdrop.sources), draw.oneIn(20) ? null : event.code(), asking,
                List.of(), phrases.maybe(),
                draw.oneIn(3) ? Bilingual.of("ادارهٔ کل بین‌الملل", "International office") : Bilingual.EMPTY,
                asking && draw.oneIn(3) ? due(event) : null, draw.classification());
    }

    /// A day after the meeting, whichever of its datings is right.
    private LocalDate due(Event event) {
        return event.datings().stream()
                .map(Dating::first)
                .min(LocalDate::compareTo)
                .orElseGet(draw::day)
                .plusDays(draw.between(10, 400));
    }

    /// Lets what one side said be answered by what the other said: some pairs answer each other, some only one the other, and some answers
    /// are answered in turn.
    private void answer(List<Undertaking> meeting) {
        List<Undertaking> ours = meeting.stream().filter(Undertaking::byUs).toList();
        List<Undertaking> theirs = meeting.stream().filter(Undertaking::byThem).toList();
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            Undertaking next = i + 1 < ours.size() ? ours.get(i + 1) : null;
            switch (draw.upTo(4)) {
                case 0 -> put(meeting, ours.get(i), theirs.get(i));
                case 1 -> {
                    put(meeting, ours.get(i), theirs.get(i));
                    put(meeting, theirs.get(i), ours.get(i));
                }
                case 2 -> put(meeting, theirs.get(i), next);
                default -> {}
            }
        }
    }

    private void put(List<Undertaking> meeting, Undertaking asked, @Nullable Undertaking answering) {
        if (answering != null && asked.awaitsAnswer()) {
            List<String> on = draw.some(asked.topics(), 1, asked.topics().size());
            meeting.set(meeting.indexOf(asked), asked.answered(List.of(new Answer(answering.code(), on))));
        }
    }

    private void record(int number, Event event, List<Undertaking> undertakings) {
        Stream<Talk> talks = event.topics().stream()
                .map(topic -> new Talk(topic, phrases.paragraph(), phrases.maybe(), phrases.maybe()));
        items.add(new MeetingRecord(
                draw.identity(), "GM" + number, event.code(), phrases.sentence(), talks.toList(),
                undertakings.stream().map(Undertaking::code).toList(), backdrop.sources(0, 2), draw.classification()));
    }
}
