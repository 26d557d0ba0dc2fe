package app.didar.text;

import app.didar.text.DateWord.Era;
import app.didar.text.DateWord.Month;
import app.didar.text.DateWord.Named;
import app.didar.text.DateWord.Ordinal;
import app.didar.text.DateWord.Part;
import app.didar.text.DateWord.Relative;
import app.didar.text.DateWord.Season;
import app.didar.text.DateWord.Sign;
import app.didar.text.DateWord.Unit;
import app.didar.text.DateWord.Weekday;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every word a date may hold, found whether it is written in one piece, with half-spaces or with blanks: «سه‌شنبه», «سه شنبه».
final class DateWords {

    /// The most pieces a word is written in: «سه ماهه اول», `day after tomorrow`.
    static final int LONGEST = 3;

    private static final DateWords ALL = new DateWords();
    private final Map<String, DateWord> words = new HashMap<>();

    private DateWords() {
        months();
        weekdays();
        ordinals();
        seasons();
        portions();
        relatives();
        put(new Era(CalendarSystem.JALALI), "شمسی", "هجری شمسی", "خورشیدی", "هجری خورشیدی", "هش", "SH", "AP");
        put(new Era(CalendarSystem.LUNAR), "قمری", "هجری قمری", "هق", "AH");
        put(new Era(CalendarSystem.GREGORIAN), "میلادی", "AD", "CE");
        put(Sign.FROM, "از", "from", "between");
        put(Sign.TO, "تا", "الی", "لغایت", "to", "until", "till", "through");
        put(Sign.NOISE, "روز", "مورخ", "مورخه", "در", "ام", "م", "the", "of", "on", "in", "st", "nd", "rd", "th");
        put(Sign.QUARTER, "q");
        put(Sign.HALF, "h");
    }

    /// The word, or null where it is none.
    static @Nullable DateWord find(String folded) {
        return ALL.words.get(folded);
    }

    private void put(DateWord word, String... spellings) {
        for (String spelling : spellings) {
            StringBuilder key = new StringBuilder();
            DateLexer.fold(spelling).codePoints().filter(Character::isLetter).forEach(key::appendCodePoint);
            words.put(key.toString(), word);
        }
    }

    private void months() {
        for (CalendarSystem calendar : CalendarSystem.values()) {
            for (Language language : Language.values()) {
                List<String> names = MonthNames.of(calendar, language);
                for (int i = 0; i < 12; i++) {
                    month(calendar, i + 1, language, names.get(i));
                    if (calendar == CalendarSystem.GREGORIAN && language == Language.EN) {
                        month(calendar, i + 1, language, names.get(i).substring(0, 3));
                    }
                }
            }
        }
        month(CalendarSystem.GREGORIAN, 9, Language.EN, "Sept");
        month(CalendarSystem.GREGORIAN, 5, Language.FA, "می");
        month(CalendarSystem.GREGORIAN, 7, Language.FA, "جولای", "ژولیه");
        month(CalendarSystem.GREGORIAN, 8, Language.FA, "آگوست");
        month(CalendarSystem.JALALI, 5, Language.FA, "امرداد");
        month(CalendarSystem.JALALI, 8, Language.EN, "Abaan");
        month(CalendarSystem.JALALI, 10, Language.EN, "Day", "Dei");
        lunar(3, "ربیع الاولی", "Rabi al-Awwal");
        lunar(4, "ربیع الآخر", "Rabi al-Thani", "Rabi al-Akhir");
        lunar(5, "جمادی الاولی", "Jumada al-Awwal", "Jumada al-Ula");
        lunar(6, "جمادی الثانیه", "جمادی الآخر", "جمادی الآخره", "Jumada al-Thani", "Jumada al-Akhira");
        lunar(8, "Sha'ban");
        lunar(9, "Ramazan", "رمضان المبارک");
        lunar(10, "شوال المکرم");
        lunar(11, "ذیقعده", "ذوالقعده", "Dhu al-Qa'dah");
        lunar(12, "ذیحجه", "ذوالحجه", "Dhu al-Hijjah");
        lunar(1, "محرم الحرام", "Moharram");
    }

    private void lunar(int month, String... spellings) {
        for (String spelling : spellings) {
            month(CalendarSystem.LUNAR, month, spelling.charAt(0) < 0x80 ? Language.EN : Language.FA, spelling);
        }
    }

    private void month(CalendarSystem calendar, int month, Language language, String... spellings) {
        Month word = new Month(calendar, month, language);
        for (String spelling : spellings) {
            put(word, spelling);
            if (language == Language.FA) {
                put(word, spelling + "ماه");
            }
        }
    }

    private void weekdays() {
        for (DayOfWeek day : DayOfWeek.values()) {
            String english = MonthNames.weekdays(Language.EN).get(day.getValue() - 1);
            put(new Weekday(day), MonthNames.weekdays(Language.FA).get(day.getValue() - 1), english, english.substring(0, 3));
        }
        put(new Weekday(DayOfWeek.TUESDAY), "Tues");
        put(new Weekday(DayOfWeek.THURSDAY), "Thur", "Thurs");
        put(new Weekday(DayOfWeek.FRIDAY), "آدینه");
    }

    private void ordinals() {
        List<String> cardinals = List.of(
                "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده", "سیزده", "چهارده",
                "پانزده", "شانزده", "هفده", "هجده", "نوزده", "بیست");
        List<String> thirds = List.of("یکم", "دوم", "سوم");
        List<String> english = List.of(
                "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
                "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
                "eighteenth", "nineteenth", "twentieth");
        for (int i = 1; i <= 20; i++) {
            String name = cardinals.get(i - 1);
            put(new Ordinal(i), name, i <= 3 ? thirds.get(i - 1) : name + "م", english.get(i - 1));
        }
        for (int i = 1; i <= 9; i++) {
            String name = cardinals.get(i - 1);
            String ordinal = i <= 3 ? thirds.get(i - 1) : name + "م";
            put(new Ordinal(20 + i), "بیست و " + name, "بیست و " + ordinal, "twenty-" + english.get(i - 1));
        }
        put(new Ordinal(1), "اول", "نخست", "اولین");
        put(new Ordinal(18), "هیجده", "هیجدهم");
        put(new Ordinal(30), "سی", "سی‌ام", "thirtieth");
        put(new Ordinal(31), "سی و یک", "سی و یکم", "thirty-first");
    }

    private void seasons() {
        List<List<String>> seasons = List.of(
                List.of("بهار", "spring"), List.of("تابستان", "summer"), List.of("پاییز", "autumn"), List.of("زمستان", "winter"));
        List<List<String>> counted = List.of(
                List.of("اول", "نخست", "یکم"), List.of("دوم"), List.of("سوم"), List.of("چهارم", "آخر"));
        List<String> english = List.of("first", "second", "third", "fourth");
        for (int i = 0; i < 4; i++) {
            put(new Season(3 * i + 1, 3, true, Language.FA), seasons.get(i).get(0));
            put(new Season(3 * i + 1, 3, true, Language.EN), seasons.get(i).get(1));
            for (String count : counted.get(i)) {
                put(new Season(3 * i + 1, 3, false, Language.FA), "سه‌ماههٔ " + count, "فصل " + count);
            }
            put(new Season(3 * i + 1, 3, false, Language.EN), english.get(i) + " quarter");
        }
        put(new Season(1, 6, false, Language.FA), "نیم‌سال اول", "نیمسال نخست", "شش‌ماههٔ اول", "شش‌ماههٔ نخست");
        put(new Season(7, 6, false, Language.FA), "نیم‌سال دوم", "شش‌ماههٔ دوم");
    }

    private void portions() {
        put(new Part(Portion.EARLY), "اوایل", "دههٔ اول", "early");
        put(new Part(Portion.MIDDLE), "اواسط", "دههٔ دوم", "mid", "middle");
        put(new Part(Portion.LATE), "اواخر", "دههٔ سوم", "late");
        put(new Part(Portion.FIRST_HALF), "نیمهٔ اول", "نیمهٔ نخست", "first half");
        put(new Part(Portion.SECOND_HALF), "نیمهٔ دوم", "second half");
        put(new Part(Portion.START), "آغاز", "ابتدای", "start", "beginning");
        put(new Part(Portion.END), "پایان", "آخر", "انتهای", "end");
    }

    private void relatives() {
        day(0, "امروز", "today");
        day(1, "فردا", "tomorrow");
        day(2, "پس‌فردا", "day after tomorrow");
        day(-1, "دیروز", "yesterday");
        day(-2, "پریروز", "day before yesterday");
        unit(Unit.WEEK, List.of("هفته"), List.of("week"));
        unit(Unit.MONTH, List.of("ماه"), List.of("month"));
        unit(Unit.QUARTER, List.of("فصل", "سه‌ماهه"), List.of("quarter"));
        unit(Unit.YEAR, List.of("سال"), List.of("year"));
        put(new Relative(Unit.YEAR, 0, Language.FA), "امسال");
        put(new Relative(Unit.YEAR, -1, Language.FA), "پارسال");
    }

    private void day(int offset, String persian, String english) {
        put(new Relative(Unit.DAY, offset, Language.FA), persian);
        put(new Relative(Unit.DAY, offset, Language.EN), english);
    }

    private void unit(Unit unit, List<String> persian, List<String> english) {
        for (String name : persian) {
            put(new Named(unit, Language.FA), name);
            Relative next = new Relative(unit, 1, Language.FA);
            put(next, name + " آینده", name + " بعد", name + " بعدی", name + " آتی");
            put(new Relative(unit, 0, Language.FA), name + " جاری", "این " + name, "همین " + name);
            put(new Relative(unit, -1, Language.FA), name + " گذشته", name + " پیش", name + " قبل");
        }
        for (String name : english) {
            put(new Named(unit, Language.EN), name);
            put(new Relative(unit, 1, Language.EN), "next " + name);
            put(new Relative(unit, 0, Language.EN), "this " + name, "current " + name);
            put(new Relative(unit, -1, Language.EN), "last " + name, "past " + name);
        }
    }
}
