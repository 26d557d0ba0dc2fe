package app.didar.ui.common.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.CalendarDate;
import app.didar.text.CalendarSystem;
import app.didar.text.Days;
import app.didar.text.Language;
import app.didar.ui.common.timeline.Ticks.Step;
import app.didar.ui.common.timeline.Ticks.Tick;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {

    private final Ticks persian = new Ticks(Language.FA);
    private final Ticks english = new Ticks(Language.EN);

    /// 1403 is a leap year: its Esfand has 30 days, and 1404 begins on 21 March 2025.
    @Test
    void jalaliMonthsBeginWhereTheyBeginInLeapYearsToo() {
        assertEquals(
                Stream.of("2025-01-20", "2025-02-19", "2025-03-21", "2025-04-21").map(LocalDate::parse).toList(),
                persian.begin(Step.MONTH, days("2025-02-01", "2025-05-01")));
        assertEquals(
                Stream.of("2023-03-21", "2024-03-20", "2025-03-21", "2026-03-21").map(LocalDate::parse).toList(),
                persian.begin(Step.YEAR, days("2024-01-01", "2026-12-31")));
        assertEquals(
                Stream.of("2025-09-23", "2025-12-22", "2026-03-21").map(LocalDate::parse).toList(),
                persian.begin(Step.SEASON, days("2025-10-01", "2026-04-01")));
    }

    @Test
    void weeksBeginOnSaturdayInPersianAndOnMondayInEnglish() {
        Days days = days("2025-12-01", "2026-01-10");
        assertTrue(persian.begin(Step.WEEK, days).stream().allMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY));
        assertTrue(english.begin(Step.WEEK, days).stream().allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY));
    }

    @Test
    void labelsAreInTheOwnCalendarAndBesideThemInTheOther() {
        Axis weeks = new Axis(LocalDate.of(2025, 11, 22).toEpochDay(), 20, 300);
        assertEquals(new Tick(LocalDate.of(2025, 11, 22), "۱ آذر", "22 Nov"), persian.on(weeks).getFirst());
        assertEquals(new Tick(LocalDate.of(2025, 11, 17), "17 Nov", "26 Aban"), english.on(weeks).getFirst());
        Axis months = new Axis(LocalDate.of(2026, 3, 1).toEpochDay(), 4, 300);
        assertEquals(
                List.of("اسفند", "فروردین ۱۴۰۵", "اردیبهشت"),
                persian.on(months).stream().map(Tick::label).toList());
        assertEquals(List.of("Mar", "Apr", "May"), english.on(months).stream().map(Tick::label).toList());
        Axis seasons = new Axis(LocalDate.of(2025, 12, 25).toEpochDay(), 1, 200);
        assertEquals(
                List.of("زمستان ۱۴۰۴", "بهار ۱۴۰۵", "تابستان ۱۴۰۵"),
                persian.on(seasons).stream().map(Tick::label).toList());
        assertEquals(List.of("Oct 2025", "Jan 2026", "Apr 2026", "Jul 2026"), english.on(seasons).stream().map(Tick::label).toList());
        Axis years = new Axis(LocalDate.of(2025, 12, 25).toEpochDay(), 0.3, 200);
        assertEquals(new Tick(LocalDate.of(2025, 3, 21), "۱۴۰۴", "Mar 2025"), persian.on(years).getFirst());
    }

    @Property(tries = 300)
    void wordsHaveRoomAndEveryMarkBeginsSomething(
            @ForAll @DoubleRange(min = Axis.LEAST, max = Axis.MOST) double perDay,
            @ForAll @IntRange(min = -30_000, max = 40_000) int first) {
        var axis = new Axis(first, perDay, 900);
        Step step = Ticks.step(axis.perDay());
        List<Tick> ticks = persian.on(axis);
        for (int i = 0; i < ticks.size(); i++) {
            CalendarDate date = CalendarSystem.JALALI.of(ticks.get(i).day());
            if (step == Step.YEAR || step == Step.DECADE) {
                assertEquals("1-1", date.month() + "-" + date.day());
            } else if (step == Step.MONTH || step == Step.SEASON) {
                assertEquals(1, date.day());
            }
            if (i > 0 && step != Step.DECADE) {
                assertTrue(axis.at(ticks.get(i).day()) - axis.at(ticks.get(i - 1).day()) >= Ticks.ROOM - 1e-6);
            }
        }
        assertTrue(ticks.isEmpty() || axis.at(ticks.getFirst().day()) <= axis.perDay());
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
