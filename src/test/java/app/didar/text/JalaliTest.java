package app.didar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The Jalali calendar against the published table, which is the judge, two other implementations, and the sun.
class JalaliTest {

    /// The leap years from 1206 to 1498 as published by the Calendar Center of the Institute of Geophysics, University of Tehran:
    /// calendar.ut.ac.ir, KabiseShamsi1206-1498-new.pdf; Persian Wikipedia, «گاه‌شماری رسمی ایران», has the same.
    private static final List<Integer> LEAP_YEARS = List.of(
            1210, 1214, 1218, 1222, 1226, 1230, 1234, 1238,
            1243, 1247, 1251, 1255, 1259, 1263, 1267, 1271,
            1276, 1280, 1284, 1288, 1292, 1296, 1300, 1304,
            1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337,
            1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370,
            1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403,
            1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436,
            1441, 1445, 1449, 1453, 1457, 1461, 1465, 1469,
            1474, 1478, 1482, 1486, 1490, 1494, 1498);

    @Test
    void leapYearsAreThePublishedOnes() {
        assertEquals(LEAP_YEARS, IntStream.rangeClosed(1206, 1498).filter(Jalali::leap).boxed().toList());
    }

    /// ICU4J, whose rule is of 33 years too, with corrections from 1502 on: every day of 293 years has the same name.
    @Test
    void everyDayIsThatOfIcu() {
        Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
        for (LocalDate day = Dates.FIRST; !day.isAfter(Dates.LAST); day = day.plusDays(1)) {
            icu.setTimeInMillis(day.toEpochDay() * 86_400_000);
            CalendarDate expected = new CalendarDate(
                    CalendarSystem.JALALI, icu.get(Calendar.YEAR), icu.get(Calendar.MONTH) + 1, icu.get(Calendar.DAY_OF_MONTH));
            assertEquals(expected, CalendarSystem.JALALI.of(day));
            assertEquals(day, CalendarSystem.JALALI.day(expected.year(), expected.month(), expected.day()));
        }
        assertEquals(LocalDate.of(1827, 3, 22), Dates.FIRST);
        assertEquals(LocalDate.of(2120, 3, 20), Dates.LAST);
    }

    /// Kazimierz Borkowski's reckoning, from other figures and another rule: the same name for each of the 107,016 days.
    @Test
    void everyDayIsThatOfBorkowski() {
        LocalDate day = Dates.FIRST;
        for (int year = 1206; year <= 1498; year++) {
            assertEquals(day, Borkowski.newYear(year), "1 Farvardin " + year);
            LocalDate next = Borkowski.newYear(year + 1);
            for (int month = 1; month <= 12; month++) {
                for (int number = 1; number <= (month <= 6 ? 31 : 30) && day.isBefore(next); number++) {
                    assertEquals(new CalendarDate(CalendarSystem.JALALI, year, month, number), CalendarSystem.JALALI.of(day));
                    day = day.plusDays(1);
                }
            }
            assertEquals(next, day);
        }
        assertEquals(Dates.LAST.plusDays(1), day);
    }

    /// The law itself, reckoned from the sun, agrees in every year; the equinox nearest to a noon is four minutes from it, in 1470.
    @Test
    void everyYearBeginsAtTheEquinox() {
        for (int year = 1206; year <= 1499; year++) {
            assertEquals(Equinox.newYear(year), CalendarSystem.JALALI.day(year, 1, 1), "1 Farvardin " + year);
            assertTrue(Equinox.minutesFromNoon(year) > 3.5, "certain in " + year);
        }
    }

    /// Beyond the published table nobody has decided. There ICU corrects the rule of 33 years by an astronomical reckoning of its own,
    /// which is why such days are refused and not guessed.
    @Test
    void beyondTheTableImplementationsPart() {
        Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
        int first = 1499;
        while (first < 1700 && length(icu, first) == (Jalali.leap(first) ? 366 : 365)) {
            first++;
        }
        assertEquals(1502, first);
        assertEquals(CalendarSystem.JALALI.day(1503, 1, 1), Equinox.newYear(1503).plusDays(1), "the sun is with ICU");
    }

    private static int length(Calendar icu, int year) {
        icu.clear();
        icu.set(year, Calendar.JANUARY, 1);
        return icu.getActualMaximum(Calendar.DAY_OF_YEAR);
    }
}
