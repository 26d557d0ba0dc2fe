package app.didar.ui.library.page;

import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Mention;
import app.didar.domain.Position;
import app.didar.domain.TopicTree;
import app.didar.text.Language;
import app.didar.text.NameOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is held on one matter: the position that counts now, and those before it.
///
/// @param earlier newest first
record Standing(Position now, List<Position> earlier) {

    /// The kinds of position with one country on one topic.
    ///
    /// @param scope the country or topic the row is about: that of the page, or a topic below it
    /// @param other the topic or country of this row
    /// @param name  of the other, in the language of the window
    /// @param below the name of the topic, where it is not that of the page; else empty
    record Row(Mention scope, Mention other, String name, String below, Map<Position.Kind, Standing> by) {

        /// What one who hears the screen is told.
        String told() {
            return below.isEmpty() ? name : name + " (" + below + ")";
        }

        String country() {
            return scope.kind() == ItemKind.COUNTRY ? scope.code() : other.code();
        }

        String topic() {
            return scope.kind() == ItemKind.TOPIC ? scope.code() : other.code();
        }
    }

    /// A row for each topic of a country, or each country of a topic, by name; beneath it those of the topics below.
    ///
    /// @param every whether those on which nothing is held have a row too
    static List<Row> rows(Library library, Mention scope, boolean every, Language language) {
        Stream<String> below = scope.kind() == ItemKind.TOPIC
                ? TopicTree.of(library).branch(scope.code()).stream().skip(1)
                : Stream.empty();
        return Stream.concat(
                        rows(library, scope, "", every, language),
                        below.flatMap(topic -> rows(
                                library,
                                new Mention(ItemKind.TOPIC, topic),
                                library.name(ItemKind.TOPIC, topic).bestIn(language),
                                false,
                                language)))
                .sorted(Comparator.comparing(Row::name, NameOrder.of(language)))
                .toList();
    }

    private static Stream<Row> rows(Library library, Mention scope, String below, boolean every, Language language) {
        ItemKind across = scope.kind() == ItemKind.COUNTRY ? ItemKind.TOPIC : ItemKind.COUNTRY;
        Map<String, List<Position>> held = new HashMap<>();
        for (Position position : library.<Position>naming(ItemKind.POSITION, scope.kind(), scope.code())) {
            String other = across == ItemKind.TOPIC ? position.topic() : position.country();
            held.merge(other, List.of(position), (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        Stream<String> all = !every
                ? Stream.empty()
                : across == ItemKind.TOPIC
                        ? library.topics().stream().map(topic -> topic.code())
                        : library.counterparts().stream().map(country -> country.code());
        return Stream.concat(held.keySet().stream(), all)
                .distinct()
                .map(code -> new Row(
                        scope,
                        new Mention(across, code),
                        library.name(across, code).bestIn(language),
                        below,
                        byKind(held.getOrDefault(code, List.of()))));
    }

    private static Map<Position.Kind, Standing> byKind(Collection<Position> positions) {
        Set<String> superseded = positions.stream()
                .map(Position::supersedes)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
        Map<Position.Kind, Standing> by = new EnumMap<>(Position.Kind.class);
        for (Position.Kind kind : Position.Kind.values()) {
            List<Position> newest = positions.stream()
                    .filter(position -> position.kind() == kind)
                    .sorted(Comparator.comparing((Position position) -> superseded.contains(position.code()))
                            .thenComparing(Standing::since, Comparator.reverseOrder())
                            .thenComparing(Position.BY_CODE.reversed()))
                    .toList();
            if (!newest.isEmpty()) {
                by.put(kind, new Standing(newest.getFirst(), newest.subList(1, newest.size())));
            }
        }
        return by;
    }

    private static LocalDate since(Position position) {
        LocalDate since = position.since();
        return since == null ? LocalDate.MIN : since;
    }
}
