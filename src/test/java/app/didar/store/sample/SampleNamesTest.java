package app.didar.store.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Edit;
import app.didar.domain.Fact;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.LibraryRules;
import app.didar.domain.Merging;
import app.didar.domain.Names;
import app.didar.domain.Person;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The people of the sample, whom two reports spell in more than one way.
class SampleNamesTest {

    private final Library library = SampleLibrary.read();

    @ParameterizedTest
    @CsvSource(textBlock = """
            سید ستار هاشمی, P1
            سیدستار هاشمی, P1
            هاشمي, P1
            نبی‌اف, P2
            نبیاف, P2
            Nəbiyev, P2
            nabiyev, P2
            Sa'dullo, P3
            Saadullo, P3
            خواجه, P4
            خواجہ, P4
            """)
    void everySpellingFindsOnePerson(String typed, String code) {
        assertEquals(
                List.of(code),
                library.people().stream().filter(person -> Names.matches(person, typed)).map(Person::code).toList());
    }

    @Test
    void nobodyIsThereTwice() {
        assertEquals(List.of(), Names.alike(library));
    }

    @Test
    void aSecondEntryOfTheMinisterIsShownAsAlikeAndBecomesOneWithTheFirst() {
        Person minister = library.person("P1").orElseThrow();
        Person second = new Person(
                UUID.randomUUID(), "P7", Bilingual.of("سیدستار هاشمی", ""), List.of(), Bilingual.EMPTY, Bilingual.EMPTY, true,
                List.of(), List.of("IR"), List.of("S-A"), List.of(), minister.classification());
        Library twice = library.with(Edit.put(Edit.Act.CREATE, second));
        assertEquals(List.of(List.of(minister, second)), Names.alike(twice));

        Edit edit = Merging.people(twice, second, minister);
        LibraryRules.check(twice, edit);
        Library once = twice.with(edit);
        assertEquals(List.of(), Names.alike(once));
        assertEquals("P7", once.person("P1").map(Person::code).orElseThrow());
        assertEquals(minister.posts(), once.person("P1").orElseThrow().posts());
        assertEquals(
                library.<Undertaking>naming(ItemKind.UNDERTAKING, ItemKind.PERSON, "P1").size(),
                once.<Undertaking>naming(ItemKind.UNDERTAKING, ItemKind.PERSON, "P7").size());
        assertTrue(once.<Fact>naming(ItemKind.FACT, ItemKind.PERSON, "P1").isEmpty());
    }
}
