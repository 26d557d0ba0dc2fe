package app.didar.ui.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefsViewModelTest {

    @TempDir
    private Path temp;

    @Test
    void theOneChangedLastComesFirstWithItsCountryAndGaps() {
        try (Bench bench = Bench.withSample(temp)) {
            Brief older = bench.sampleBrief("AZ");
            Brief newer = bench.sampleBrief("TJ");
            bench.store().briefs().save(newer.stamped(1, Bench.NOW.plus(Duration.ofHours(1))));
            var model = new BriefsViewModel(bench.store(), bench.tasks);
            model.load();
            assertFalse(model.loadedProperty().get());
            bench.turn();
            assertEquals(
                    List.of("TJ-1", older.code()),
                    model.rows().stream().map(row -> row.brief().code()).toList());
            assertEquals("تاجیکستان", model.rows().getFirst().country().fa());
            assertTrue(model.rows().getFirst().gaps() > 0);
        }
    }

    @Test
    void aRemovedBriefIsGoneFromTheVaultAndCanBeTakenBackWhole() {
        try (Bench bench = Bench.withSample(temp)) {
            Brief brief = bench.sampleBrief("AZ");
            var model = new BriefsViewModel(bench.store(), bench.tasks);
            model.load();
            bench.turn();
            model.remove(model.rows().getFirst());
            bench.turn();
            assertEquals(List.of(), model.rows());
            assertEquals(List.of(), bench.store().briefs().all());
            model.restore();
            bench.turn();
            assertNull(model.removedProperty().get());
            bench.reopen();
            assertEquals(List.of(brief), bench.store().briefs().all());
        }
    }
}
