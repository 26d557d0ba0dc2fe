package app.didar.library;

import app.didar.domain.Classification;
import app.didar.domain.Country;
import app.didar.domain.Item;
import app.didar.domain.Organisation;
import app.didar.domain.Person;
import app.didar.domain.Programme;
import app.didar.domain.Reference;
import app.didar.domain.Source;
import app.didar.domain.Topic;
import app.didar.domain.Trip;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who and what stands behind the talks: countries, people, bodies, topics, references, sources and trips.
final class Backdrop {

    private static final int DEPTH = 4;
    private static final int OURS_OF = 8;
    private static final Locale PERSIAN = Locale.of("fa");
    private static final List<String> BODIES = List.of("ECO", "SCO", "APSCO", "TRACECA", "APT", "RCC");
    private static final List<String> ZONES = List.of("Asia/Tehran", "Asia/Baku", "Asia/Karachi", "Europe/Paris");

    private final Sizes sizes;
    private final Draw draw;
    private final Phrases phrases;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, List<String>> people = new HashMap<>();
    private final Map<String, List<String>> organisations = new HashMap<>();
    private final List<String> topics = new ArrayList<>();
    final List<String> countries;
    final List<String> sources;
    final List<Trip> trips = new ArrayList<>();

    Backdrop(Sizes sizes, Draw draw) {
        this.sizes = sizes;
        this.draw = draw;
        this.phrases = new Phrases(draw);
        countries = Stream.concat(
                        Stream.of(Country.HOME),
                        Arrays.stream(Locale.getISOCountries()).filter(code -> !code.equals(Country.HOME)))
                .limit(sizes.countries())
                .toList();
        sources = IntStream.rangeClosed(1, sizes.sources()).mapToObj(n -> "S" + n).toList();
        countries.forEach(this::country);
        sources.forEach(this::source);
        count(sizes.organisations()).forEach(this::organisation);
        count(sizes.people()).forEach(this::person);
        topics();
        count(sizes.programmes()).forEach(this::programme);
        count(sizes.references()).forEach(this::reference);
        count(sizes.trips()).forEach(this::trip);
    }

    List<Item> items() {
        return items;
    }

    /// A country that is not ours.
    String counterpart() {
        return countries.get(draw.between(1, countries.size() - 1));
    }

    /// Codes of the people who act for a country; there may be none.
    List<String> peopleOf(String country) {
        return people.getOrDefault(country, List.of());
    }

    List<String> topics(int least, int most) {
        return draw.some(topics, least, most);
    }

    List<String> sources(int least, int most) {
        return draw.some(sources, least, most);
    }

    /// Ours first and often, then the others by turns.
    private String countryOf(int number) {
        return number % OURS_OF == 1 ? Country.HOME : countries.get(1 + number % (countries.size() - 1));
    }

    private static List<Integer> count(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private void country(String code) {
        Locale place = Locale.of("", code);
        Bilingual name = Bilingual.of(place.getDisplayCountry(PERSIAN), place.getDisplayCountry(Locale.ENGLISH));
        items.add(new Country(
                draw.identity(), code, name, name, Bilingual.EMPTY, Bilingual.EMPTY, draw.one(ZONES),
                draw.some(BODIES, 0, 3), null, "", Classification.ORDINARY));
    }

    private void source(String code) {
        boolean complete = !draw.oneIn(10);
        items.add(new Source(
                draw.identity(), code, phrases.sentence(),
                complete ? Bilingual.of("خبرگزاری نمونه", "Example news agency") : Bilingual.EMPTY,
                complete ? Integer.toString(draw.between(1_000, 99_999)) : null, complete ? draw.day() : null,
                phrases.maybe(), draw.classification()));
    }

    private void organisation(int number) {
        String country = countryOf(number);
        String code = "O" + number;
        Bilingual field = phrases.name();
        organisations.computeIfAbsent(country, _ -> new ArrayList<>()).add(code);
        items.add(new Organisation(
                draw.identity(), code,
                Bilingual.of("سازمان " + field.fa(), field.en() + " Organisation"),
                phrases.maybe(), List.of(country), sources(0, 2), draw.classification()));
    }

    private void person(int number) {
        String country = countryOf(number);
        String code = "P" + number;
        Bilingual name = People.name(draw);
        people.computeIfAbsent(country, _ -> new ArrayList<>()).add(code);
        items.add(new Person(
                draw.identity(), code, name,
                draw.oneIn(3) ? People.variants(name) : List.of(),
                Bilingual.EMPTY,
                draw.oneIn(2) ? Bilingual.of("جناب آقای وزیر", "Mr Minister") : Bilingual.EMPTY,
                true, posts(country), List.of(country), sources(0, 3),
                draw.oneIn(100) ? List.of("P" + (number + sizes.people())) : List.of(), draw.classification()));
    }

    /// One to three posts, the newest first.
    private List<Person.Post> posts(String country) {
        List<Person.Post> posts = new ArrayList<>();
        LocalDate until = null;
        LocalDate from = draw.day();
        for (int left = draw.between(1, 3); left > 0; left--) {
            Bilingual field = phrases.name();
            posts.add(new Person.Post(
                    Bilingual.of("معاون " + field.fa(), "Deputy for " + field.en()),
                    draw.oneIn(2) ? Bilingual.of("معاون وزیر", "Deputy Minister") : Bilingual.EMPTY,
                    draw.any(organisations.getOrDefault(country, List.of())), from, until));
            until = from.minusDays(1);
            from = from.minusDays(draw.between(200, 1_500));
        }
        return posts;
    }

    /// A tree: some at the top, the others under one that stands not too deep.
    private void topics() {
        List<Integer> depths = new ArrayList<>();
        for (int number = 1; number <= sizes.topics(); number++) {
            String parent = null;
            int depth = 1;
            if (number > 1 && !draw.oneIn(DEPTH * 2)) {
                int above = draw.upTo(topics.size());
                if (depths.get(above) < DEPTH) {
                    parent = topics.get(above);
                    depth = depths.get(above) + 1;
                }
            }
            topic(number, parent);
            depths.add(depth);
        }
    }

    private void topic(int number, @Nullable String parent) {
        Bilingual name = phrases.name();
        String key = name.en().toLowerCase(Locale.ROOT).split(" ")[0] + "-" + number;
        topics.add(key);
        items.add(new Topic(
                draw.identity(), key, name, phrases.maybe(), parent, Classification.ORDINARY));
    }

    private void programme(int number) {
        items.add(new Programme(
                draw.identity(), "PR" + number, phrases.name(), phrases.sentence(), topics(1, 3), sources(1, 2),
                draw.classification()));
    }

    private void reference(int number) {
        boolean checked = draw.oneIn(3);
        items.add(new Reference(
                draw.identity(), "R" + number, draw.one(Reference.Kind.values()), "ITU-T X." + (1_000 + number),
                phrases.sentence(), phrases.maybe(), draw.one(Reference.Confidence.values()),
                checked ? draw.day() : null, checked ? "کارشناس نمونه" : "",
                draw.some(countries, 0, 2), topics(0, 3), Classification.ORDINARY));
    }

    private void trip(int number) {
        LocalDate first = draw.day();
        Trip trip = new Trip(
                draw.identity(), "T" + number,
                phrases.name(), Bilingual.of("باکو", "Baku"), first, first.plusDays(draw.between(0, 6)),
                draw.some(countries.subList(1, countries.size()), 1, 4), phrases.maybe(), draw.classification());
        trips.add(trip);
        items.add(trip);
    }
}
