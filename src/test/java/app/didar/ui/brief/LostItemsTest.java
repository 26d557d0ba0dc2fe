package app.didar.ui.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Composer;
import app.didar.domain.Edit;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.brief.ExportViewModel.State;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.sheet.SheetView;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A brief whose country, topic, source, person, event or fact was deleted from the library since is listed, edited, previewed and
/// printed all the same.
@ExtendWith(OnScreen.class)
class LostItemsTest {

    private static final Library SAMPLE = SampleLibrary.read();

    @TempDir
    private Path temp;

    /// The sample without that item.
    static Library without(ItemKind kind, String code) {
        return SAMPLE.with(Edit.delete(List.of(SAMPLE.find(kind, code).orElseThrow())));
    }

    private static Brief composed() {
        return Composer.compose(SAMPLE, SampleLibrary.briefs().getFirst(), "AZ-1", Bench.NOW);
    }

    @ParameterizedTest
    @CsvSource({"COUNTRY, AZ", "TOPIC, data-transit", "SOURCE, S-A", "PERSON, P2", "EVENT, E2", "AGREEMENT, A1", "UNDERTAKING, U06"})
    void theBriefIsListedAndExported(ItemKind kind, String code) {
        try (Bench bench = Bench.empty(temp)) {
            bench.store().saveAll(without(kind, code));
            bench.store().briefs().save(composed());
            Brief stored = bench.store().briefs().get("AZ-1");

            var list = new BriefsViewModel(bench.store(), bench.tasks);
            list.load();
            bench.turn();
            assertEquals(
                    kind == ItemKind.COUNTRY ? Bilingual.of("AZ", "AZ") : SAMPLE.country("AZ").name(),
                    list.rows().getFirst().country());
            assertNull(list.errorProperty().get());

            var export = new ExportViewModel(
                    bench.store(), bench.tasks, () -> stored, Language.FA, new SimpleObjectProperty<>(temp));
            Path paper = temp.resolve("paper.pdf");
            export.targetProperty().set(paper.toString());
            export.export(new char[0], new char[0]);
            bench.turn();
            assertInstanceOf(State.Done.class, export.stateProperty().get());
            assertTrue(Files.exists(paper));
        }
    }

    @ParameterizedTest
    @CsvSource({"COUNTRY, AZ", "TOPIC, data-transit", "SOURCE, S-A", "PERSON, P2"})
    void theBriefIsOpenedAndPreviewed(ItemKind kind, String code) {
        try (Desk desk = Desk.at(temp, Language.FA, Theme.LIGHT, new Place.Briefs(), without(kind, code))) {
            Brief brief = composed();
            desk.store().briefs().save(brief);
            OnScreen.doOnFx(() -> desk.go(new Place.Briefs()));
            OnScreen.settle();
            assertFalse(OnScreen.onFx(() -> desk.scene().getRoot().lookupAll(".table-row-cell:filled").isEmpty()));
            OnScreen.doOnFx(() -> desk.go(new Place.BriefEditor("AZ-1")));
            OnScreen.settle();
            assertEquals(
                    brief.sections().size() + 1,
                    OnScreen.onFx(() -> desk.find(".outline .list-view", ListView.class).getItems().size()),
                    "every section, and the line over the topics");
            OnScreen.doOnFx(() -> desk.go(new Place.BriefPreview("AZ-1")));
            OnScreen.settle();
            OnScreen.settle();
            assertTrue(OnScreen.onFx(() -> desk.find(".sheet-view", SheetView.class).isVisible()));
        }
    }

    @Test
    void withoutOneTopicTheOthersStillTellWhatWasEdited() {
        Brief brief = composed();
        Library less = without(ItemKind.TOPIC, "data-transit");
        Origins origins = Origins.of(less, brief);
        Paragraph linked = brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.link() != null
                        && Objects.requireNonNull(paragraph.link()).kind() == ItemKind.AGREEMENT)
                .findFirst()
                .orElseThrow();
        assertFalse(origins.edited(linked, Language.FA));
        assertTrue(origins.edited(linked.with(Bilingual.of("سخن دیگر", "other words")), Language.FA));
        assertFalse(Origins.of(without(ItemKind.COUNTRY, "AZ"), brief)
                .edited(linked.with(Bilingual.of("سخن دیگر", "other words")), Language.FA), "nothing is known any more");
    }

    @Test
    void aNewBriefIsComposedThoughAnUndertakingNamesWhatIsGone() {
        try (Bench bench = Bench.empty(temp)) {
            bench.store().saveAll(without(ItemKind.SOURCE, "S-A")
                    .with(Edit.delete(List.of(
                            SAMPLE.find(ItemKind.TOPIC, "data-transit").orElseThrow(),
                            SAMPLE.find(ItemKind.PERSON, "P2").orElseThrow()))));
            var model = new NewBriefViewModel(bench.store(), bench.tasks, bench.clock, Language.FA, _ -> {});
            model.load("AZ");
            bench.turn();
            model.compose();
            bench.turn();
            assertNull(model.errorProperty().get());
            assertEquals("AZ", bench.store().briefs().get("AZ-1").country());
        }
    }

    @Test
    void theFormIsEmptyWhereTheCountryAskedForIsGone() {
        try (Bench bench = Bench.empty(temp)) {
            bench.store().saveAll(without(ItemKind.COUNTRY, "AZ"));
            var model = new NewBriefViewModel(bench.store(), bench.tasks, bench.clock, Language.FA, _ -> {});
            model.load("AZ");
            bench.turn();
            assertNull(model.countryProperty().get());
            assertTrue(model.loadedProperty().get());
        }
    }
}
