package app.didar.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Agenda;
import app.didar.domain.Brief;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.Library;
import app.didar.domain.Undertaking;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.Later;
import app.didar.ui.home.HomeViewModel.Side;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {

    private static final Instant NOW = Instant.parse("2025-12-20T05:42:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    private static final Library LIBRARY = SampleLibrary.read();

    private final Later later = new Later();

    private HomeViewModel over(Supplier<Library> library, Supplier<List<Brief>> briefs) {
        return new HomeViewModel(library, briefs, Clock.fixed(NOW, ZoneId.of("Asia/Tehran")), Language.FA, later.tasks());
    }

    private HomeViewModel read() {
        HomeViewModel model = over(() -> LIBRARY, HomeViewModelTest::briefs);
        later.run();
        return model;
    }

    private static List<Brief> briefs() {
        return SampleLibrary.briefs().stream().map(HomeViewModelTest::composed).toList();
    }

    private static Brief composed(BriefRequest request) {
        return Composer.compose(LIBRARY, request, request.country() + "-1", NOW);
    }

    private static <T> List<T> shown(ReadOnlyObjectProperty<Part<List<T>>> part) {
        return assertInstanceOf(Part.Shown.class, part.get()).content() instanceof List<?> list ? cast(list) : List.of();
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> cast(List<?> list) {
        return (List<T>) list;
    }

    @Test
    void everyCardHasWhatTheAgendaSays() {
        HomeViewModel model = read();
        Agenda agenda = new Agenda(LIBRARY, briefs(), TODAY, Language.FA);
        assertEquals(agenda.meetings(), shown(model.meetingsProperty()));
        assertEquals(agenda.standstills(), shown(model.standstillsProperty()));
        assertEquals(agenda.checks(), shown(model.checksProperty()));
        assertEquals(agenda.recent(), shown(model.recentProperty()));
        assertEquals(agenda.undertakings(), List.copyOf(model.undertakings()));
        assertEquals(TODAY, model.today());
        assertNull(model.problemProperty().get());
    }

    @Test
    void untilAllIsReadThePageSaysSo() {
        HomeViewModel model = over(() -> LIBRARY, List::of);
        assertTrue(model.readingProperty().get());
        later.run();
        assertFalse(model.readingProperty().get());
    }

    @Test
    void aSideCanBeChosen() {
        HomeViewModel model = read();
        model.sideProperty().set(Side.NO_LINE);
        assertTrue(model.undertakings().stream().allMatch(Undertaking::byThem));
        assertEquals(8, model.undertakings().size());
        model.sideProperty().set(Side.AWAITING_THEM);
        assertTrue(model.undertakings().stream().allMatch(Undertaking::byUs));
        model.sideProperty().set(Side.OVERDUE);
        assertEquals(List.of(), model.undertakings());
        model.sideProperty().set(Side.ALL);
        assertEquals(model.count(Side.NO_LINE) + model.count(Side.AWAITING_THEM), model.undertakings().size());
    }

    @Test
    void briefsThatCannotBeReadTakeNothingElseWithThem() {
        HomeViewModel model = over(() -> LIBRARY, () -> {
            throw new VaultDamaged();
        });
        later.run();
        assertEquals(new VaultDamaged().words(), model.problemProperty().get());
        assertInstanceOf(Part.Failed.class, model.meetingsProperty().get());
        assertInstanceOf(Part.Failed.class, model.recentProperty().get());
        assertEquals(5, shown(model.standstillsProperty()).size());
        assertEquals(17, model.undertakings().size());
        assertFalse(model.readingProperty().get());
        assertEquals(List.of(), later.unexpected());
    }

    @Test
    void aLibraryThatCannotBeReadLeavesTheRecentBriefs() {
        HomeViewModel model = over(
                () -> {
                    throw new VaultDamaged();
                },
                HomeViewModelTest::briefs);
        later.run();
        assertEquals(new VaultDamaged().words(), model.problemProperty().get());
        assertInstanceOf(Part.Failed.class, model.undertakingsProperty().get());
        assertEquals(3, shown(model.recentProperty()).size());
        assertEquals(List.of(), later.unexpected());
    }

    @Test
    void aVaultThatCannotBeReadAtAllIsTold() {
        HomeViewModel model = over(
                () -> {
                    throw new VaultDamaged();
                },
                () -> {
                    throw new VaultDamaged();
                });
        later.run();
        assertEquals(new VaultDamaged().words(), model.problemProperty().get());
        assertInstanceOf(Part.Failed.class, model.meetingsProperty().get());
        assertFalse(model.readingProperty().get());
    }
}
