package app.didar.domain;

import app.didar.domain.DidarException.NotFound;
import app.didar.domain.DidarException.Refused;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of the library bears on one meeting.
///
/// @param us           who leads our side, where the library names someone
/// @param them         whom we meet, where the library names someone
/// @param event        the event the meeting belongs to; empty where that is the meeting this one follows up
/// @param lastMeeting  the meeting this one follows up, else the newest earlier one with the country
/// @param topics       the topics of the talks, in their order
/// @param undertakings everything either side said to the other, on any topic
record Dossier(
        Library library,
        Country country,
        Optional<Person> us,
        Optional<Person> them,
        Optional<Event> event,
        Optional<Event> lastMeeting,
        @Nullable LocalDate date,
        List<Topic> topics,
        List<Undertaking> undertakings) {

    /// @param today for a meeting that has no day yet
    /// @throws NotFound for a country, event or topic the library does not hold
    /// @throws Refused  where the counterpart is our own country
    static Dossier of(Library library, BriefRequest request, LocalDate today) {
        Country country = library.country(request.country());
        if (country.isHome()) {
            throw Refused.ownCountry();
        }
        String event = request.event();
        Optional<Event> its = event == null
                ? Optional.empty()
                : Optional.of(library.event(event).orElseThrow(() -> new NotFound(ItemKind.EVENT, event)));
        List<Undertaking> undertakings = library.undertakingsWith(country.code());
        List<Topic> topics = request.topics().isEmpty()
                ? known(library, country, undertakings)
                : request.topics().stream().distinct().map(library::topic).toList();
        Optional<Event> followed = its.filter(e -> held(e, undertakings));
        Optional<Event> own = followed.isPresent() ? Optional.empty() : its;
        LocalDate date = request.date() != null
                ? request.date()
                : own.flatMap(Event::onlyDay).orElse(null);
        return new Dossier(
                library,
                country,
                speaker(library, Country.HOME, undertakings),
                speaker(library, country.code(), undertakings),
                own,
                followed.or(() -> lastMeeting(library, country, its, date == null ? today : date)),
                date,
                topics,
                undertakings);
    }

    Bilingual countryName() {
        return country.name();
    }

    /// What was said on the topics of this meeting; everything, where nothing was.
    List<Undertaking> onTheTable() {
        Set<String> keys = keys();
        List<Undertaking> on =
                undertakings.stream().filter(u -> u.topics().stream().anyMatch(keys::contains)).toList();
        return on.isEmpty() ? undertakings : on;
    }

    List<Undertaking> on(Topic topic) {
        return undertakings.stream().filter(u -> u.topics().contains(topic.code())).toList();
    }

    List<Agreement> agreements() {
        return library.agreementsWith(country.code());
    }

    /// Facts about the country, and facts about our own side, on the topics of the talks; those about the country without any
    /// topic too.
    List<Fact> facts() {
        Set<String> keys = keys();
        return library.facts().stream()
                .filter(fact -> about(fact) || ofOurs(fact))
                .filter(fact -> fact.topics().stream().anyMatch(keys::contains)
                        || fact.topics().isEmpty() && about(fact))
                .toList();
    }

    /// Programmes on the topics of the talks.
    List<Programme> programmes() {
        Set<String> keys = keys();
        return library.programmes().stream()
                .filter(programme -> programme.topics().stream().anyMatch(keys::contains))
                .toList();
    }

    /// Events of the country, the one of this meeting, and those the same sources speak of.
    List<Event> events() {
        Set<String> sources = new LinkedHashSet<>();
        undertakings.forEach(u -> sources.add(u.source()));
        return library.events().stream()
                .filter(e -> e.countries().contains(country.code())
                        || event.filter(e::equals).isPresent()
                        || e.conflicting() && Sources.of(e).stream().anyMatch(sources::contains))
                .toList();
    }

    Bilingual topicNames(Wording wording, Collection<String> keys) {
        return wording.list(library.topics().stream()
                .filter(topic -> keys.contains(topic.code()))
                .map(Topic::name)
                .toList());
    }

    boolean ours(@Nullable String person) {
        return of(person).filter(p -> p.countries().contains(Country.HOME)).isPresent();
    }

    boolean theirs(@Nullable String person) {
        return of(person)
                .filter(p -> p.countries().contains(country.code()) && !p.countries().contains(Country.HOME))
                .isPresent();
    }

    private Optional<Person> of(@Nullable String person) {
        return person == null ? Optional.empty() : library.person(person);
    }

    private boolean about(Fact fact) {
        return fact.countries().contains(country.code());
    }

    private static boolean ofOurs(Fact fact) {
        return fact.countries().equals(List.of(Country.HOME));
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        topics.forEach(topic -> keys.add(topic.code()));
        return keys;
    }

    private static List<Topic> known(Library library, Country country, List<Undertaking> undertakings) {
        Set<String> keys = new LinkedHashSet<>();
        undertakings.forEach(u -> keys.addAll(u.topics()));
        library.agreementsWith(country.code()).forEach(a -> keys.addAll(a.topics()));
        library.facts().stream()
                .filter(fact -> fact.countries().contains(country.code()))
                .forEach(fact -> keys.addAll(fact.topics()));
        return library.topics().stream().filter(t -> keys.contains(t.code())).toList();
    }

    /// Who speaks for the country: the named person who said most to the other side; the first one named where nobody did.
    private static Optional<Person> speaker(Library library, String country, List<Undertaking> undertakings) {
        return library.people().stream()
                .filter(person -> person.named() && person.countries().equals(List.of(country)))
                .max(Comparator.comparingLong((Person person) -> undertakings.stream()
                                .filter(u -> person.code().equals(u.speaker()))
                                .count())
                        .thenComparingInt(person -> -library.people().indexOf(person)));
    }

    /// Whether what was said in that meeting is in the library already: the brief is then for the next one.
    private static boolean held(Event event, List<Undertaking> undertakings) {
        return event.kind() == Event.Kind.MEETING
                && undertakings.stream().anyMatch(u -> event.sources().contains(u.source()));
    }

    private static Optional<Event> lastMeeting(
            Library library, Country country, Optional<Event> its, LocalDate before) {
        return library.eventsWith(country.code()).stream()
                .filter(e -> e.kind() == Event.Kind.MEETING && its.filter(e::equals).isEmpty())
                .filter(e -> !e.datings().isEmpty() && lastDay(e).isBefore(before))
                .max(Comparator.comparing(Dossier::lastDay));
    }

    private static LocalDate lastDay(Event event) {
        return event.datings().stream().map(Event.Dating::last).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }
}
