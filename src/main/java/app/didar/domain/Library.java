package app.didar.domain;

import app.didar.domain.DidarException.NotFound;
import java.util.List;
import java.util.Optional;

/// Everything the library holds, as it stood at one moment. Lists are in the order the store gives them.
public record Library(
        List<Country> countries,
        List<Person> people,
        List<Organisation> organisations,
        List<Programme> programmes,
        List<Topic> topics,
        List<Source> sources,
        List<Event> events,
        List<Agreement> agreements,
        List<Undertaking> undertakings,
        List<Fact> facts) {

    public static final Library EMPTY = new Library(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public Library {
        countries = List.copyOf(countries);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        programmes = List.copyOf(programmes);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        agreements = List.copyOf(agreements);
        undertakings = List.copyOf(undertakings);
        facts = List.copyOf(facts);
    }

    /// All items of one kind.
    public List<? extends Item> all(ItemKind kind) {
        return switch (kind) {
            case COUNTRY -> countries;
            case PERSON -> people;
            case ORGANISATION -> organisations;
            case PROGRAMME -> programmes;
            case TOPIC -> topics;
            case SOURCE -> sources;
            case EVENT -> events;
            case AGREEMENT -> agreements;
            case UNDERTAKING -> undertakings;
            case FACT -> facts;
        };
    }

    /// The item of that kind and code, codes compared without regard to case.
    public Optional<? extends Item> find(ItemKind kind, String code) {
        return find(all(kind), code);
    }

    /// @throws NotFound where there is none of that code
    public Country country(String code) {
        return find(countries, code).orElseThrow(() -> new NotFound(ItemKind.COUNTRY, code));
    }

    /// @throws NotFound where there is none of that key
    public Topic topic(String key) {
        return find(topics, key).orElseThrow(() -> new NotFound(ItemKind.TOPIC, key));
    }

    public Optional<Person> person(String code) {
        return find(people, code);
    }

    public Optional<Event> event(String code) {
        return find(events, code);
    }

    public Optional<Source> source(String code) {
        return find(sources, code);
    }

    public Optional<Undertaking> undertaking(String code) {
        return find(undertakings, code);
    }

    public Optional<Agreement> agreement(String code) {
        return find(agreements, code);
    }

    public Optional<Fact> fact(String code) {
        return find(facts, code);
    }

    /// The countries we meet: all but our own.
    public List<Country> counterparts() {
        return countries.stream().filter(c -> !c.isHome()).toList();
    }

    /// Undertakings said by or to `country`.
    public List<Undertaking> undertakingsWith(String country) {
        return undertakings.stream().filter(u -> u.concerns(country)).toList();
    }

    public List<Agreement> agreementsWith(String country) {
        return agreements.stream().filter(a -> a.countries().contains(country)).toList();
    }

    public List<Person> peopleOf(String country) {
        return people.stream().filter(p -> p.countries().contains(country)).toList();
    }

    public List<Event> eventsWith(String country) {
        return events.stream().filter(e -> e.countries().contains(country)).toList();
    }

    private static <T extends Item> Optional<T> find(List<T> items, String code) {
        return items.stream().filter(item -> item.code().equalsIgnoreCase(code)).findFirst();
    }
}
