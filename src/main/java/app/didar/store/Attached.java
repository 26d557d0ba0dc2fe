package app.didar.store;

import app.didar.domain.Agreement;
import app.didar.domain.Agreement.Reached;
import app.didar.domain.Event;
import app.didar.domain.Event.Dating;
import app.didar.domain.MeetingRecord.Talk;
import app.didar.domain.Person.Post;
import app.didar.domain.Undertaking.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What hangs on an item in tables of its own: its lists of codes, posts, datings and answers, each in its order.
record Attached(
        List<Entry> entries,
        List<Post> posts,
        List<Dating> datings,
        List<Answer> answers,
        List<Reached> reached,
        List<Talk> talks) {

    static final Attached NOTHING = new Attached(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /// The lists of plain text an item may carry.
    enum Name {
        COUNTRIES,
        BY,
        TO,
        TOPICS,
        SOURCES,
        VARIANTS,
        FORMER_CODES,
        MEMBER_OF,
        OURS,
        THEIRS,
        UNDERTAKINGS
    }

    /// One entry of a list.
    record Entry(Name list, String text) {}

    private record Owned<R>(UUID item, int ordinal, R row) {}

    private record AnswerTopic(int answer, String topic) {}

    private static final Table LISTS = Table.of("item_list", "item, ordinal", "list, entry");
    private static final Table POSTS = Table.of(
            "post", "item, ordinal", "title_fa, title_en, short_title_fa, short_title_en, organisation, held_from, held_to");
    private static final Table DATINGS =
            Table.of("dating", "item, ordinal", "first_day, last_day, certainty, source, note_fa, note_en");
    private static final Table ANSWERS = Table.of("answer", "item, ordinal", "answered_by");
    private static final Table REACHED = Table.of("reached", "item, ordinal", "status, reached_on");
    private static final Table TALKS = Table.of(
            "talk", "item, ordinal", "topic, said_fa, said_en, agreed_fa, agreed_en, refused_fa, refused_en");
    private static final Table ANSWER_TOPICS = Table.of("answer_topic", "item, ordinal", "answer, topic");

    Attached list(Name list, List<String> texts) {
        List<Entry> more = new ArrayList<>(entries);
        texts.forEach(text -> more.add(new Entry(list, text)));
        return new Attached(more, posts, datings, answers, reached, talks);
    }

    Attached posts(List<Post> some) {
        return new Attached(entries, some, datings, answers, reached, talks);
    }

    Attached datings(List<Dating> some) {
        return new Attached(entries, posts, some, answers, reached, talks);
    }

    Attached answers(List<Answer> some) {
        return new Attached(entries, posts, datings, some, reached, talks);
    }

    Attached reached(List<Reached> some) {
        return new Attached(entries, posts, datings, answers, some, talks);
    }

    Attached talks(List<Talk> some) {
        return new Attached(entries, posts, datings, answers, reached, some);
    }

    List<String> list(Name list) {
        return entries.stream().filter(e -> e.list() == list).map(Entry::text).toList();
    }

    /// Puts this in place of all that hung on the item before.
    void replace(Connection connection, UUID item) throws SQLException {
        for (Table table : List.of(LISTS, POSTS, DATINGS, ANSWER_TOPICS, ANSWERS, REACHED, TALKS)) {
            table.delete(connection, "item", v -> v.id(item));
        }
        insert(connection, item);
    }

    void insert(Connection connection, UUID item) throws SQLException {
        insert(connection, LISTS, item, entries, (e, v) -> v.name(e.list()).text(e.text()));
        insert(connection, POSTS, item, posts, (p, v) -> v.both(p.title())
                .both(p.shortTitle())
                .text(p.organisation())
                .date(p.from())
                .date(p.to()));
        insert(connection, DATINGS, item, datings, (d, v) -> v.date(d.first())
                .date(d.last())
                .name(d.certainty())
                .text(d.source())
                .both(d.note()));
        insert(connection, REACHED, item, reached, (r, v) -> v.name(r.status()).date(r.day()));
        insert(connection, TALKS, item, talks, (t, v) -> v.text(t.topic())
                .both(t.said())
                .both(t.agreed())
                .both(t.refused()));
        insert(connection, ANSWERS, item, answers, (a, v) -> v.text(a.undertaking()));
        List<AnswerTopic> topics = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            for (String topic : answers.get(i).topics()) {
                topics.add(new AnswerTopic(i, topic));
            }
        }
        insert(connection, ANSWER_TOPICS, item, topics, (t, v) -> v.number(t.answer()).text(t.topic()));
    }

    /// What hangs on every item of the library, by the item's id.
    static Function<UUID, Attached> all(Connection connection) throws SQLException {
        var lists = read(connection, LISTS, r -> new Entry(r.name(Name.class), r.text()));
        var posts = read(connection, POSTS, r ->
                new Post(r.both(), r.both(), r.textOrNull(), r.dateOrNull(), r.dateOrNull()));
        var datings = read(connection, DATINGS, r -> new Dating(
                r.date(), r.date(), r.name(Event.Certainty.class), r.text(), r.both()));
        var reached = read(connection, REACHED, r -> new Reached(r.name(Agreement.Status.class), r.date()));
        var talks = read(connection, TALKS, r -> new Talk(r.text(), r.both(), r.both(), r.both()));
        var answers = read(connection, ANSWERS, Row::text);
        var topics = read(connection, ANSWER_TOPICS, r -> new AnswerTopic(r.number(), r.text()));
        return item -> new Attached(
                lists.getOrDefault(item, List.of()),
                posts.getOrDefault(item, List.of()),
                datings.getOrDefault(item, List.of()),
                answers(answers.getOrDefault(item, List.of()), topics.getOrDefault(item, List.of())),
                reached.getOrDefault(item, List.of()),
                talks.getOrDefault(item, List.of()));
    }

    private static List<Answer> answers(List<String> codes, List<AnswerTopic> topics) {
        List<List<String>> ofEach = codes.stream().map(_ -> (List<String>) new ArrayList<String>()).toList();
        topics.forEach(t -> ofEach.get(t.answer()).add(t.topic()));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            answers.add(new Answer(codes.get(i), ofEach.get(i)));
        }
        return answers;
    }

    private static <R> void insert(Connection connection, Table table, UUID item, List<R> rows, Noun.FillOf<R> fill)
            throws SQLException {
        table.insertAll(connection, rows, (row, ordinal, values) -> {
            fill.into(row, values);
            values.id(item).number(ordinal);
        });
    }

    private static <R> Map<UUID, List<R>> read(Connection connection, Table table, Table.Read<R> read)
            throws SQLException {
        // Sorted here: the database would go by the index of identities, and decrypt a page of the file again at every step.
        return table
                .select(connection, "", _ -> {}, "", row -> new Owned<>(row.id(), row.number(), read.from(row)))
                .stream()
                .sorted(Comparator.comparingInt(Owned::ordinal))
                .collect(Collectors.groupingBy(Owned::item, Collectors.mapping(Owned::row, Collectors.toList())));
    }
}
