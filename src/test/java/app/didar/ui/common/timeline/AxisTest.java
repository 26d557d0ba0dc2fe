package app.didar.ui.common.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Dates;
import app.didar.text.Days;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AxisTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);

    @Property
    void zoomKeepsTheDayUnderThePointer(
            @ForAll @DoubleRange(min = 0.5, max = 90) double perDay,
            @ForAll @DoubleRange(min = 0.3, max = 3) double factor,
            @ForAll @DoubleRange(min = 0, max = 1000) double x) {
        var axis = new Axis(DAY.toEpochDay(), perDay, 1000);
        Axis zoomed = axis.zoomed(factor, x);
        assertEquals(axis.day(x), zoomed.day(x), 1e-6);
    }

    @Property
    void neverLeavesTheDaysThatCanBeWritten(
            @ForAll @IntRange(min = -200_000, max = 200_000) int pixels,
            @ForAll @DoubleRange(min = 0.01, max = 5000) double factor) {
        Axis moved = new Axis(DAY.toEpochDay(), 2, 1000).zoomed(factor, 300).moved(pixels);
        assertTrue(moved.perDay() >= Axis.LEAST && moved.perDay() <= Axis.MOST);
        assertTrue(!moved.seen().first().isBefore(Dates.FIRST));
        assertTrue(!moved.seen().last().isAfter(Dates.LAST));
    }

    @Test
    void fitsDaysWithRoomAtBothEnds() {
        Axis axis = Axis.fitting(new Days(DAY, DAY.plusDays(9)), 1000, 100);
        assertEquals(100, axis.at(DAY), 1e-6);
        assertEquals(900, axis.at(DAY.plusDays(10)), 1e-6);
        assertEquals(80, axis.perDay(), 1e-6);
    }

    @Test
    void seenAreTheDaysOfWhichAPartIsSeen() {
        assertEquals(new Days(DAY, DAY.plusDays(9)), new Axis(DAY.toEpochDay(), 100, 1000).seen());
        assertEquals(new Days(DAY, DAY.plusDays(10)), new Axis(DAY.toEpochDay() + 0.5, 100, 1000).seen());
    }
}
