package app.didar.domain;

import app.didar.domain.DidarException.NotFound;
import app.didar.text.Bilingual;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything the library holds, as it stood at one moment; each list in the order of the codes. Immutable: every edit makes another,
/// which shares what has not changed. Any thread may read it.
public final class Library {

    public static final Library EMPTY = new Library(new EnumMap<>(ItemKind.class));

    private final Map<ItemKind, Shelf<Item>> shelves;

    private Library(Map<ItemKind, Shelf<Item>> shelves) {
        this.shelves = shelves;
    }

    /// A library of these items.
    public static Library of(Collection<? extends Item> items) {
        Map<ItemKind, List<Item>> kinds = items.stream().collect(Collectors.groupingBy(ItemKind::of));
        Map<ItemKind, Shelf<Item>> shelves = new EnumMap<>(ItemKind.class);
        kinds.forEach((kind, some) -> shelves.put(kind, Shelf.of(some)));
        return new Library(shelves);
    }

    /// The library after an edit; whether the edit may be made is not asked here.
    public Library with(Edit edit) {
        Map<ItemKind, List<Item>> put = edit.put().stream().collect(Collectors.groupingBy(ItemKind::of));
        Map<ItemKind, List<Item>> removed = edit.removed().stream().collect(Collectors.groupingBy(ItemKind::of));
        Map<ItemKind, Shelf<Item>> changed = new EnumMap<>(ItemKind.class);
        changed.putAll(shelves);
        Stream.concat(put.keySet().stream(), removed.keySet().stream()).distinct().forEach(kind -> changed.put(
                kind, shelf(kind).with(put.getOrDefault(kind, List.of()), removed.getOrDefault(kind, List.of()))));
        return new Library(changed);
    }

    /// Everything, kind by kind.
    public List<Item> items() {
        return Arrays.stream(ItemKind.values())
                .flatMap(kind -> shelf(kind).items().stream())
                .toList();
    }

    /// All items of one kind.
    public List<? extends Item> all(ItemKind kind) {
        return shelf(kind).items();
    }

    public List<Country> countries() {
        return typed(ItemKind.COUNTRY);
    }

    public List<Person> people() {
        return typed(ItemKind.PERSON);
    }

    public List<Organisation> organisations() {
        return typed(ItemKind.ORGANISATION);
    }

    public List<Programme> programmes() {
        return typed(ItemKind.PROGRAMME);
    }

    public List<Topic> topics() {
        return typed(ItemKind.TOPIC);
    }

    public List<Reference> references() {
        return typed(ItemKind.REFERENCE);
    }

    public List<Source> sources() {
        return typed(ItemKind.SOURCE);
    }

    public List<Trip> trips() {
        return typed(ItemKind.TRIP);
    }

    public List<Event> events() {
        return typed(ItemKind.EVENT);
    }

    public List<MeetingRecord> records() {
        return typed(ItemKind.RECORD);
    }

    public List<Agreement> agreements() {
        return typed(ItemKind.AGREEMENT);
    }

    public List<Undertaking> undertakings() {
        return typed(ItemKind.UNDERTAKING);
    }

    public List<Position> positions() {
        return typed(ItemKind.POSITION);
    }

    public List<Defensive> defensives() {
        return typed(ItemKind.DEFENSIVE);
    }

    public List<Fact> facts() {
        return typed(ItemKind.FACT);
    }

    public List<Quote> quotes() {
        return typed(ItemKind.QUOTE);
    }

    /// The item of that kind and code, codes compared without regard to case.
    public Optional<? extends Item> find(ItemKind kind, String code) {
        return shelf(kind).find(code);
    }

    /// What the item of that kind and code is called; the code itself where the library does not hold it, as after it was deleted.
    public Bilingual name(ItemKind kind, String code) {
        return shelf(kind).find(code).map(Item::label).orElseGet(() -> Bilingual.of(code, code));
    }

    /// @throws NotFound where there is none of that code
    public Country country(String code) {
        return this.<Country>found(ItemKind.COUNTRY, code).orElseThrow(() -> new NotFound(ItemKind.COUNTRY, code));
    }

    /// @throws NotFound where there is none of that key
    public Topic topic(String key) {
        return this.<Topic>found(ItemKind.TOPIC, key).orElseThrow(() -> new NotFound(ItemKind.TOPIC, key));
    }

    /// The person of that code, or of whom an entry of that code turned out to be.
    public Optional<Person> person(String code) {
        return found(ItemKind.PERSON, code);
    }

    public Optional<Event> event(String code) {
        return found(ItemKind.EVENT, code);
    }

    public Optional<Source> source(String code) {
        return found(ItemKind.SOURCE, code);
    }

    public Optional<Undertaking> undertaking(String code) {
        return found(ItemKind.UNDERTAKING, code);
    }

    public Optional<Agreement> agreement(String code) {
        return found(ItemKind.AGREEMENT, code);
    }

    public Optional<Fact> fact(String code) {
        return found(ItemKind.FACT, code);
    }

    /// The countries we meet: all but our own.
    public List<Country> counterparts() {
        return countries().stream().filter(c -> !c.isHome()).toList();
    }

    /// Undertakings said by or to `country`.
    public List<Undertaking> undertakingsWith(String country) {
        return naming(ItemKind.UNDERTAKING, ItemKind.COUNTRY, country);
    }

    public List<Agreement> agreementsWith(String country) {
        return naming(ItemKind.AGREEMENT, ItemKind.COUNTRY, country);
    }

    public List<Person> peopleOf(String country) {
        return naming(ItemKind.PERSON, ItemKind.COUNTRY, country);
    }

    public List<Event> eventsWith(String country) {
        return naming(ItemKind.EVENT, ItemKind.COUNTRY, country);
    }

    public List<Fact> factsAbout(String country) {
        return naming(ItemKind.FACT, ItemKind.COUNTRY, country);
    }

    /// The items of `kind` that name the item of another kind and code, in the order of their codes. The first call builds an index of
    /// that kind, which an edit of other kinds leaves as it is.
    ///
    /// @param <T> the type of that kind
    @SuppressWarnings("unchecked")
    public <T extends Item> List<T> naming(ItemKind kind, ItemKind named, String code) {
        return (List<T>) (List<?>) shelf(kind).naming(new Mention(named, code));
    }

    /// The items of `kind` that name what is mentioned, in the order of their codes; for a topic, those too that name one below it.
    public List<Item> about(ItemKind kind, Mention mention) {
        if (mention.kind() != ItemKind.TOPIC) {
            return naming(kind, mention.kind(), mention.code());
        }
        return TopicTree.of(this).branch(mention.code()).stream()
                .flatMap(topic -> this.<Item>naming(kind, ItemKind.TOPIC, topic).stream())
                .distinct()
                .sorted(Item.BY_CODE)
                .toList();
    }

    /// The facts that contradict each other. The first call looks at all of them, which an edit of other kinds leaves as it is.
    List<Check.Disagreeing> disagreeing() {
        return shelf(ItemKind.FACT).disagreeing();
    }

    /// Everything that names `item`.
    public List<Item> uses(Item item) {
        Mention mention = Mention.of(item);
        return Arrays.stream(ItemKind.values())
                .flatMap(kind -> shelf(kind).naming(mention).stream())
                .toList();
    }

    /// A code no item of the kind has, made of its letter and the next number: `U25`.
    public String nextCode(ItemKind kind) {
        return Codes.next(kind, shelf(kind).items());
    }

    private Shelf<Item> shelf(ItemKind kind) {
        Shelf<Item> shelf = shelves.get(kind);
        return shelf == null ? Shelf.of(List.of()) : shelf;
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> List<T> typed(ItemKind kind) {
        return (List<T>) (List<?>) shelf(kind).items();
    }

    @SuppressWarnings("unchecked")
    private <T extends Item> Optional<T> found(ItemKind kind, String code) {
        return (Optional<T>) (Optional<?>) shelf(kind).find(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Library library && items().equals(library.items());
    }

    @Override
    public int hashCode() {
        return items().hashCode();
    }
}
