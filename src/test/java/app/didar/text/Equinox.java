package app.didar.text;

import java.time.LocalDate;

/// The Jalali new year as the law has it, from the sun: the day whose true noon at 52.5° east, the meridian of Iran's time, is the first
/// after the equinox of March. By J. Meeus, Astronomical Algorithms, 2nd edition: the equinox of chapter 27, good to a minute; true
/// noon by formula 28.1. The difference of dynamical from universal time is that of F. Espenak and J. Meeus, Five Millennium Canon of
/// Solar Eclipses, 2006.
///
/// Noon of the mean sun, seven minutes earlier, would leave 1309 to the second; at the true noon the published table is met without
/// doubt.
final class Equinox {

    private static final double MERIDIAN = 52.5 / 360;
    private static final int EPOCH = 2_440_588;

    private Equinox() {}

    static LocalDate newYear(int year) {
        return LocalDate.ofEpochDay((long) Math.ceil(noons(year)) - EPOCH);
    }

    /// How far the equinox is from the nearest true noon.
    static double minutesFromNoon(int year) {
        double noons = noons(year);
        return Math.abs(noons - Math.rint(noons)) * 24 * 60;
    }

    /// The equinox in days that begin with the true noon there, by Julian number.
    private static double noons(int year) {
        double equinox = march(year + 621) - delay(year + 621) / 86_400;
        double millennia = (equinox - 2_451_545) / 365_250;
        double meanLongitude = 280.4664567 + millennia * (360_007.6982779 + millennia * 0.03032028);
        // The sun's right ascension is nought at the equinox, so that only its mean longitude and the aberration are left.
        double equationOfTime = Math.IEEEremainder(meanLongitude - 0.0057183, 360) / 360;
        return equinox + MERIDIAN + equationOfTime;
    }

    /// The equinox of March as a Julian day of dynamical time.
    private static double march(int year) {
        double y = (year - 2000) / 1000.0;
        double mean = 2_451_623.80984 + y * (365_242.37404 + y * (0.05169 - y * (0.00411 + y * 0.00057)));
        double t = (mean - 2_451_545) / 36_525;
        double w = Math.toRadians(35_999.373 * t - 2.47);
        double sum = 0;
        for (double[] term : PERIODIC) {
            sum += term[0] * Math.cos(Math.toRadians(term[1] + term[2] * t));
        }
        return mean + 0.00001 * sum / (1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w));
    }

    /// Dynamical less universal time in March, in seconds.
    private static double delay(int year) {
        double y = year + 0.2;
        if (y < 1860) {
            return polynomial(y - 1800, 13.72, -0.332447, 0.0068612, 0.0041116, -0.00037436, 0.0000121272, -0.0000001699, 0.000000000875);
        } else if (y < 1900) {
            return polynomial(y - 1860, 7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233_174.0);
        } else if (y < 1920) {
            return polynomial(y - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197);
        } else if (y < 1941) {
            return polynomial(y - 1920, 21.20, 0.84493, -0.076100, 0.0020936);
        } else if (y < 1961) {
            return polynomial(y - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0);
        } else if (y < 1986) {
            return polynomial(y - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0);
        } else if (y < 2005) {
            return polynomial(y - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
        } else if (y < 2050) {
            return polynomial(y - 2000, 62.92, 0.32217, 0.005589);
        }
        return -20 + 32 * Math.pow((y - 1820) / 100, 2) - 0.5628 * (2150 - y);
    }

    private static double polynomial(double x, double... factors) {
        double value = 0;
        for (int i = factors.length - 1; i >= 0; i--) {
            value = value * x + factors[i];
        }
        return value;
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
