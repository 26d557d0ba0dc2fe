package app.didar.ui.library.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Classification;
import app.didar.domain.Edit;
import app.didar.domain.ItemKind;
import app.didar.domain.Mention;
import app.didar.domain.Position;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.library.EditingBench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionsViewModelTest {

    private EditingBench bench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = EditingBench.withSample(folder);
        Position old = position("L1", Position.Kind.OURS, "AZ", "ixp", "پیشین", LocalDate.of(2025, 10, 1));
        bench.edit(Edit.put(
                Edit.Act.CREATE,
                old,
                old.superseded("L2", Bilingual.of("کنونی", "now"), LocalDate.of(2025, 9, 1), List.of()),
                position("L3", Position.Kind.RED_LINE, "AZ", "ixp", "خط", null),
                position("L4", Position.Kind.ASK, "TJ", "ixp", "خواسته", null),
                position("L5", Position.Kind.ASK, "AZ", "fibre", "فیبر", null)));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aTopicHasARowForEachCountryWithAPosition() {
        PositionsViewModel model = model(ItemKind.TOPIC, "ixp");
        assertEquals(List.of("AZ", "TJ"), others(model));
        Standing.Row azerbaijan = model.rows().getFirst();
        assertEquals("AZ", azerbaijan.country());
        assertEquals("ixp", azerbaijan.topic());
        Standing ours = Objects.requireNonNull(azerbaijan.by().get(Position.Kind.OURS));
        assertEquals("L2", ours.now().code(), "what took the place of another counts, whatever its day");
        assertEquals(List.of("L1"), ours.earlier().stream().map(Position::code).toList());
        assertEquals("L3", Objects.requireNonNull(azerbaijan.by().get(Position.Kind.RED_LINE)).now().code());
        assertNull(azerbaijan.by().get(Position.Kind.ASK));
    }

    @Test
    void whatIsHeldOnATopicBelowStandsBeneathTheRowOfItsCountry() {
        bench.edit(Edit.put(Edit.Act.CREATE, position("L6", Position.Kind.OURS, "AZ", "infrastructure", "کلی", null)));
        PositionsViewModel model = model(ItemKind.TOPIC, "infrastructure");
        assertEquals(List.of("AZ", "AZ"), others(model));
        assertEquals(List.of("infrastructure", "fibre"), model.rows().stream().map(Standing.Row::topic).toList());
        assertTrue(model.rows().getFirst().below().isEmpty());
        Standing.Row fibre = model.rows().get(1);
        assertEquals("L5", Objects.requireNonNull(fibre.by().get(Position.Kind.ASK)).now().code());
        assertEquals(bench.editing().library().name(ItemKind.TOPIC, "fibre").fa(), fibre.below());
        model.breadthProperty().set(PositionsViewModel.Breadth.ALL);
        bench.run();
        assertEquals(List.of("AZ", "AZ", "PK", "TJ"), others(model));
    }

    @Test
    void everyCountryHasARowWhereTheyAreWanted() {
        PositionsViewModel model = model(ItemKind.TOPIC, "ixp");
        model.breadthProperty().set(PositionsViewModel.Breadth.ALL);
        bench.run();
        assertEquals(List.of("AZ", "PK", "TJ"), others(model));
        assertTrue(model.rows().get(1).by().isEmpty());
    }

    @Test
    void aCountryHasARowForEachTopicAndFollowsEdits() {
        PositionsViewModel model = model(ItemKind.COUNTRY, "AZ");
        assertEquals(List.of("fibre", "ixp"), others(model));
        bench.edit(Edit.put(Edit.Act.CREATE, position("L6", Position.Kind.OFFER, "AZ", "imei", "پیشنهاد", null)));
        assertTrue(others(model).contains("imei"));
        assertFalse(others(model).contains("satellite"));
        model.close();
        bench.edit(Edit.put(Edit.Act.CREATE, position("L7", Position.Kind.OFFER, "AZ", "satellite", "پیشنهاد", null)));
        assertFalse(others(model).contains("satellite"), "a page that was left follows nothing");
    }

    private PositionsViewModel model(ItemKind kind, String code) {
        var model = new PositionsViewModel(bench.editing(), new Mention(kind, code), Language.FA, bench.tasks());
        bench.run();
        return model;
    }

    private static List<String> others(PositionsViewModel model) {
        return model.rows().stream().map(row -> row.other().code()).toList();
    }

    private static Position position(
            String code, Position.Kind kind, String country, String topic, String text, @Nullable LocalDate since) {
        return new Position(
                UUID.randomUUID(), code, kind, country, topic, Bilingual.of(text, code), since, null, List.of(), Classification.CONFIDENTIAL);
    }
}
