package app.didar.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.ui.Later;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

    private final Later later = new Later();
    private final AtomicInteger briefs = new AtomicInteger(3);
    private final AtomicInteger locked = new AtomicInteger();
    private final ShellViewModel model = new ShellViewModel(
            "vault",
            false,
            () -> Map.of(Section.BRIEFS, briefs.get(), Section.COUNTRIES, 3),
            later.tasks(),
            locked::incrementAndGet,
            Clock.fixed(Instant.parse("2025-12-20T05:42:00Z"), ZoneOffset.UTC));

    @Test
    void beginsToday() {
        assertEquals(new Place.Home(), model.placeProperty().get());
        assertEquals(Section.HOME, model.section());
        assertEquals(LocalDate.of(2025, 12, 20), model.todayProperty().get());
        assertFalse(model.canGoBackProperty().get());
    }

    @Test
    void goesBackAndForwardThroughWhereOneWas() {
        model.go(Section.COUNTRIES);
        model.go(new Place.CountryPage("AZ"));
        model.go(new Place.NewBrief("AZ"));
        assertEquals(Section.BRIEFS, model.section());
        model.back();
        assertEquals(new Place.CountryPage("AZ"), model.placeProperty().get());
        assertEquals(Section.COUNTRIES, model.section());
        model.back();
        model.back();
        model.back();
        assertEquals(new Place.Home(), model.placeProperty().get());
        assertFalse(model.canGoBackProperty().get());
        model.forward();
        model.forward();
        assertEquals(new Place.CountryPage("AZ"), model.placeProperty().get());
    }

    @Test
    void aNewWayForgetsTheOldWayForward() {
        model.go(Section.COUNTRIES);
        model.back();
        model.go(Section.BRIEFS);
        assertFalse(model.canGoForwardProperty().get());
        model.forward();
        assertEquals(new Place.Briefs(), model.placeProperty().get());
    }

    @Test
    void theSamePlaceAgainIsNoStep() {
        model.go(new Place.CountryPage("AZ"));
        model.go(new Place.CountryPage("AZ"));
        model.back();
        assertEquals(new Place.Home(), model.placeProperty().get());
        assertTrue(model.canGoForwardProperty().get());
    }

    @Test
    void countsAgainAfterEveryStep() {
        later.run();
        assertEquals(Map.of(Section.BRIEFS, 3, Section.COUNTRIES, 3), model.countsProperty().get());
        briefs.set(4);
        model.go(Section.BRIEFS);
        later.run();
        assertEquals(Map.of(Section.BRIEFS, 4, Section.COUNTRIES, 3), model.countsProperty().get());
    }

    @Test
    void lockIsPassedOn() {
        model.lock();
        assertEquals(1, locked.get());
        assertEquals(List.of(), later.unexpected());
    }
}
