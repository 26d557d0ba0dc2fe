package app.didar.store;

import static app.didar.store.Attached.NOTHING;
import static app.didar.store.Attached.Name.BY;
import static app.didar.store.Attached.Name.COUNTRIES;
import static app.didar.store.Attached.Name.OURS;
import static app.didar.store.Attached.Name.SOURCES;
import static app.didar.store.Attached.Name.THEIRS;
import static app.didar.store.Attached.Name.TO;
import static app.didar.store.Attached.Name.TOPICS;
import static app.didar.store.Attached.Name.UNDERTAKINGS;

import app.didar.domain.Agreement;
import app.didar.domain.Agreement.Checklist;
import app.didar.domain.Event;
import app.didar.domain.Event.Appointment;
import app.didar.domain.ItemKind;
import app.didar.domain.MeetingRecord;
import app.didar.domain.Trip;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// How trips, events, records of meetings, agreements and undertakings are kept. Columns, `fill` and `read` name the parts in one and the same order.
final class Dealings {

    static final Noun<Trip> TRIP = new Noun<>(
            ItemKind.TRIP,
            Trip.class,
            "name_fa, name_en, place_fa, place_en, first_day, last_day, note_fa, note_en",
            (t, v) -> v.both(t.name()).both(t.place()).date(t.first()).date(t.last()).both(t.note()),
            t -> NOTHING.list(COUNTRIES, t.countries()),
            (h, r, a) -> new Trip(
                    h.id(),
                    h.code(),
                    r.both(),
                    r.both(),
                    r.dateOrNull(),
                    r.dateOrNull(),
                    a.list(COUNTRIES),
                    r.both(),
                    h.classification()));

    static final Noun<Event> EVENT = new Noun<>(
            ItemKind.EVENT,
            Event.class,
            "kind, name_fa, name_en, place_fa, place_en, wording_fa, wording_en, trip,"
                    + " arrangement, starts, minutes, interpreter_fa, interpreter_en, media_fa, media_en",
            (e, v) -> {
                v.name(e.kind()).both(e.name()).both(e.place()).both(e.wording()).text(e.trip());
                appointment(e.appointment(), v);
            },
            e -> delegations(
                    e.appointment(),
                    NOTHING.list(COUNTRIES, e.countries())
                            .list(TOPICS, e.topics())
                            .datings(e.datings())
                            .list(SOURCES, e.sources())),
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
                    r.textOrNull(),
                    appointment(r, a),
                    h.classification()));

    static final Noun<MeetingRecord> RECORD = new Noun<>(
            ItemKind.RECORD,
            MeetingRecord.class,
            "event, title_fa, title_en",
            (m, v) -> v.text(m.event()).both(m.title()),
            m -> NOTHING.talks(m.talks()).list(UNDERTAKINGS, m.undertakings()).list(SOURCES, m.sources()),
            (h, r, a) -> new MeetingRecord(
                    h.id(),
                    h.code(),
                    r.text(),
                    r.both(),
                    a.talks(),
                    a.list(UNDERTAKINGS),
                    a.list(SOURCES),
                    h.classification()));

    static final Noun<Agreement> AGREEMENT = new Noun<>(
            ItemKind.AGREEMENT,
            Agreement.class,
            "name_fa, name_en, type, status, legal_review_sent, legal_review_answered, translation_matched,"
                    + " foreign_ministry, commission_fa, commission_en, standing_fa, standing_en, source_sentence, text_held",
            (a, v) -> v.both(a.name())
                    .name(a.type())
                    .name(a.status())
                    .date(a.checklist().legalReviewSent())
                    .date(a.checklist().legalReviewAnswered())
                    .date(a.checklist().translationMatched())
                    .date(a.checklist().foreignMinistry())
                    .both(a.checklist().commission())
                    .both(a.standing())
                    .text(a.sourceSentence())
                    .flag(a.textHeld()),
            a -> NOTHING.reached(a.reached())
                    .list(COUNTRIES, a.countries())
                    .list(TOPICS, a.topics())
                    .list(SOURCES, a.sources()),
            (h, r, a) -> new Agreement(
                    h.id(),
                    h.code(),
                    r.both(),
                    r.name(Agreement.Type.class),
                    r.name(Agreement.Status.class),
                    a.reached(),
                    new Checklist(r.dateOrNull(), r.dateOrNull(), r.dateOrNull(), r.dateOrNull(), r.both()),
                    r.both(),
                    r.text(),
                    r.flag(),
                    a.list(COUNTRIES),
                    a.list(TOPICS),
                    a.list(SOURCES),
                    h.classification()));

    static final Noun<Undertaking> UNDERTAKING = new Noun<>(
            ItemKind.UNDERTAKING,
            Undertaking.class,
            "kind, speaker, text_fa, text_en, source_sentence, source, event, awaits_answer, answer_note_fa, answer_note_en,"
                    + " owner_fa, owner_en, due",
            (u, v) -> v.name(u.kind())
                    .text(u.speaker())
                    .both(u.text())
                    .text(u.sourceSentence())
                    .text(u.source())
                    .text(u.event())
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
                    r.textOrNull(),
                    r.flag(),
                    a.answers(),
                    r.both(),
                    r.both(),
                    r.dateOrNull(),
                    h.classification()));

    private Dealings() {}

    private static void appointment(@Nullable Appointment appointment, Values v) throws SQLException {
        if (appointment == null) {
            v.name(null).time(null).number(0).both(Bilingual.EMPTY).both(Bilingual.EMPTY);
        } else {
            v.name(appointment.state())
                    .time(appointment.starts())
                    .number(appointment.minutes())
                    .both(appointment.interpreter())
                    .both(appointment.media());
        }
    }

    private static @Nullable Appointment appointment(Row r, Attached a) throws SQLException {
        Appointment.State state = r.nameOrNull(Appointment.State.class);
        return state == null
                ? null
                : new Appointment(
                        state, r.timeOrNull(), r.number(), r.both(), r.both(), a.list(OURS), a.list(THEIRS));
    }

    private static Attached delegations(@Nullable Appointment appointment, Attached rest) {
        return appointment == null
                ? rest
                : rest.list(OURS, appointment.ours()).list(THEIRS, appointment.theirs());
    }
}
