package app.didar.domain;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Event.Appointment;
import app.didar.domain.Event.Certainty;
import app.didar.domain.Event.Dating;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A meeting that is ahead: known from its brief, from the library where it is planned, or from both.
///
/// @param country   code of the counterpart country, which the library need not hold any more; empty for a meeting with no country
/// @param day       null while nobody has set it
/// @param certain   whether the day may be relied on
/// @param brief     empty while nobody has begun one
/// @param event     the meeting in the library; empty where only the brief knows of it
/// @param readiness what the brief lacks; nothing where there is none
public record ComingMeeting(
        String country,
        @Nullable LocalDate day,
        boolean certain,
        Optional<Brief> brief,
        Optional<Event> event,
        Readiness readiness) {

    /// The meeting of a brief whose day is ahead, or not set, or was moved ahead in the library.
    ///
    /// @param event the planned meeting it was made for
    static ComingMeeting of(Brief brief, Optional<Event> event, Library library, LocalDate today) {
        LocalDate own = brief.date();
        Optional<Dating> planned = event.flatMap(its -> ahead(its, today));
        boolean fromLibrary = own == null || own.isBefore(today);
        LocalDate day = fromLibrary ? planned.map(dating -> day(dating, today)).orElse(null) : own;
        Readiness readiness = Readiness.of(brief, library, day == null ? today : day);
        boolean moved = planned.isPresent() && event.filter(its -> own != null && !on(its, own)).isPresent();
        return new ComingMeeting(
                brief.country(),
                day,
                !fromLibrary || day == null || event.filter(ComingMeeting::sure).isPresent(),
                Optional.of(brief),
                event,
                moved ? readiness.moved(day(planned.get(), today)) : readiness);
    }

    /// A planned meeting nobody has begun a brief for.
    static ComingMeeting of(Event event, String country, LocalDate today) {
        return new ComingMeeting(
                country,
                ahead(event, today).map(dating -> day(dating, today)).orElse(null),
                sure(event),
                Optional.empty(),
                Optional.of(event),
                new Readiness(List.of(), List.of()));
    }

    /// Whether the event is a meeting that is planned for a day ahead.
    static boolean planned(Event event, LocalDate today) {
        Appointment appointment = event.appointment();
        return event.kind() == Event.Kind.MEETING
                && appointment != null
                && appointment.state() == Appointment.State.PLANNED
                && ahead(event, today).isPresent();
    }

    /// Whether the brief was made for that planned meeting: it names it, or it is with one of its countries on one of its days.
    static boolean matches(Brief brief, Event event) {
        LocalDate day = brief.date();
        return event.code().equalsIgnoreCase(brief.event())
                || day != null
                        && event.countries().contains(brief.country())
                        && on(event, day);
    }

    /// Whether a source has the event on that day.
    static boolean on(Event event, LocalDate day) {
        return event.datings().stream()
                .anyMatch(dating -> !day.isBefore(dating.first()) && !day.isAfter(dating.last()));
    }

    /// How many days are left from `today`; empty while it has no day.
    public OptionalLong daysLeft(LocalDate today) {
        return day == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(today, day));
    }

    /// Code of the person met first; empty where neither the brief nor the library says.
    public Optional<String> counterpart() {
        return brief.map(Brief::counterpart)
                .or(() -> appointment().flatMap(planned -> planned.theirs().stream().findFirst()));
    }

    /// The hour at the place of the meeting.
    public Optional<LocalTime> starts() {
        return appointment().map(Appointment::starts);
    }

    /// How many minutes; 0 where nobody has said.
    public int minutes() {
        return appointment().map(Appointment::minutes).orElse(0);
    }

    /// How long, in words of the brief; empty where nobody has said or [#minutes()] says.
    public Bilingual duration() {
        return minutes() > 0 ? Bilingual.EMPTY : written(Role.DURATION);
    }

    /// Who interprets, or in what language the talks are; may be empty.
    public Bilingual interpreter() {
        return appointment().map(Appointment::interpreter).filter(who -> !who.isBlank()).orElseGet(() -> written(Role.INTERPRETER));
    }

    /// May be empty.
    public Bilingual place() {
        return event.map(Event::place).filter(where -> !where.isBlank()).orElseGet(() -> written(Role.PLACE));
    }

    /// Code of the trip it belongs to.
    public Optional<String> trip() {
        return event.map(Event::trip);
    }

    /// The highest class of what is known of it.
    public Classification classification() {
        return Classification.highest(Stream.concat(
                        brief.map(Brief::classification).stream(), event.map(Event::classification).stream())
                .toList());
    }

    private Optional<Appointment> appointment() {
        return event.map(Event::appointment);
    }

    private Bilingual written(Role role) {
        return brief.stream()
                .flatMap(its -> its.sections().stream())
                .filter(section -> section.kind() == Brief.Section.Kind.HEADER)
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.role() == role && !paragraph.gap())
                .map(Paragraph::text)
                .findFirst()
                .orElse(Bilingual.EMPTY);
    }

    /// The days of the event that are not over, those a source states before all others, then the nearest.
    private static Optional<Dating> ahead(Event event, LocalDate today) {
        return event.datings().stream()
                .filter(dating -> !dating.last().isBefore(today))
                .min(Comparator.comparing((Dating dating) -> dating.certainty() != Certainty.STATED)
                        .thenComparing(Dating::first));
    }

    private static LocalDate day(Dating dating, LocalDate today) {
        return dating.first().isBefore(today) ? today : dating.first();
    }

    private static boolean sure(Event event) {
        return !event.undated() && !event.conflicting();
    }
}
