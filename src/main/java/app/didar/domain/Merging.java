package app.didar.domain;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.Event.Appointment;
import app.didar.domain.Person.Post;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes one entry of two that turned out to be the same.
public final class Merging {

    /// Posts still held first, then those given up last; of posts that ended alike, the one begun last.
    private static final Comparator<Post> NEWEST_FIRST = Comparator.comparing(
                    Post::to, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Post::from, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    private Merging() {}

    /// Two entries of one person: what is written in `kept` stands, what it leaves empty is taken from `gone`, and no name, post, country
    /// or source of either is lost. Whatever named `gone` names `kept`; what is outside the library and names it still finds the person.
    ///
    /// @throws Refused where both are the same entry
    public static Edit people(Library library, Person kept, Person gone) {
        if (kept.id().equals(gone.id())) {
            throw Refused.mergedIntoItself(kept.name());
        }
        Set<String> codes = new LinkedHashSet<>(gone.formerCodes());
        codes.add(gone.code());
        codes.addAll(kept.formerCodes());
        codes.remove(kept.code());
        List<Item> put = new ArrayList<>();
        put.add(person(kept, gone, List.copyOf(codes)));
        library.items().stream()
                .filter(item -> Mention.in(item).stream()
                        .anyMatch(mention -> mention.kind() == ItemKind.PERSON && codes.contains(mention.code())))
                .map(item -> naming(item, codes, kept.code()))
                .forEach(put::add);
        return new Edit(Edit.Act.MERGE, put, List.of(gone));
    }

    private static Person person(Person kept, Person gone, List<String> formerCodes) {
        Bilingual name = filled(kept.name(), gone.name());
        Set<String> variants = new LinkedHashSet<>(kept.variants());
        variants.addAll(Names.of(kept));
        variants.addAll(Names.of(gone));
        variants.removeAll(List.of(name.fa(), name.en()));
        return new Person(
                kept.id(),
                kept.code(),
                name,
                List.copyOf(variants),
                filled(kept.spoken(), gone.spoken()),
                filled(kept.address(), gone.address()),
                kept.named() || gone.named(),
                posts(kept, gone),
                united(kept.countries(), gone.countries()),
                united(kept.sources(), gone.sources()),
                formerCodes,
                kept.classification().or(gone.classification()));
    }

    /// A post without days says nothing beside the same post with days.
    private static List<Post> posts(Person kept, Person gone) {
        List<Post> all = united(kept.posts(), gone.posts());
        return all.stream()
                .filter(post -> dated(post) || all.stream().noneMatch(other -> dated(other) && samePost(post, other)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static boolean dated(Post post) {
        return post.from() != null || post.to() != null;
    }

    private static boolean samePost(Post one, Post other) {
        return one.title().equals(other.title())
                && one.shortTitle().equals(other.shortTitle())
                && Objects.equals(one.organisation(), other.organisation());
    }

    private static Bilingual filled(Bilingual kept, Bilingual gone) {
        return new Bilingual(
                kept.fa().isBlank() ? gone.fa() : kept.fa(), kept.en().isBlank() ? gone.en() : kept.en());
    }

    private static <T> List<T> united(Collection<T> one, Collection<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /// The item with the person of code `to` wherever it named one of `codes`.
    private static Item naming(Item item, Set<String> codes, String to) {
        return switch (item) {
            case Undertaking u -> new Undertaking(
                    u.id(), u.code(), u.kind(), u.by(), renamed(u.speaker(), codes, to), u.to(), u.topics(), u.text(),
                    u.sourceSentence(), u.source(), u.event(), u.awaitsAnswer(), u.answers(), u.answerNote(), u.owner(), u.due(),
                    u.classification());
            case Fact f -> new Fact(
                    f.id(), f.code(), f.kind(), f.statement(), f.value(), f.unit(), f.approximate(), f.asOf(), f.expires(),
                    renamed(f.speaker(), codes, to), f.sourceSentence(), f.source(), f.usable(), f.note(), f.countries(),
                    f.topics(), f.classification());
            case Quote q -> new Quote(
                    q.id(), q.code(), renamed(q.speaker(), codes, to), q.verbatim(), q.text(), q.note(), q.source(), q.event(),
                    q.countries(), q.topics(), q.classification());
            case Event e -> new Event(
                    e.id(), e.code(), e.kind(), e.name(), e.place(), e.countries(), e.topics(), e.datings(), e.wording(),
                    e.sources(), e.trip(), renamed(e.appointment(), codes, to), e.classification());
            case Country _, Person _, Organisation _, Programme _, Topic _, Reference _, Source _, Trip _, MeetingRecord _,
                    Agreement _, Position _, Defensive _ -> item;
        };
    }

    private static @Nullable Appointment renamed(@Nullable Appointment appointment, Set<String> codes, String to) {
        return appointment == null
                ? null
                : new Appointment(
                        appointment.state(), appointment.starts(), appointment.minutes(), appointment.interpreter(),
                        appointment.media(), renamed(appointment.ours(), codes, to), renamed(appointment.theirs(), codes, to));
    }

    private static List<String> renamed(List<String> people, Set<String> codes, String to) {
        Set<String> seen = new HashSet<>();
        return people.stream()
                .map(person -> codes.contains(person) ? to : person)
                .filter(seen::add)
                .toList();
    }

    private static @Nullable String renamed(@Nullable String person, Set<String> codes, String to) {
        return person != null && codes.contains(person) ? to : person;
    }
}
