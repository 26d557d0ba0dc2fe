package app.didar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The Jalali calendar against the published table, another implementation, and the sun.
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

    /// ICU reckons with a rule of its own; every day of 293 years must have the same name.
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

    /// The law itself: the first of Farvardin is the day whose noon at 52.5° east follows the equinox. In 1309 the equinox came some
    /// seconds before that noon, nearer than the reckoning here is exact (about a minute): that year only the table decides.
    @Test
    void everyYearBeginsAtTheEquinox() {
        for (int year = 1206; year <= 1499; year++) {
            double noons = marchEquinox(year + 621) + 52.5 / 360;
            LocalDate expected = LocalDate.ofEpochDay((long) Math.ceil(noons) - 2_440_588);
            double minutesFromNoon = Math.abs(noons - Math.rint(noons)) * 24 * 60;
            if (minutesFromNoon > 2) {
                assertEquals(expected, CalendarSystem.JALALI.day(year, 1, 1), "1 Farvardin " + year);
            } else {
                assertEquals(1309, year);
            }
        }
    }

    /// The equinox of March as a Julian day of universal time, by J. Meeus, Astronomical Algorithms, 2nd edition, chapter 27; the
    /// difference of dynamical from universal time is taken as half a minute to 1970 and one minute after.
    private static double marchEquinox(int year) {
        double y = (year - 2000) / 1000.0;
        double mean = 2_451_623.80984 + y * (365_242.37404 + y * (0.05169 - y * (0.00411 + y * 0.00057)));
        double t = (mean - 2_451_545) / 36_525;
        double w = Math.toRadians(35_999.373 * t - 2.47);
        double sum = 0;
        for (double[] term : PERIODIC) {
            sum += term[0] * Math.cos(Math.toRadians(term[1] + term[2] * t));
        }
        double dynamical = mean + 0.00001 * sum / (1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w));
        return dynamical - (year < 1970 ? 30 : 60) / 86_400.0;
    }

    /// Meeus, table 27.C: amplitude, phase and speed of each term, in degrees.
    private static final double[][] PERIODIC = {
        {485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186}, {182, 27.85, 445267.112},
        {156, 73.14, 45036.886}, {136, 171.52, 22518.443}, {77, 222.54, 65928.934}, {74, 296.72, 3034.906},
        {70, 243.58, 9037.513}, {58, 119.81, 33718.147}, {52, 297.17, 150.678}, {50, 21.02, 2281.226},
        {45, 247.54, 29929.562}, {44, 325.15, 31555.956}, {29, 60.93, 4443.417}, {18, 155.12, 67555.328},
        {17, 288.79, 4562.452}, {16, 198.04, 62894.029}, {14, 199.76, 31436.921}, {12, 95.39, 14577.848},
        {12, 287.11, 31931.756}, {12, 320.81, 34777.259}, {9, 227.73, 1222.114}, {8, 15.45, 16859.074}
    };
}
