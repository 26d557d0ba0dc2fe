package app.didar.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException;
import app.didar.domain.Library;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.Later;
import app.didar.ui.common.Tasks;
import app.didar.ui.matrix.CoverageViewModel.Filter;
import app.didar.ui.matrix.CoverageViewModel.Line;
import app.didar.ui.matrix.CoverageViewModel.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    private final Later later = new Later();

    @TempDir
    private Path folder;

    @Test
    void everythingIsShownAndCountedOnceItIsRead() {
        CoverageViewModel model = model();
        assertNull(model.shownProperty().get());
        later.run();
        Shown shown = shown(model);
        assertEquals(26, topics(shown).size());
        assertEquals(3, shown.columns().size());
        assertEquals(24, shown.asks());
        assertEquals(11, shown.noLine());
        assertEquals(9, shown.awaiting());
    }

    @Test
    void aFilterLeavesOnlyTheRowsAndColumnsInWhichSomethingWaits() {
        CoverageViewModel model = model();
        later.run();
        model.filterProperty().set(Filter.AWAITING);
        Shown awaiting = shown(model);
        assertEquals(
                Set.of("infrastructure", "data-transit", "mou-implementation", "cross-border-fibre", "ixp", "imei", "academic"),
                topics(awaiting));
        model.filterProperty().set(Filter.NO_LINE);
        assertTrue(topics(shown(model)).contains("digital-health"));
        assertFalse(topics(shown(model)).contains("imei"));
        model.filterProperty().set(Filter.ALL);
        assertEquals(26, topics(shown(model)).size());
    }

    @Test
    void sinceADayLeavesWhatWasSaidLaterAndWhatHasNoDay() {
        CoverageViewModel model = model();
        later.run();
        model.filterProperty().set(Filter.NO_LINE);
        model.sinceProperty().set(LocalDate.of(2025, 12, 1));
        later.run();
        Shown shown = shown(model);
        assertEquals(Filter.NO_LINE, shown.filter());
        assertEquals(4, shown.noLine(), "only Azerbaijan's, whose report has no day");
        assertEquals(1, shown.columns().size());
        model.sinceProperty().set(null);
        later.run();
        assertEquals(11, shown(model).noLine());
    }

    @Test
    void theLastDayTypedCounts() {
        List<Runnable> reads = new ArrayList<>();
        var tasks = new Tasks(reads::add, Runnable::run, _ -> {});
        var model = new CoverageViewModel(SampleLibrary::read, Language.FA, TODAY, tasks);
        model.sinceProperty().set(LocalDate.of(2025, 12, 1));
        reads.reversed().forEach(Runnable::run);
        assertEquals(4, shown(model).noLine());
    }

    @Test
    void whatCannotBeReadIsTold() {
        var model = model(() -> {
            throw new DidarException.NotSaved();
        });
        later.run();
        assertEquals(new DidarException.NotSaved().words(), model.problemProperty().get());
        assertNull(model.shownProperty().get());
        assertEquals(List.of(), later.unexpected());
    }

    @Test
    void aPaperIsWrittenAndWhatFailsIsTold() {
        CoverageViewModel model = model();
        later.run();
        Path file = folder.resolve("map.pdf");
        model.write(file);
        later.run();
        assertEquals(file, model.writtenProperty().get());
        assertTrue(Files.exists(file));
        model.write(folder.resolve("absent").resolve("map.png"));
        later.run();
        assertNull(model.writtenProperty().get());
        assertTrue(Objects.requireNonNull(model.problemProperty().get()).en().contains("absent"));
    }

    private CoverageViewModel model() {
        return model(SampleLibrary::read);
    }

    private CoverageViewModel model(Supplier<Library> library) {
        return new CoverageViewModel(library, Language.FA, TODAY, later.tasks());
    }

    private static Shown shown(CoverageViewModel model) {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private static Set<String> topics(Shown shown) {
        return shown.lines().stream()
                .filter(Line.Row.class::isInstance)
                .map(line -> shown.topic((Line.Row) line).code())
                .collect(Collectors.toSet());
    }
}
