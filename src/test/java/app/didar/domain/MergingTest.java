package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.Refused;
import app.didar.domain.Person.Post;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergingTest {

    @Property(tries = 200)
    void nothingNamesTheOneThatIsGoneAndNoNameIsLost(
            @ForAll @Size(min = 2, max = 6) List<@AlphaChars @StringLength(min = 1, max = 4) String> names, @ForAll boolean chain) {
        Person kept = Written.person("P1", names.getFirst());
        Person gone = Written.person("P2", names.getLast(), names.toArray(String[]::new));
        List<Item> items = new ArrayList<>(List.of(kept, gone, Written.person("P3", "third")));
        for (Class<? extends Item> type : AnyItem.types()) {
            if (type != Person.class) {
                items.add(new AnyItem((owner, name) -> owner == type && name.equals("code") ? "N" : "P2").of(type));
            }
        }
        Library library = Library.of(items);
        Edit edit = Merging.people(library, kept, gone);
        LibraryRules.check(library, edit);
        Library after = library.with(edit);
        if (chain) {
            Person third = after.person("P3").orElseThrow();
            after = after.with(Merging.people(after, third, after.person("P1").orElseThrow()));
        }
        Library merged = after;
        Person one = merged.person("P2").orElseThrow();
        assertEquals(chain ? "P3" : "P1", one.code());
        assertEquals(merged.person("P1"), merged.person("P2"));
        assertTrue(Names.of(one).containsAll(names));
        assertEquals(
                Set.of(one.code()),
                merged.items().stream()
                        .flatMap(item -> Mention.in(item).stream())
                        .filter(mention -> mention.kind() == ItemKind.PERSON)
                        .map(Mention::code)
                        .collect(Collectors.toSet()));
        // Only the codes of people have changed.
        Function<Library, Set<String>> others = some -> some.items().stream()
                .filter(item -> !(item instanceof Person))
                .map(item -> item.toString().replace("P1", "P2").replace("P3", "P2"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(others.apply(library), others.apply(merged));
    }

    @Test
    void whatIsWrittenStandsAndWhatIsMissingIsTaken() {
        LocalDate day = LocalDate.of(2024, 8, 21);
        Post dated = post("وزیر", day, null);
        Post former = post("معاون", LocalDate.of(2019, 1, 1), day.minusDays(1));
        Person kept = person("P1", Bilingual.of("نبی‌اف", ""), List.of(post("وزیر", null, null), former), List.of("S1"), Classification.ORDINARY);
        Person gone = person("P2", Bilingual.of("نبیاف", "Nabiyev"), List.of(dated, former), List.of("S1", "S2"), Classification.SECRET);
        Person one = Library.of(List.of(kept, gone))
                .with(Merging.people(Library.of(List.of(kept, gone)), kept, gone))
                .person("P2")
                .orElseThrow();
        assertEquals(Bilingual.of("نبی‌اف", "Nabiyev"), one.name());
        assertEquals(List.of("نبیاف"), one.variants());
        assertEquals(List.of(dated, former), one.posts());
        assertEquals(List.of("S1", "S2"), one.sources());
        assertEquals(List.of("P2"), one.formerCodes());
        assertEquals(Classification.SECRET, one.classification());
    }

    @Test
    void aMeetingNamesThePersonOnce() {
        Event meeting = Written.meeting("E1");
        Event arranged = new Event(
                meeting.id(), "E1", meeting.kind(), meeting.name(), meeting.place(), meeting.countries(), List.of(), List.of(),
                Bilingual.EMPTY, List.of(), null,
                new Event.Appointment(
                        Event.Appointment.State.PLANNED, null, 0, Bilingual.EMPTY, Bilingual.EMPTY, List.of(),
                        List.of("P2", "P3", "P1")),
                Classification.ORDINARY);
        Person kept = Written.person("P1", "one");
        Person gone = Written.person("P2", "two");
        Library library = Written.library(kept, gone, Written.person("P3", "three"), arranged);
        Edit edit = Merging.people(library, kept, gone);
        assertEquals(Edit.Act.MERGE, edit.act());
        assertEquals(List.of(gone), edit.removed());
        assertEquals(
                List.of("P1", "P3"),
                library.with(edit).event("E1").map(Event::appointment).orElseThrow().theirs());
    }

    @Test
    void aPersonIsNotMergedIntoThemselves() {
        Person one = Written.person("P1", "one");
        Refused refused = assertThrows(Refused.class, () -> Merging.people(Written.library(one), one, one));
        assertEquals(Refused.mergedIntoItself(one.name()).words(), refused.words());
    }

    private static Post post(String title, @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new Post(Bilingual.of(title, ""), Bilingual.EMPTY, null, from, to);
    }

    private static Person person(
            String code, Bilingual name, List<Post> posts, List<String> sources, Classification classification) {
        return new Person(
                SmallLibrary.id(code), code, name, List.of(), Bilingual.EMPTY, Bilingual.EMPTY, true, posts, List.of("AZ"), sources,
                List.of(), classification);
    }
}
