package app.didar.text;

import java.time.LocalDate;

/// The Jalali calendar by K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74 (1996), 223–230: his
/// years at which the series of 33-year cycles breaks, found from reckoned equinoxes, and his count of leap days between them.
final class Borkowski {

    private static final int[] BREAKS = {
        -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178
    };

    private Borkowski() {}

    /// 1 Farvardin, by the leap days of either calendar up to then.
    ///
    /// @param year from -61 to 3177
    static LocalDate newYear(int year) {
        int leapDays = -14;
        int series = 1;
        while (BREAKS[series] <= year) {
            int length = BREAKS[series] - BREAKS[series - 1];
            leapDays += length / 33 * 8 + length % 33 / 4;
            series++;
        }
        int length = BREAKS[series] - BREAKS[series - 1];
        int since = year - BREAKS[series - 1];
        leapDays += since / 33 * 8 + (since % 33 + 3) / 4;
        if (length % 33 == 4 && length - since == 4) {
            leapDays++;
        }
        int gregorian = year + 621;
        int gregorianLeapDays = gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150;
        return LocalDate.of(gregorian, 3, 1).plusDays(19L + leapDays - gregorianLeapDays);
    }
}
