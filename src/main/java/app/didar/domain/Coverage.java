package app.didar.domain;

import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.text.NameOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was said on which topic with which country: the coverage matrix. Rows are topics, grouped by the topic at the top of their
/// branch; columns are the countries we meet; both in the order of the language. Immutable.
public final class Coverage {

    private final List<Group> groups;
    private final List<Topic> topics;
    private final List<Country> countries;
    private final List<List<Cell>> rows;
    private final @Nullable LocalDate since;

    /// Topics under one heading.
    ///
    /// @param title name of the topic at the top of the branch; empty for the topics that belong to no branch
    public record Group(Bilingual title, List<Topic> topics) {
        public Group {
            topics = List.copyOf(topics);
        }
    }

    private Coverage(List<Group> groups, List<Country> countries, List<List<Cell>> rows, @Nullable LocalDate since) {
        this.groups = List.copyOf(groups);
        this.topics = groups.stream().flatMap(group -> group.topics().stream()).toList();
        this.countries = List.copyOf(countries);
        this.rows = List.copyOf(rows);
        this.since = since;
    }

    /// The matrix of a library, in one pass over its items.
    ///
    /// @param since only what was said on that day or later, and what nobody knows the day of; null for everything
    public static Coverage of(Library library, Language language, @Nullable LocalDate since) {
        Comparator<String> order = NameOrder.of(language);
        List<Group> groups = groups(library, Comparator.comparing(topic -> topic.name().bestIn(language), order));
        List<Country> countries = library.counterparts().stream()
                .sorted(Comparator.comparing(country -> country.name().bestIn(language), order))
                .toList();
        List<Topic> topics = groups.stream().flatMap(group -> group.topics().stream()).toList();
        return new Coverage(groups, countries, new Gathering(library, topics, countries, since).rows(), since)
                .withoutEmptyHeads();
    }

    public List<Group> groups() {
        return groups;
    }

    /// The rows.
    public List<Topic> topics() {
        return topics;
    }

    /// The columns.
    public List<Country> countries() {
        return countries;
    }

    /// The day before which nothing is shown; empty where everything is.
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /// The cells of one row, in the order of the columns.
    public List<Cell> row(int topic) {
        return rows.get(topic);
    }

    public Cell cell(int topic, int country) {
        return rows.get(topic).get(country);
    }

    /// The cell of a topic and a country by their codes; an empty one where the matrix has no such row or column.
    public Cell cell(String topic, String country) {
        int row = index(topics, topic);
        int column = index(countries, country);
        return row < 0 || column < 0 ? Cell.EMPTY : cell(row, column);
    }

    /// The topic at the top of a branch is its heading; a row of its own is for what was said on it.
    private Coverage withoutEmptyHeads() {
        List<Group> kept = new ArrayList<>();
        List<List<Cell>> keptRows = new ArrayList<>();
        int row = 0;
        for (Group group : groups) {
            boolean head = !group.title().isBlank()
                    && rows.get(row).stream().allMatch(cell -> cell.state() == Cell.State.EMPTY);
            int from = head ? 1 : 0;
            kept.add(new Group(group.title(), group.topics().subList(from, group.topics().size())));
            keptRows.addAll(rows.subList(row + from, row + group.topics().size()));
            row += group.topics().size();
        }
        return new Coverage(kept, countries, keptRows, since);
    }

    private static int index(List<? extends Item> items, String code) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Group> groups(Library library, Comparator<Topic> order) {
        TopicTree tree = TopicTree.of(library);
        List<Group> groups = new ArrayList<>();
        List<Topic> alone = new ArrayList<>();
        tree.top().stream().sorted(order).forEach(top -> {
            if (tree.below(top.code()).isEmpty()) {
                alone.add(top);
            } else {
                List<Topic> branch = new ArrayList<>();
                descend(tree, top, order, branch);
                groups.add(new Group(top.name(), branch));
            }
        });
        if (!alone.isEmpty()) {
            groups.add(new Group(Bilingual.EMPTY, alone));
        }
        return groups;
    }

    private static void descend(TopicTree tree, Topic topic, Comparator<Topic> order, List<Topic> branch) {
        branch.add(topic);
        tree.below(topic.code()).stream().sorted(order).forEach(child -> descend(tree, child, order, branch));
    }

    /// Puts every item into the cells it belongs to.
    private static final class Gathering {

        private final Library library;
        private final @Nullable LocalDate since;
        private final Map<String, Integer> rowOf = new HashMap<>();
        private final Map<String, Integer> columnOf = new HashMap<>();
        private final int width;
        private final Map<Integer, List<Evidence>> cells = new HashMap<>();
        private final Set<String> superseded = new HashSet<>();

        Gathering(Library library, List<Topic> topics, List<Country> countries, @Nullable LocalDate since) {
            this.library = library;
            this.since = since;
            this.width = countries.size();
            topics.forEach(topic -> rowOf.put(topic.code(), rowOf.size()));
            library.positions().stream().map(Position::supersedes).filter(Objects::nonNull).forEach(superseded::add);
            countries.forEach(country -> columnOf.put(country.code(), columnOf.size()));
        }

        List<List<Cell>> rows() {
            library.undertakings().forEach(this::undertaking);
            library.agreements().forEach(agreement -> put(
                    agreement.topics(), agreement.countries(), new Evidence(agreement, Side.BOTH, false, day(agreement))));
            library.positions().forEach(this::position);
            library.facts().forEach(fact -> put(fact.topics(), fact.countries(),
                    new Evidence(fact, Side.NEITHER, false, day(fact.asOf(), List.of(fact.source())))));
            library.programmes().forEach(this::programme);
            library.events().forEach(event -> put(event.topics(), event.countries(),
                    new Evidence(event, Side.NEITHER, false, event.onlyDay())));
            List<List<Cell>> rows = new ArrayList<>(rowOf.size());
            for (int row = 0; row < rowOf.size(); row++) {
                List<Cell> cellsOfRow = new ArrayList<>(width);
                for (int column = 0; column < width; column++) {
                    List<Evidence> evidence = cells.get(row * width + column);
                    cellsOfRow.add(evidence == null ? Cell.EMPTY : Cell.of(evidence));
                }
                rows.add(List.copyOf(cellsOfRow));
            }
            return rows;
        }

        private void undertaking(Undertaking undertaking) {
            Set<String> concerned = new HashSet<>(undertaking.by());
            concerned.addAll(undertaking.to());
            for (String country : concerned) {
                if (columnOf.containsKey(country)) {
                    Ledger.Entry entry = Ledger.entry(library, undertaking, Set.of(country));
                    if (entry.side() != Side.NEITHER) {
                        undertaking.topics().stream().distinct().forEach(topic -> put(topic, country, new Evidence(
                                undertaking,
                                entry.side(),
                                entry.side() != Side.BOTH && entry.unanswered().contains(topic),
                                entry.said())));
                    }
                }
            }
        }

        /// Positions that a later one took the place of are history.
        private void position(Position position) {
            if (!superseded.contains(position.code())) {
                boolean theirs = position.kind() == Position.Kind.THEIRS;
                put(position.topic(), position.country(), new Evidence(
                        position, theirs ? Side.THEIRS : Side.OURS, false, day(position.since(), position.sources())));
            }
        }

        /// A programme names no country: it belongs where something else from one of its sources was said on its topic. An agenda is not
        /// enough, as it lists topics without saying anything.
        private void programme(Programme programme) {
            Evidence evidence = new Evidence(programme, Side.OURS, false, day(null, programme.sources()));
            for (String topic : programme.topics()) {
                columnOf.forEach((country, column) -> {
                    Integer row = rowOf.get(topic);
                    List<Evidence> beside = row == null ? null : cells.get(row * width + column);
                    if (beside != null && beside.stream().anyMatch(one -> sameSource(one.item(), programme))) {
                        put(topic, country, evidence);
                    }
                });
            }
        }

        private static boolean sameSource(Item item, Programme programme) {
            return !(item instanceof Programme) && Sources.of(item).stream().anyMatch(programme.sources()::contains);
        }

        private void put(Collection<String> topics, Collection<String> countries, Evidence evidence) {
            for (String topic : Set.copyOf(topics)) {
                for (String country : Set.copyOf(countries)) {
                    put(topic, country, evidence);
                }
            }
        }

        private void put(String topic, String country, Evidence evidence) {
            Integer row = rowOf.get(topic);
            Integer column = columnOf.get(country);
            if (row != null && column != null && recent(evidence)) {
                cells.computeIfAbsent(row * width + column, _ -> new ArrayList<>()).add(evidence);
            }
        }

        private boolean recent(Evidence evidence) {
            return since == null || evidence.said().filter(day -> day.isBefore(since)).isEmpty();
        }

        private Optional<LocalDate> day(Agreement agreement) {
            return day(agreement.reachedOn(agreement.status()).orElse(null), agreement.sources());
        }

        /// Its own day, else the newest on which one of its sources was published.
        private Optional<LocalDate> day(@Nullable LocalDate own, List<String> sources) {
            return own != null
                    ? Optional.of(own)
                    : sources.stream()
                            .flatMap(code -> library.source(code).stream())
                            .map(Source::published)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder());
        }
    }
}
