package app.didar.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Country;
import app.didar.domain.DidarException.NotFound;
import app.didar.domain.Edit;
import app.didar.domain.Event;
import app.didar.domain.ItemKind;
import app.didar.domain.Person;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.library.CountryViewModel.Dossier;
import app.didar.ui.library.CountryViewModel.Filter;
import app.didar.ui.library.form.Forms;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryViewModelsTest {

    private EditingBench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = EditingBench.withSample(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countriesStandInTheOrderOfTheLanguageAndOursIsNotAmongThem() {
        assertEquals(List.of("آذربایجان", "پاکستان", "تاجیکستان"), names(Language.FA));
        assertEquals(List.of("Azerbaijan", "Pakistan", "Tajikistan"), names(Language.EN));
    }

    private List<String> names(Language language) {
        var model = new CountriesViewModel(bench.editing(), List::of, language, bench.tasks());
        bench.run();
        return model.rows().stream().map(row -> row.country().name().in(language)).toList();
    }

    @Test
    void aCountrysRowCountsWhatWaitsOnEachSide() {
        var model = new CountriesViewModel(bench.editing(), List::of, Language.FA, bench.tasks());
        bench.run();
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
        var model = new CountryViewModel(bench.editing(), List::of, "AZ", LocalDate.of(2025, 12, 20), bench.tasks());
        bench.run();
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
        var model = new CountryViewModel(bench.editing(), List::of, "ZZ", LocalDate.of(2025, 12, 20), bench.tasks());
        bench.run();
        assertEquals(new NotFound(ItemKind.COUNTRY, "ZZ").words(), model.problemProperty().get());
        assertNull(model.dossierProperty().get());
        assertEquals(List.of(), bench.unexpected());
    }

    @Test
    void theLedgerIsNarrowedToATopic() {
        var model = new CountryViewModel(bench.editing(), List::of, "AZ", LocalDate.of(2025, 12, 20), bench.tasks());
        bench.run();
        Dossier azerbaijan = Objects.requireNonNull(model.dossierProperty().get());
        String topic = azerbaijan.theirs().getFirst().topics().getFirst();
        model.topicProperty().set(topic);
        List<Undertaking> shown = model.shown(azerbaijan.theirs());
        assertFalse(shown.isEmpty());
        assertTrue(shown.size() < azerbaijan.theirs().size());
        assertTrue(shown.stream().allMatch(undertaking -> undertaking.topics().contains(topic)));
    }

    @Test
    void thePageFollowsAnEditAndItsUndo() {
        var model = new CountryViewModel(bench.editing(), List::of, "AZ", LocalDate.of(2025, 12, 20), bench.tasks());
        bench.run();
        Country before = Objects.requireNonNull(model.dossierProperty().get()).country();
        bench.edit(Edit.put(Edit.Act.CHANGE, (Country) Forms.with(before, "capital", Bilingual.of("گنجه", "Ganja"))));
        assertEquals("Ganja", Objects.requireNonNull(model.dossierProperty().get()).country().capital().en());
        model.undo();
        bench.run();
        assertEquals(before, Objects.requireNonNull(model.dossierProperty().get()).country());
        model.redo();
        bench.run();
        assertEquals("Ganja", Objects.requireNonNull(model.dossierProperty().get()).country().capital().en());
    }

    @Test
    void theClockIsToldAgainstTehran() {
        LocalDate day = LocalDate.of(2025, 12, 20);
        assertEquals(Optional.of(Duration.ofMinutes(30)), CountryViewModel.ahead("Asia/Baku", day));
        assertEquals(Optional.of(Duration.ofMinutes(-150)), CountryViewModel.ahead("Europe/Berlin", day));
        assertEquals(Optional.of(Duration.ZERO), CountryViewModel.ahead("Asia/Tehran", day));
        assertEquals(Optional.empty(), CountryViewModel.ahead(null, day));
        assertEquals(Optional.empty(), CountryViewModel.ahead("Nowhere/At all", day));
    }

    @Test
    void countriesAreFoundHoweverSpeltAndNewOnesAppear() {
        var model = new CountriesViewModel(bench.editing(), List::of, Language.FA, bench.tasks());
        bench.run();
        model.queryProperty().set("اذربايجان");
        assertEquals(List.of("AZ"), codesOf(model));
        model.queryProperty().set("taji");
        assertEquals(List.of("TJ"), codesOf(model));
        model.queryProperty().set("");
        bench.edit(Edit.put(Edit.Act.CREATE, (Country) Forms.with(Forms.blank(ItemKind.COUNTRY, "IQ"), "name", Bilingual.of("عراق", "Iraq"))));
        assertEquals(List.of("AZ", "PK", "TJ", "IQ"), codesOf(model));
        model.undo();
        bench.run();
        assertEquals(List.of("AZ", "PK", "TJ"), codesOf(model));
    }

    private static List<String> codesOf(CountriesViewModel model) {
        return model.shown().stream().map(row -> row.country().code()).toList();
    }

    private Dossier dossier(String code) {
        var model = new CountryViewModel(bench.editing(), List::of, code, LocalDate.of(2025, 12, 20), bench.tasks());
        bench.run();
        return Objects.requireNonNull(model.dossierProperty().get());
    }

    private static List<String> codes(List<Undertaking> undertakings) {
        return undertakings.stream().map(Undertaking::code).toList();
    }
}
