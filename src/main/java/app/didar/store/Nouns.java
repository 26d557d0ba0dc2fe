package app.didar.store;

import static app.didar.store.Attached.NOTHING;
import static app.didar.store.Attached.Name.BY;
import static app.didar.store.Attached.Name.COUNTRIES;
import static app.didar.store.Attached.Name.SOURCES;
import static app.didar.store.Attached.Name.TO;
import static app.didar.store.Attached.Name.TOPICS;
import static app.didar.store.Attached.Name.VARIANTS;

import app.didar.domain.Agreement;
import app.didar.domain.Country;
import app.didar.domain.Event;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Organisation;
import app.didar.domain.Person;
import app.didar.domain.Programme;
import app.didar.domain.Source;
import app.didar.domain.Topic;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The nouns of the library, each with its columns. Columns, `fill` and `read` name the parts in one and the same order.
final class Nouns {

    private static final Noun<Country> COUNTRY = new Noun<>(
            ItemKind.COUNTRY,
            "name_fa, name_en, formal_name_fa, formal_name_en, capital_fa, capital_en",
            (c, v) -> v.both(c.name()).both(c.formalName()).both(c.capital()),
            _ -> NOTHING,
            (h, r, _) -> new Country(h.id(), h.code(), r.both(), r.both(), r.both(), Bilingual.EMPTY, null, List.of(), null, "", h.classification()));

    private static final Noun<Person> PERSON = new Noun<>(
            ItemKind.PERSON,
            "name_fa, name_en, spoken_fa, spoken_en, address_fa, address_en, named",
            (p, v) -> v.both(p.name()).both(p.spoken()).both(p.address()).flag(p.named()),
            p -> NOTHING.list(VARIANTS, p.variants())
                    .posts(p.posts())
                    .list(COUNTRIES, p.countries())
                    .list(SOURCES, p.sources()),
            (h, r, a) -> new Person(
                    h.id(),
                    h.code(),
                    r.both(),
                    a.list(VARIANTS),
                    r.both(),
                    r.both(),
                    r.flag(),
                    a.posts(),
                    a.list(COUNTRIES),
                    a.list(SOURCES),
                    List.of(),
                    h.classification()));

    private static final Noun<Organisation> ORGANISATION = new Noun<>(
            ItemKind.ORGANISATION,
            "name_fa, name_en, note_fa, note_en",
            (o, v) -> v.both(o.name()).both(o.note()),
            o -> NOTHING.list(COUNTRIES, o.countries()).list(SOURCES, o.sources()),
            (h, r, a) -> new Organisation(
                    h.id(), h.code(), r.both(), r.both(), a.list(COUNTRIES), a.list(SOURCES), h.classification()));

    private static final Noun<Programme> PROGRAMME = new Noun<>(
            ItemKind.PROGRAMME,
            "name_fa, name_en, aim_fa, aim_en",
            (p, v) -> v.both(p.name()).both(p.aim()),
            p -> NOTHING.list(TOPICS, p.topics()).list(SOURCES, p.sources()),
            (h, r, a) -> new Programme(
                    h.id(), h.code(), r.both(), r.both(), a.list(TOPICS), a.list(SOURCES), h.classification()));

    private static final Noun<Topic> TOPIC = new Noun<>(
            ItemKind.TOPIC,
            "name_fa, name_en, scope_fa, scope_en, parent",
            (t, v) -> v.both(t.name()).both(t.scope()).text(t.parent()),
            _ -> NOTHING,
            (h, r, _) -> new Topic(h.id(), h.code(), r.both(), r.both(), r.textOrNull(), h.classification()));

    private static final Noun<Source> SOURCE = new Noun<>(
            ItemKind.SOURCE,
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

    private static final Noun<Event> EVENT = new Noun<>(
            ItemKind.EVENT,
            "kind, name_fa, name_en, place_fa, place_en, wording_fa, wording_en",
            (e, v) -> v.name(e.kind()).both(e.name()).both(e.place()).both(e.wording()),
            e -> NOTHING.list(COUNTRIES, e.countries())
                    .list(TOPICS, e.topics())
                    .datings(e.datings())
                    .list(SOURCES, e.sources()),
            (h, r, a) -> new Event(
                    h.id(),
                    h.code(),
                    r.name(Event.Kind.class),
                    r.both(),
                    r.both(),
                    a.list(COUNTRIES),
                    a.list(TOPICS),
                    a.datings(),
                    r.both(),
                    a.list(SOURCES),
                    null,
                    null,
                    h.classification()));

    private static final Noun<Agreement> AGREEMENT = new Noun<>(
            ItemKind.AGREEMENT,
            "name_fa, name_en, type, status, standing_fa, standing_en, source_sentence, text_held",
            (a, v) -> v.both(a.name())
                    .name(a.type())
                    .name(a.status())
                    .both(a.standing())
                    .text(a.sourceSentence())
                    .flag(a.textHeld()),
            a -> NOTHING.list(COUNTRIES, a.countries()).list(TOPICS, a.topics()).list(SOURCES, a.sources()),
            (h, r, a) -> new Agreement(
                    h.id(),
                    h.code(),
                    r.both(),
                    r.name(Agreement.Type.class),
                    r.name(Agreement.Status.class),
                    List.of(),
                    Agreement.Checklist.EMPTY,
                    r.both(),
                    r.text(),
                    r.flag(),
                    a.list(COUNTRIES),
                    a.list(TOPICS),
                    a.list(SOURCES),
                    h.classification()));

    private static final Noun<Undertaking> UNDERTAKING = new Noun<>(
            ItemKind.UNDERTAKING,
            "kind, speaker, text_fa, text_en, source_sentence, source, awaits_answer, answer_note_fa, answer_note_en,"
                    + " owner_fa, owner_en, due",
            (u, v) -> v.name(u.kind())
                    .text(u.speaker())
                    .both(u.text())
                    .text(u.sourceSentence())
                    .text(u.source())
                    .flag(u.awaitsAnswer())
                    .both(u.answerNote())
                    .both(u.owner())
                    .date(u.due()),
            u -> NOTHING.list(BY, u.by()).list(TO, u.to()).list(TOPICS, u.topics()).answers(u.answers()),
            (h, r, a) -> new Undertaking(
                    h.id(),
                    h.code(),
                    r.name(Undertaking.Kind.class),
                    a.list(BY),
                    r.textOrNull(),
                    a.list(TO),
                    a.list(TOPICS),
                    r.both(),
                    r.text(),
                    r.text(),
                    null,
                    r.flag(),
                    a.answers(),
                    r.both(),
                    r.both(),
                    r.dateOrNull(),
                    h.classification()));

    private static final Noun<Fact> FACT = new Noun<>(
            ItemKind.FACT,
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

    private Nouns() {}

    static void save(Connection connection, Item item, Instant now) throws SQLException {
        switch (item) {
            case Country country -> COUNTRY.save(connection, country, now);
            case Person person -> PERSON.save(connection, person, now);
            case Organisation organisation -> ORGANISATION.save(connection, organisation, now);
            case Programme programme -> PROGRAMME.save(connection, programme, now);
            case Topic topic -> TOPIC.save(connection, topic, now);
            case Source source -> SOURCE.save(connection, source, now);
            case Event event -> EVENT.save(connection, event, now);
            case Agreement agreement -> AGREEMENT.save(connection, agreement, now);
            case Undertaking undertaking -> UNDERTAKING.save(connection, undertaking, now);
            case Fact fact -> FACT.save(connection, fact, now);
            default -> throw new SQLException("no table for this kind yet", "0A000");
        }
    }

    /// Everything, in fifteen queries whatever its size.
    static Library library(Connection c) throws SQLException {
        var attached = Attached.all(c);
        List<Item> items = new ArrayList<>();
        for (Noun<?> noun : List.of(
                COUNTRY, PERSON, ORGANISATION, PROGRAMME, TOPIC, SOURCE, EVENT, AGREEMENT, UNDERTAKING, FACT)) {
            items.addAll(noun.all(c, attached));
        }
        return Library.of(items);
    }
}
