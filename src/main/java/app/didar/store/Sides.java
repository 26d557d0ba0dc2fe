package app.didar.store;

import static app.didar.store.Attached.NOTHING;
import static app.didar.store.Attached.Name.COUNTRIES;
import static app.didar.store.Attached.Name.FORMER_CODES;
import static app.didar.store.Attached.Name.MEMBER_OF;
import static app.didar.store.Attached.Name.SOURCES;
import static app.didar.store.Attached.Name.TOPICS;
import static app.didar.store.Attached.Name.VARIANTS;

import app.didar.domain.Country;
import app.didar.domain.ItemKind;
import app.didar.domain.Organisation;
import app.didar.domain.Person;
import app.didar.domain.Programme;

/// How countries, people, organisations and programmes are kept. Columns, `fill` and `read` name the parts in one and the same order.
final class Sides {

    static final Noun<Country> COUNTRY = new Noun<>(
            ItemKind.COUNTRY,
            Country.class,
            "name_fa, name_en, formal_name_fa, formal_name_en, capital_fa, capital_en, languages_fa, languages_en, zone,"
                    + " checked, checked_by",
            (c, v) -> v.both(c.name())
                    .both(c.formalName())
                    .both(c.capital())
                    .both(c.languages())
                    .text(c.zone())
                    .date(c.checked())
                    .text(c.checkedBy()),
            c -> NOTHING.list(MEMBER_OF, c.memberOf()),
            (h, r, a) -> new Country(
                    h.id(),
                    h.code(),
                    r.both(),
                    r.both(),
                    r.both(),
                    r.both(),
                    r.textOrNull(),
                    a.list(MEMBER_OF),
                    r.dateOrNull(),
                    r.text(),
                    h.classification()));

    static final Noun<Person> PERSON = new Noun<>(
            ItemKind.PERSON,
            Person.class,
            "name_fa, name_en, spoken_fa, spoken_en, address_fa, address_en, named",
            (p, v) -> v.both(p.name()).both(p.spoken()).both(p.address()).flag(p.named()),
            p -> NOTHING.list(VARIANTS, p.variants())
                    .posts(p.posts())
                    .list(COUNTRIES, p.countries())
                    .list(SOURCES, p.sources())
                    .list(FORMER_CODES, p.formerCodes()),
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
                    a.list(FORMER_CODES),
                    h.classification()));

    static final Noun<Organisation> ORGANISATION = new Noun<>(
            ItemKind.ORGANISATION,
            Organisation.class,
            "name_fa, name_en, note_fa, note_en",
            (o, v) -> v.both(o.name()).both(o.note()),
            o -> NOTHING.list(COUNTRIES, o.countries()).list(SOURCES, o.sources()),
            (h, r, a) -> new Organisation(
                    h.id(), h.code(), r.both(), r.both(), a.list(COUNTRIES), a.list(SOURCES), h.classification()));

    static final Noun<Programme> PROGRAMME = new Noun<>(
            ItemKind.PROGRAMME,
            Programme.class,
            "name_fa, name_en, aim_fa, aim_en",
            (p, v) -> v.both(p.name()).both(p.aim()),
            p -> NOTHING.list(TOPICS, p.topics()).list(SOURCES, p.sources()),
            (h, r, a) -> new Programme(
                    h.id(), h.code(), r.both(), r.both(), a.list(TOPICS), a.list(SOURCES), h.classification()));

    private Sides() {}
}
