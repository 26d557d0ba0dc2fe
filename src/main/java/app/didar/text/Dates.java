package app.didar.text;

import app.didar.text.UnreadableDateException.Reason;
import com.github.mfathi91.time.PersianDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days in the Jalali (solar Hijri) and the Gregorian calendar, read and written in both languages.
///
/// A day is always a [LocalDate]; the Jalali form is only its clothing. A year below 1700 is Jalali, one above is Gregorian,
/// so no mark is needed: the two calendars are 621 years apart.
public final class Dates {

    private static final List<String> JALALI_FA = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");
    private static final List<String> JALALI_EN = List.of(
            "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey",
            "Bahman", "Esfand");
    private static final List<String> GREGORIAN_FA = List.of(
            "ژانویهٔ", "فوریهٔ", "مارس", "آوریل", "مهٔ", "ژوئن", "ژوئیهٔ", "اوت", "سپتامبر", "اکتبر", "نوامبر",
            "دسامبر");
    private static final List<String> GREGORIAN_EN = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December");
    private static final List<String> WEEKDAYS_FA =
            List.of("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه");

    private static final Pattern NUMERIC = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\s+([^\\d\\s]+)\\s+(\\d{4})");
    private static final int FIRST_GREGORIAN_YEAR = 1700;

    private Dates() {}

    /// Reads `1404-08-28`, `۱۴۰۴/۰۸/۲۸`, «۲۸ آبان ۱۴۰۴», `2025-11-19`, `19 November 2025`, in Persian, Arabic or Latin digits.
    ///
    /// @throws UnreadableDateException where it is no date, or a day that does not exist
    public static LocalDate parse(String typed) {
        String text = Digits.toLatin(typed).replaceAll("[\\u200e\\u200f\\u2066-\\u2069]", "").strip();
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            return day(typed, number(numeric, 1), number(numeric, 2), number(numeric, 3));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            int year = number(named, 3);
            int month = monthNamed(named.group(2), year < FIRST_GREGORIAN_YEAR);
            if (month > 0) {
                return day(typed, year, month, number(named, 1));
            }
        }
        throw new UnreadableDateException(typed, Reason.NOT_A_DATE);
    }

    /// The day in its own calendar of the language: «۲۸ آبان ۱۴۰۴» in Persian, `19 November 2025` in English.
    public static String written(LocalDate day, Language language) {
        return language == Language.FA ? jalali(day, language) : gregorian(day, language);
    }

    /// Both calendars, the language's own first: «۲۸ آبان ۱۴۰۴ (۱۹ نوامبر ۲۰۲۵)», `19 November 2025 (28 Aban 1404)`.
    public static String both(LocalDate day, Language language) {
        return language == Language.FA
                ? jalali(day, language) + " (" + gregorian(day, language) + ")"
                : gregorian(day, language) + " (" + jalali(day, language) + ")";
    }

    /// Both calendars of a span of days, with as little repeated as possible: «۲۶ تا ۲۸ آبان ۱۴۰۴ (۱۷ تا ۱۹ نوامبر ۲۰۲۵)».
    public static String both(LocalDate first, LocalDate last, Language language) {
        if (first.equals(last)) {
            return both(first, language);
        }
        String jalali = span(jalaliParts(first, language), jalaliParts(last, language), language);
        String gregorian = span(gregorianParts(first, language), gregorianParts(last, language), language);
        return language == Language.FA ? jalali + " (" + gregorian + ")" : gregorian + " (" + jalali + ")";
    }

    /// «۲۸ آبان ۱۴۰۴», `28 Aban 1404`.
    public static String jalali(LocalDate day, Language language) {
        return String.join(" ", jalaliParts(day, language));
    }

    /// `19 November 2025`, «۱۹ نوامبر ۲۰۲۵».
    public static String gregorian(LocalDate day, Language language) {
        return String.join(" ", gregorianParts(day, language));
    }

    /// `1404-08-28`: the form of the command line and of machine-readable output.
    public static String jalaliIso(LocalDate day) {
        PersianDate p = PersianDate.fromGregorian(day);
        return String.format(Locale.ROOT, "%04d-%02d-%02d", p.getYear(), p.getMonthValue(), p.getDayOfMonth());
    }

    /// «چهارشنبه», `Wednesday`.
    public static String weekday(LocalDate day, Language language) {
        DayOfWeek weekday = day.getDayOfWeek();
        if (language == Language.FA) {
            return WEEKDAYS_FA.get(weekday.getValue() - 1);
        }
        String name = weekday.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /// «آبان», `Aban`; `month` from 1 to 12.
    public static String jalaliMonth(int month, Language language) {
        return (language == Language.FA ? JALALI_FA : JALALI_EN).get(month - 1);
    }

    private static List<String> jalaliParts(LocalDate day, Language language) {
        PersianDate p = PersianDate.fromGregorian(day);
        return List.of(
                Digits.of(p.getDayOfMonth(), language),
                jalaliMonth(p.getMonthValue(), language),
                Digits.of(p.getYear(), language));
    }

    private static List<String> gregorianParts(LocalDate day, Language language) {
        return List.of(
                Digits.of(day.getDayOfMonth(), language),
                (language == Language.FA ? GREGORIAN_FA : GREGORIAN_EN).get(day.getMonthValue() - 1),
                Digits.of(day.getYear(), language));
    }

    private static String span(List<String> first, List<String> last, Language language) {
        int same = 0;
        while (same < 2 && first.get(2 - same).equals(last.get(2 - same))) {
            same++;
        }
        String from = String.join(" ", first.subList(0, 3 - same));
        return from + (language == Language.FA ? " تا " : " to ") + String.join(" ", last);
    }

    private static int monthNamed(String name, boolean jalali) {
        String wanted = bare(name);
        for (List<String> names : jalali ? List.of(JALALI_FA, JALALI_EN) : List.of(GREGORIAN_FA, GREGORIAN_EN)) {
            for (int i = 0; i < names.size(); i++) {
                String known = bare(names.get(i));
                if (known.equals(wanted) || wanted.length() == 3 && names.equals(GREGORIAN_EN) && known.startsWith(wanted)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("ٔ", "").replace('ي', 'ی').replace('ك', 'ک');
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static LocalDate day(String typed, int year, int month, int day) {
        try {
            return year < FIRST_GREGORIAN_YEAR
                    ? PersianDate.of(year, month, day).toGregorian()
                    : LocalDate.of(year, month, day);
        } catch (DateTimeException | IllegalArgumentException e) {
            UnreadableDateException refused = new UnreadableDateException(typed, Reason.NO_SUCH_DAY);
            refused.initCause(e);
            throw refused;
        }
    }
}
