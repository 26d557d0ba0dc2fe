package app.didar.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Agreement;
import app.didar.domain.Brief;
import app.didar.domain.Brief.Role;
import app.didar.domain.BriefEditing;
import app.didar.domain.Composer;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.Library;
import app.didar.domain.Undertaking;
import app.didar.store.sample.SampleLibrary;
import app.didar.ui.Later;
import app.didar.ui.home.HomeViewModel.Overview;
import app.didar.ui.home.HomeViewModel.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    private static final Library LIBRARY = SampleLibrary.read();

    private final Later later = new Later();

    private HomeViewModel over(List<Brief> briefs, LocalDate today) {
        var model = new HomeViewModel(() -> LIBRARY, () -> briefs, today, later.tasks());
        later.run();
        return model;
    }

    private static List<Brief> briefs() {
        return SampleLibrary.briefs().stream()
                .map(request -> Composer.compose(
                        LIBRARY, request, request.country() + "-1", Instant.parse("2025-12-20T05:42:00Z")))
                .toList();
    }

    private static Overview overview(HomeViewModel model) {
        return Objects.requireNonNull(model.overviewProperty().get());
    }

    @Test
    void meetingsStandByDayThenThoseWithoutOneAndPastOnesNot() {
        List<Brief> briefs = new ArrayList<>(briefs());
        briefs.set(1, BriefEditing.setDate(briefs.get(1), TODAY.plusDays(4)));
        briefs.set(2, BriefEditing.setDate(briefs.get(2), TODAY.minusDays(1)));
        assertEquals(
                List.of(briefs.get(1).code(), briefs.get(0).code()),
                overview(over(briefs, TODAY)).meetings().stream().map(m -> m.brief().code()).toList());
    }

    @Test
    void everyGapOfABriefIsNamedTheWeightiestFirst() {
        Readiness readiness = Readiness.of(briefs().getFirst());
        long gaps = briefs().getFirst().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(Brief.Paragraph::gap)
                .count();
        assertEquals(gaps, readiness.gaps().size());
        assertEquals(
                List.of(Role.TIME, Role.OUR_POSITION, Role.OUR_POSITION),
                readiness.gaps().stream().limit(3).map(Readiness.Gap::role).toList());
        assertTrue(readiness.sectionsReady() < readiness.sections().size());
    }

    @Test
    void whatTheyAskedStandsBeforeWhatWeAsked() {
        HomeViewModel model = over(List.of(), TODAY);
        List<Undertaking> shown = List.copyOf(model.undertakings());
        assertEquals(
                LIBRARY.undertakings().stream().filter(Undertaking::open).count(), shown.size());
        int lastOfTheirs = shown.stream().filter(Undertaking::byThem).mapToInt(shown::indexOf).max().orElse(-1);
        int firstOfOurs = shown.stream().filter(Undertaking::byUs).mapToInt(shown::indexOf).min().orElse(0);
        assertTrue(lastOfTheirs < firstOfOurs);
    }

    @Test
    void aSideCanBeChosen() {
        HomeViewModel model = over(List.of(), TODAY);
        model.sideProperty().set(Side.OURS_TO_ANSWER);
        assertEquals(
                List.of("U06", "U08", "U09", "U16", "U17", "U22", "U23", "U07"),
                model.undertakings().stream().map(Undertaking::code).toList());
        model.sideProperty().set(Side.OVERDUE);
        assertEquals(List.of(), model.undertakings());
        model.sideProperty().set(Side.ALL);
        assertEquals(model.count(Side.ALL), model.undertakings().size());
    }

    @Test
    void signedAgreementsStandFirstAndCitedOnesNotAtAll() {
        assertEquals(
                List.of("A4", "A6", "A1", "A2", "A5"),
                overview(over(List.of(), TODAY)).agreements().stream().map(Agreement::code).toList());
    }

    @Test
    void aFigureIsOldAfterItsDayAndTheConflictOfTheConferenceIsAlwaysTold() {
        assertEquals(List.of("Conflict E1", "Unconfirmed E2", "Unconfirmed E5"), checks(TODAY));
        assertEquals(
                List.of("Expired F02", "Conflict E1", "Unconfirmed E2", "Unconfirmed E5"),
                checks(LocalDate.of(2026, 5, 23)));
    }

    private List<String> checks(LocalDate today) {
        return overview(over(List.of(), today)).checks().stream()
                .map(check -> switch (check) {
                    case Check.Expired expired -> "Expired " + expired.fact().code();
                    case Check.Undated undated -> "Undated " + undated.fact().code();
                    case Check.Conflict conflict -> "Conflict " + conflict.event().code();
                    case Check.Unconfirmed unconfirmed -> "Unconfirmed " + unconfirmed.event().code();
                })
                .toList();
    }

    @Test
    void aVaultThatCannotBeReadIsTold() {
        var model = new HomeViewModel(
                () -> {
                    throw new VaultDamaged();
                },
                List::of,
                TODAY,
                later.tasks());
        later.run();
        assertEquals(new VaultDamaged().words(), model.problemProperty().get());
        assertNull(model.overviewProperty().get());
        assertEquals(List.of(), later.unexpected());
    }
}
