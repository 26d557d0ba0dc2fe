package app.didar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Bilingual;
import app.didar.text.Folding;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            نبی‌اف, نبیاف
            نبی‌اف, نبی اف
            Sa'dullo, Saadullo
            Sa’dullo, SAADULLO
            Nəbiyev, Nabiyev
            سیدستار هاشمی, سید ستار هاشمی
            علي, علی
            """)
    void spellingsOfOneNameFoldToOne(String one, String other) {
        assertEquals(Names.folded(one), Names.folded(other));
    }

    @Test
    void namesThatDifferStayTwo() {
        assertNotEquals(Names.folded("Hashemi"), Names.folded("Hashimov"));
        assertNotEquals(Names.folded("خواجه"), Names.folded("خدیجه"));
    }

    @Test
    void aPersonIsFoundByAPartOfAnySpelling() {
        Person person = Written.person("P3", "Sa'dullo", "صادالله");
        assertTrue(Names.matches(person, "saadul"));
        assertTrue(Names.matches(person, "صادالله"));
        assertFalse(Names.matches(person, "  "));
        assertFalse(Names.matches(person, "Khawaja"));
    }

    @Test
    void twoPeopleOfOneNameAreShownAsAlikeAndStayTwo() {
        Person one = Written.person("P1", "Ahmad Karimi");
        Person other = Written.person("P2", "Karim Ahmadi", "Ahmad  Karimi");
        Library library = Written.library(one, other, Written.person("P3", "Sa'dullo"));
        assertEquals(List.of(List.of(one, other)), Names.alike(library));
        assertEquals(3, library.people().size());
    }

    @Test
    void nobodyIsAlikeByAnEmptyName() {
        Person one = Written.person("P1", "");
        assertEquals(List.of(), Names.alike(Written.library(one, Written.person("P2", ""))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            همکاری‌های, همكاريهاي
            آذربایجان, اذربایجان
            مسئول, مسیول
            ۱۴۰۴, 1404
            ٤٥٦, 456
            ترانزیـــت, ترانزیت
            TRANSİT, transit
            café, cafe
            ﻻ, لا
            خواجہ, خواجه
            """)
    void whatMayBeSpeltEitherWayFoldsToOne(String one, String other) {
        assertEquals(Folding.of(one), Folding.of(other));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String any) {
        String once = Folding.of(any);
        assertEquals(once, Folding.of(once));
        assertEquals(Names.folded(any), Names.folded(Names.folded(any)));
    }

    @Test
    void everyNameOfAPersonIsListedOnce() {
        Person person = new Person(
                SmallLibrary.id("P1"), "P1", Bilingual.of("هاشمی", "Hashemi"), List.of("Hashemi", "سید ستار هاشمی", ""),
                Bilingual.EMPTY, Bilingual.EMPTY, true, List.of(), List.of("IR"), List.of(), List.of(), Classification.ORDINARY);
        assertEquals(List.of("هاشمی", "Hashemi", "سید ستار هاشمی"), Names.of(person));
    }
}
