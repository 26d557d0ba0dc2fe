package app.didar.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException.NotFound;
import app.didar.domain.Event;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Person;
import app.didar.domain.Undertaking;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.Later;
import app.didar.ui.library.CountryViewModel.Dossier;
import app.didar.ui.library.CountryViewModel.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LibraryViewModelsTest {

    private static final Library LIBRARY = SampleLibrary.read();

    private final Later later = new Later();

    @Test
    void countriesStandInTheOrderOfTheLanguageAndOursIsNotAmongThem() {
        assertEquals(List.of("آذربایجان", "پاکستان", "تاجیکستان"), names(Language.FA));
        assertEquals(List.of("Azerbaijan", "Pakistan", "Tajikistan"), names(Language.EN));
    }

    private List<String> names(Language language) {
        var model = new CountriesViewModel(() -> LIBRARY, List::of, language, later.tasks());
        later.run();
        return model.rows().stream().map(row -> row.country().name().in(language)).toList();
    }

    @Test
    void aCountrysRowCountsWhatWaitsOnEachSide() {
        var model = new CountriesViewModel(() -> LIBRARY, List::of, Language.FA, later.tasks());
        later.run();
        var row = model.rows().getFirst();
        assertEquals("AZ", row.country().code());
        assertEquals(4, row.oursToAnswer());
        assertEquals(2, row.theirsToAnswer());
        assertEquals(3, row.agreements());
        assertEquals(0, row.briefs());
    }

    @Test
    void theLedgerHasBothSidesAndWhatWaitsFirst() {
        Dossier azerbaijan = dossier("AZ");
        assertEquals(List.of("U04", "U03"), codes(azerbaijan.ours()));
        assertEquals(List.of("U06", "U08", "U09", "U07", "U05"), codes(azerbaijan.theirs()));
        assertEquals(List.of("U01", "U02"), codes(azerbaijan.joint()));
        assertEquals(9, azerbaijan.undertakings());
        assertEquals(6, azerbaijan.unanswered());
    }

    @Test
    void aCallToTwoCountriesStandsWithBoth() {
        assertTrue(codes(dossier("TJ").ours()).contains("U10"));
        assertTrue(codes(dossier("PK").ours()).contains("U10"));
    }

    @Test
    void theFilterLeavesWhatWaits() {
        var model = new CountryViewModel(() -> LIBRARY, List::of, "AZ", LocalDate.of(2025, 12, 20), later.tasks());
        later.run();
        Dossier azerbaijan = Objects.requireNonNull(model.dossierProperty().get());
        assertEquals(5, model.shown(azerbaijan.theirs()).size());
        model.filterProperty().set(Filter.UNANSWERED);
        assertEquals(List.of("U06", "U08", "U09", "U07"), codes(model.shown(azerbaijan.theirs())));
        assertEquals(List.of(), model.shown(azerbaijan.joint()));
    }

    @Test
    void officesWithoutANameAreNoPeople() {
        assertEquals(List.of("P2"), dossier("AZ").people().stream().map(Person::code).toList());
    }

    @Test
    void undatedEventsStandLast() {
        List<Event> events = dossier("AZ").events();
        assertEquals("E1", events.getFirst().code());
        assertTrue(events.getLast().datings().isEmpty());
        assertFalse(events.getFirst().datings().isEmpty());
    }

    @Test
    void aCountryTheLibraryDoesNotHoldIsTold() {
        var model = new CountryViewModel(() -> LIBRARY, List::of, "ZZ", LocalDate.of(2025, 12, 20), later.tasks());
        later.run();
        assertEquals(new NotFound(ItemKind.COUNTRY, "ZZ").words(), model.problemProperty().get());
        assertNull(model.dossierProperty().get());
        assertEquals(List.of(), later.unexpected());
    }

    private Dossier dossier(String code) {
        var model = new CountryViewModel(() -> LIBRARY, List::of, code, LocalDate.of(2025, 12, 20), later.tasks());
        later.run();
        return Objects.requireNonNull(model.dossierProperty().get());
    }

    private static List<String> codes(List<Undertaking> undertakings) {
        return undertakings.stream().map(Undertaking::code).toList();
    }
}
