package app.didar.domain;

import app.didar.domain.Brief.Link;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// That something names an item of the library by its code.
public record Mention(ItemKind kind, String code) {

    public static Mention of(Item item) {
        return new Mention(ItemKind.of(item), item.code());
    }

    /// Whether it names the item itself, or one the item names.
    public boolean concerns(Item item) {
        return of(item).equals(this) || in(item).contains(this);
    }

    /// Everything an item names, each once.
    public static Set<Mention> in(Item item) {
        Named named = new Named();
        switch (item) {
            case Country _, Source _ -> {}
            case Topic topic -> named.one(ItemKind.TOPIC, topic.parent());
            case Reference reference -> named.countries(reference.countries()).topics(reference.topics());
            case Person person -> {
                named.countries(person.countries()).sources(person.sources());
                person.posts().forEach(post -> named.one(ItemKind.ORGANISATION, post.organisation()));
            }
            case Organisation organisation -> named.countries(organisation.countries()).sources(organisation.sources());
            case Programme programme -> named.topics(programme.topics()).sources(programme.sources());
            case Trip trip -> named.countries(trip.countries());
            case Event event -> event(event, named);
            case MeetingRecord record -> {
                named.one(ItemKind.EVENT, record.event()).sources(record.sources());
                named.all(ItemKind.UNDERTAKING, record.undertakings());
                record.talks().forEach(talk -> named.one(ItemKind.TOPIC, talk.topic()));
            }
            case Agreement agreement ->
                named.countries(agreement.countries()).topics(agreement.topics()).sources(agreement.sources());
            case Undertaking undertaking -> undertaking(undertaking, named);
            case Position position ->
                named.one(ItemKind.COUNTRY, position.country())
                        .one(ItemKind.TOPIC, position.topic())
                        .one(ItemKind.POSITION, position.supersedes())
                        .sources(position.sources());
            case Defensive defensive ->
                named.countries(defensive.countries()).topics(defensive.topics()).sources(defensive.sources());
            case Fact fact ->
                named.countries(fact.countries())
                        .topics(fact.topics())
                        .one(ItemKind.PERSON, fact.speaker())
                        .one(ItemKind.SOURCE, fact.source());
            case Quote quote ->
                named.countries(quote.countries())
                        .topics(quote.topics())
                        .one(ItemKind.PERSON, quote.speaker())
                        .one(ItemKind.EVENT, quote.event())
                        .one(ItemKind.SOURCE, quote.source());
        }
        return named.all;
    }

    /// Everything a brief names, each once.
    public static Set<Mention> in(Brief brief) {
        Named named = new Named();
        named.one(ItemKind.COUNTRY, brief.country())
                .one(ItemKind.PERSON, brief.counterpart())
                .one(ItemKind.EVENT, brief.event())
                .topics(brief.topics());
        brief.sections().forEach(section -> {
            named.one(ItemKind.TOPIC, section.topic());
            section.paragraphs().forEach(paragraph -> {
                Link link = paragraph.link();
                if (link != null) {
                    named.one(link.kind(), link.code());
                }
                named.sources(paragraph.sources());
            });
        });
        return named.all;
    }

    private static void event(Event event, Named named) {
        named.countries(event.countries())
                .topics(event.topics())
                .sources(event.sources())
                .one(ItemKind.TRIP, event.trip());
        event.datings().forEach(dating -> named.one(ItemKind.SOURCE, dating.source()));
        Event.Appointment appointment = event.appointment();
        if (appointment != null) {
            named.all(ItemKind.PERSON, appointment.ours()).all(ItemKind.PERSON, appointment.theirs());
        }
    }

    private static void undertaking(Undertaking undertaking, Named named) {
        named.countries(undertaking.by())
                .countries(undertaking.to())
                .topics(undertaking.topics())
                .one(ItemKind.PERSON, undertaking.speaker())
                .one(ItemKind.SOURCE, undertaking.source())
                .one(ItemKind.EVENT, undertaking.event());
        undertaking.answers().forEach(answer -> named.one(ItemKind.UNDERTAKING, answer.undertaking()).topics(answer.topics()));
    }

    /// Collects mentions; blank codes name nothing.
    private static final class Named {

        private final Set<Mention> all = new LinkedHashSet<>();

        Named one(ItemKind kind, @Nullable String code) {
            if (code != null && !code.isBlank()) {
                all.add(new Mention(kind, code));
            }
            return this;
        }

        Named all(ItemKind kind, Collection<String> codes) {
            codes.forEach(code -> one(kind, code));
            return this;
        }

        Named countries(List<String> codes) {
            return all(ItemKind.COUNTRY, codes);
        }

        Named topics(List<String> keys) {
            return all(ItemKind.TOPIC, keys);
        }

        Named sources(List<String> codes) {
            return all(ItemKind.SOURCE, codes);
        }
    }
}
