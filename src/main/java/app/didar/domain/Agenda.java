package app.didar.domain;

import app.didar.text.Language;
import app.didar.text.NameOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must be looked at today, out of the library and the briefs. Each answer stands alone and none needs the library to hold what
/// a brief names.
public final class Agenda {

    private final Library library;
    private final List<Brief> briefs;
    private final LocalDate today;
    private final Language language;
    private @Nullable List<ComingMeeting> meetings;

    /// @param language in whose dictionary's order countries stand where nothing else decides
    public Agenda(Library library, List<Brief> briefs, LocalDate today, Language language) {
        this.library = library;
        this.briefs = List.copyOf(briefs);
        this.today = today;
        this.language = language;
    }

    /// The meetings ahead: those with a brief, and those the library has planned that nobody has begun one for. By day and hour; those
    /// without a day last.
    public synchronized List<ComingMeeting> meetings() {
        List<ComingMeeting> known = meetings;
        if (known == null) {
            known = found();
            meetings = known;
        }
        return known;
    }

    private List<ComingMeeting> found() {
        List<Event> planned = library.events().stream()
                .filter(event -> ComingMeeting.planned(event, today))
                .toList();
        Map<Event, List<String>> briefed = new HashMap<>();
        List<ComingMeeting> meetings = new ArrayList<>();
        for (Brief brief : briefs) {
            Optional<Event> event = planned.stream()
                    .filter(its -> its.code().equalsIgnoreCase(brief.event()))
                    .findFirst()
                    .or(() -> planned.stream().filter(its -> ComingMeeting.matches(brief, its)).findFirst());
            event.ifPresent(its -> briefed.computeIfAbsent(its, _ -> new ArrayList<>()).add(brief.country()));
            LocalDate day = brief.date();
            boolean movedAhead = day != null && event.filter(its -> !ComingMeeting.on(its, day)).isPresent();
            if (day == null || !day.isBefore(today) || movedAhead) {
                meetings.add(ComingMeeting.of(brief, event, library, today));
            }
        }
        for (Event event : planned) {
            List<String> others =
                    event.countries().stream().filter(code -> !code.equals(Country.HOME)).toList();
            List<String> has = briefed.getOrDefault(event, List.of());
            (others.isEmpty() && has.isEmpty() ? Stream.of("") : others.stream().filter(code -> !has.contains(code)))
                    .map(code -> ComingMeeting.of(event, code, today))
                    .forEach(meetings::add);
        }
        Map<String, Integer> places = places();
        meetings.sort(Comparator.comparing((ComingMeeting meeting) -> day(meeting))
                .thenComparing(meeting -> meeting.starts().orElse(LocalTime.MAX))
                .thenComparingInt(meeting -> place(places, meeting.country()))
                .thenComparing(meeting -> meeting.brief().map(Brief::code).orElse("")));
        return List.copyOf(meetings);
    }

    /// The undertakings that wait for an answer: the longest overdue first; then by the day they will be asked about, which is the day
    /// they are due or the next meeting with one of their countries; of those, what they raised before what we did, and what has no
    /// answer at all before what has a part of one.
    public List<Undertaking> undertakings() {
        Map<String, LocalDate> next = nextMeetings();
        Map<String, Integer> places = places();
        record Waiting(Undertaking undertaking, boolean overdue, LocalDate asked, int place) {}
        return library.undertakings().stream()
                .filter(Undertaking::open)
                .map(waiting -> new Waiting(
                        waiting, waiting.overdue(today), asked(waiting, next), place(places, counterpart(waiting))))
                .sorted(Comparator.comparing((Waiting waiting) -> !waiting.overdue())
                        .thenComparing(Waiting::asked)
                        .thenComparing(waiting -> !waiting.undertaking().byThem())
                        .thenComparing(waiting -> waiting.undertaking().state() != Undertaking.State.OPEN)
                        .thenComparingInt(Waiting::place)
                        .thenComparing(Waiting::undertaking, Item.BY_CODE))
                .map(Waiting::undertaking)
                .toList();
    }

    /// The agreements that stand still, the nearest to being done first.
    public List<Standstill> standstills() {
        return library.agreements().stream()
                .flatMap(agreement -> Standstill.of(agreement, today).stream())
                .sorted(Standstill.NEAREST_TO_DONE)
                .toList();
    }

    /// What must be looked at again: first what concerns the nearest meeting, then by kind.
    public List<Check> checks() {
        List<ComingMeeting> meetings = meetings();
        Map<String, LocalDate> next = nextMeetings();
        record Concerned(Check check, LocalDate day) {}
        return Check.of(library, meetings, today).stream()
                .map(check -> new Concerned(check, countries(check.about()).stream()
                        .map(code -> next.getOrDefault(folded(code), LocalDate.MAX))
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX)))
                .sorted(Comparator.comparing(Concerned::day))
                .map(Concerned::check)
                .toList();
    }

    /// The briefs, the one worked on last first.
    public List<Brief> recent() {
        return briefs.stream()
                .sorted(Comparator.comparing(Brief::changed).reversed().thenComparing(Brief::code))
                .toList();
    }

    /// The other side, for the page an undertaking leads to; empty where none is named.
    public static String counterpart(Undertaking undertaking) {
        return Stream.concat(undertaking.by().stream(), undertaking.to().stream())
                .filter(code -> !code.equals(Country.HOME))
                .findFirst()
                .orElse("");
    }

    /// Codes of the countries other than our own that an item of the checks or agreements is about, each once.
    public static List<String> countries(Item item) {
        return Mention.in(item).stream()
                .filter(named -> named.kind() == ItemKind.COUNTRY && !named.code().equals(Country.HOME))
                .map(Mention::code)
                .toList();
    }

    /// By country, in capitals, the day of the next meeting that has one; our own country is in every meeting and has none here.
    private Map<String, LocalDate> nextMeetings() {
        Map<String, LocalDate> next = new HashMap<>();
        for (ComingMeeting meeting : meetings()) {
            if (meeting.day() != null) {
                next.putIfAbsent(folded(meeting.country()), meeting.day());
            }
        }
        return next;
    }

    private static LocalDate asked(Undertaking undertaking, Map<String, LocalDate> next) {
        LocalDate due = undertaking.due();
        return Stream.concat(undertaking.by().stream(), undertaking.to().stream())
                .map(code -> next.getOrDefault(folded(code), LocalDate.MAX))
                .reduce(due == null ? LocalDate.MAX : due, (one, other) -> one.isBefore(other) ? one : other);
    }

    /// By country, in capitals, its place in the dictionary; one the library does not hold stands last.
    private Map<String, Integer> places() {
        Comparator<String> order = NameOrder.of(language);
        Map<String, Integer> places = new HashMap<>();
        library.countries().stream()
                .sorted(Comparator.comparing(country -> country.name().bestIn(language), order))
                .forEach(country -> places.put(folded(country.code()), places.size()));
        return places;
    }

    private static int place(Map<String, Integer> places, String country) {
        return places.getOrDefault(folded(country), Integer.MAX_VALUE);
    }

    private static LocalDate day(ComingMeeting meeting) {
        return meeting.day() == null ? LocalDate.MAX : meeting.day();
    }

    private static String folded(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
