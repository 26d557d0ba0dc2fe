package app.didar.store;

import static app.didar.store.Attached.NOTHING;
import static app.didar.store.Attached.Name.COUNTRIES;
import static app.didar.store.Attached.Name.SOURCES;
import static app.didar.store.Attached.Name.TOPICS;

import app.didar.domain.Defensive;
import app.didar.domain.Fact;
import app.didar.domain.ItemKind;
import app.didar.domain.Position;
import app.didar.domain.Quote;
import app.didar.domain.Reference;
import app.didar.domain.Source;
import app.didar.domain.Topic;

/// How topics and what is known of them are kept. Columns, `fill` and `read` name the parts in one and the same order.
final class Knowledge {

    static final Noun<Topic> TOPIC = new Noun<>(
            ItemKind.TOPIC,
            Topic.class,
            "name_fa, name_en, scope_fa, scope_en, parent",
            (t, v) -> v.both(t.name()).both(t.scope()).text(t.parent()),
            _ -> NOTHING,
            (h, r, _) -> new Topic(h.id(), h.code(), r.both(), r.both(), r.textOrNull(), h.classification()));

    static final Noun<Reference> REFERENCE = new Noun<>(
            ItemKind.REFERENCE,
            Reference.class,
            "kind, designation, title_fa, title_en, note_fa, note_en, confidence, checked, checked_by",
            (s, v) -> v.name(s.kind())
                    .text(s.designation())
                    .both(s.title())
                    .both(s.note())
                    .name(s.confidence())
                    .date(s.checked())
                    .text(s.checkedBy()),
            s -> NOTHING.list(COUNTRIES, s.countries()).list(TOPICS, s.topics()),
            (h, r, a) -> new Reference(
                    h.id(),
                    h.code(),
                    r.name(Reference.Kind.class),
                    r.text(),
                    r.both(),
                    r.both(),
                    r.name(Reference.Confidence.class),
                    r.dateOrNull(),
                    r.text(),
                    a.list(COUNTRIES),
                    a.list(TOPICS),
                    h.classification()));

    static final Noun<Source> SOURCE = new Noun<>(
            ItemKind.SOURCE,
            Source.class,
            "title_fa, title_en, publisher_fa, publisher_en, item_number, published, note_fa, note_en",
            (s, v) -> v.both(s.title())
                    .both(s.publisher())
                    .text(s.number())
                    .date(s.published())
                    .both(s.note()),
            _ -> NOTHING,
            (h, r, _) -> new Source(
                    h.id(),
                    h.code(),
                    r.both(),
                    r.both(),
                    r.textOrNull(),
                    r.dateOrNull(),
                    r.both(),
                    h.classification()));

    static final Noun<Position> POSITION = new Noun<>(
            ItemKind.POSITION,
            Position.class,
            "kind, country, topic, text_fa, text_en, since, supersedes",
            (p, v) -> v.name(p.kind())
                    .text(p.country())
                    .text(p.topic())
                    .both(p.text())
                    .date(p.since())
                    .text(p.supersedes()),
            p -> NOTHING.list(SOURCES, p.sources()),
            (h, r, a) -> new Position(
                    h.id(),
                    h.code(),
                    r.name(Position.Kind.class),
                    r.text(),
                    r.text(),
                    r.both(),
                    r.dateOrNull(),
                    r.textOrNull(),
                    a.list(SOURCES),
                    h.classification()));

    static final Noun<Defensive> DEFENSIVE = new Noun<>(
            ItemKind.DEFENSIVE,
            Defensive.class,
            "question_fa, question_en, answer_fa, answer_en, if_pressed_fa, if_pressed_en, likelihood",
            (d, v) -> v.both(d.question()).both(d.answer()).both(d.ifPressed()).name(d.likelihood()),
            d -> NOTHING.list(COUNTRIES, d.countries()).list(TOPICS, d.topics()).list(SOURCES, d.sources()),
            (h, r, a) -> new Defensive(
                    h.id(),
                    h.code(),
                    r.both(),
                    r.both(),
                    r.both(),
                    r.name(Defensive.Likelihood.class),
                    a.list(COUNTRIES),
                    a.list(TOPICS),
                    a.list(SOURCES),
                    h.classification()));

    static final Noun<Fact> FACT = new Noun<>(
            ItemKind.FACT,
            Fact.class,
            "kind, statement_fa, statement_en, figure, unit_fa, unit_en, approximate, as_of, expires, speaker,"
                    + " source_sentence, source, usable, note_fa, note_en",
            (f, v) -> v.name(f.kind())
                    .both(f.statement())
                    .text(f.value())
                    .both(f.unit())
                    .flag(f.approximate())
                    .date(f.asOf())
                    .date(f.expires())
                    .text(f.speaker())
                    .text(f.sourceSentence())
                    .text(f.source())
                    .flag(f.usable())
                    .both(f.note()),
            f -> NOTHING.list(COUNTRIES, f.countries()).list(TOPICS, f.topics()),
            (h, r, a) -> new Fact(
                    h.id(),
                    h.code(),
                    r.name(Fact.Kind.class),
                    r.both(),
                    r.textOrNull(),
                    r.both(),
                    r.flag(),
                    r.dateOrNull(),
                    r.dateOrNull(),
                    r.textOrNull(),
                    r.text(),
                    r.text(),
                    r.flag(),
                    r.both(),
                    a.list(COUNTRIES),
                    a.list(TOPICS),
                    h.classification()));

    static final Noun<Quote> QUOTE = new Noun<>(
            ItemKind.QUOTE,
            Quote.class,
            "speaker, verbatim, text_fa, text_en, note_fa, note_en, source, event",
            (q, v) -> v.text(q.speaker())
                    .text(q.verbatim())
                    .both(q.text())
                    .both(q.note())
                    .text(q.source())
                    .text(q.event()),
            q -> NOTHING.list(COUNTRIES, q.countries()).list(TOPICS, q.topics()),
            (h, r, a) -> new Quote(
                    h.id(),
                    h.code(),
                    r.textOrNull(),
                    r.text(),
                    r.both(),
                    r.both(),
                    r.text(),
                    r.textOrNull(),
                    a.list(COUNTRIES),
                    a.list(TOPICS),
                    h.classification()));

    private Knowledge() {}
}
