package app.didar.text;

import java.util.List;

/// The names of the months and of the days of the week, as they are written.
final class MonthNames {

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
    private static final List<String> LUNAR_FA = List.of(
            "محرم", "صفر", "ربیع‌الاول", "ربیع‌الثانی", "جمادی‌الاول", "جمادی‌الثانی", "رجب", "شعبان", "رمضان", "شوال",
            "ذی‌القعده", "ذی‌الحجه");
    private static final List<String> LUNAR_EN = List.of(
            "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal",
            "Dhu al-Qada", "Dhu al-Hijja");
    private static final List<String> WEEKDAYS_FA =
            List.of("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه");
    private static final List<String> WEEKDAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private MonthNames() {}

    /// Twelve names, of the first month first.
    static List<String> of(CalendarSystem calendar, Language language) {
        boolean persian = language == Language.FA;
        return switch (calendar) {
            case JALALI -> persian ? JALALI_FA : JALALI_EN;
            case GREGORIAN -> persian ? GREGORIAN_FA : GREGORIAN_EN;
            case LUNAR -> persian ? LUNAR_FA : LUNAR_EN;
        };
    }

    /// Seven names, Monday first, as [java.time.DayOfWeek] counts.
    static List<String> weekdays(Language language) {
        return language == Language.FA ? WEEKDAYS_FA : WEEKDAYS_EN;
    }
}
