package app.didar.ui.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Country;
import app.didar.text.Language;
import app.didar.ui.brief.NewBriefViewModel.EventChoice;
import app.didar.ui.brief.NewBriefViewModel.Missing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewBriefViewModelTest {

    @TempDir
    private Path temp;

    private Bench bench;
    private final List<Brief> composed = new ArrayList<>();

    @BeforeEach
    void open() {
        bench = Bench.withSample(temp);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void countriesStandInTheOrderOfTheLanguageAndOurOwnIsNotAmongThem() {
        NewBriefViewModel model = model(Language.FA);
        assertEquals(List.of("AZ", "PK", "TJ"), codes(model));
        model.countrySearchProperty().set("تاجي");
        assertEquals(List.of("TJ"), codes(model), "an Arabic yeh finds the Persian one");
        model.countrySearchProperty().set("pak");
        assertEquals(List.of("PK"), codes(model));
        model.countrySearchProperty().set("فرانسه");
        assertEquals(List.of(), codes(model));
    }

    @Test
    void topicsWithEvidenceComeFirstAndAreChosen() {
        NewBriefViewModel model = model(Language.FA);
        choose(model, "PK");
        List<TopicChoice> chosen = model.topics().stream().filter(TopicChoice::chosen).toList();
        assertEquals(chosen, model.topics().subList(0, chosen.size()));
        assertTrue(chosen.stream().anyMatch(choice -> choice.topic().code().equals("imei")));
        assertTrue(chosen.stream().allMatch(choice -> choice.evidence() > 0));
        assertEquals(bench.store().library().topics().size(), model.topics().size());
    }

    @Test
    void composesWhatWasChosenInItsOrderAndKeepsIt() {
        NewBriefViewModel model = model(Language.FA);
        choose(model, "AZ");
        model.topics().forEach(choice -> choice.chosenProperty().set(false));
        model.topics().get(1).chosenProperty().set(true);
        model.topics().get(2).chosenProperty().set(true);
        assertEquals(1, model.moveTopic(2, -1));
        List<String> wanted = List.of(
                model.topics().get(1).topic().code(), model.topics().get(2).topic().code());
        EventChoice event = model.events().getLast();
        model.eventProperty().set(event);
        LocalDate day = LocalDate.of(2025, 12, 24);
        model.dateProperty().set(day);
        model.titleProperty().set(" ديدار\u00a0\u200fویژه");
        model.compose();
        bench.turn();

        bench.reopen();
        Brief kept = bench.store().briefs().get("AZ-1");
        assertEquals(List.of(kept.id()), composed.stream().map(Brief::id).toList());
        assertEquals(wanted, kept.topics());
        assertEquals(day, kept.date());
        assertNotNull(event.event());
        assertEquals(event.event().code(), kept.event());
        assertEquals("دیدار ویژه", kept.title().fa());
        assertFalse(kept.title().en().isBlank(), "the other language keeps what is suggested");
    }

    @Test
    void theTitleIsSuggestedUntilAnotherIsTyped() {
        NewBriefViewModel model = model(Language.EN);
        choose(model, "AZ");
        String first = model.titleProperty().get();
        choose(model, "TJ");
        String second = model.titleProperty().get();
        assertFalse(first.isBlank());
        assertFalse(first.equals(second));
        model.titleProperty().set("My own");
        choose(model, "PK");
        assertEquals("My own", model.titleProperty().get());
    }

    @Test
    void namesWhatIsMissingUntilItIsThere() {
        NewBriefViewModel model = model(Language.FA);
        model.compose();
        assertEquals(Missing.COUNTRY, model.missingProperty().get());
        choose(model, "AZ");
        assertNull(model.missingProperty().get());
        model.dateReadableProperty().set(false);
        model.compose();
        assertEquals(Missing.DATE, model.missingProperty().get());
        model.dateReadableProperty().set(true);
        model.topics().forEach(choice -> choice.chosenProperty().set(false));
        model.compose();
        assertEquals(Missing.TOPICS, model.missingProperty().get());
        model.topics().getFirst().chosenProperty().set(true);
        assertNull(model.missingProperty().get());
        bench.turn();
        assertEquals(List.of(), bench.store().briefs().all());
    }

    private NewBriefViewModel model(Language language) {
        var model = new NewBriefViewModel(bench.store(), bench.tasks, bench.clock, language, composed::add);
        model.load(null);
        bench.turn();
        return model;
    }

    private static void choose(NewBriefViewModel model, String code) {
        model.countryProperty().set(model.countries().stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> codes(NewBriefViewModel model) {
        return model.countries().stream().map(Country::code).toList();
    }
}
