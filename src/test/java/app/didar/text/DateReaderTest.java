package app.didar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is written as a date is read back; whatever is none is refused and never fails otherwise.
class DateReaderTest {

    /// 1 Azar 1404.
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);
    private static final List<String> ENGLISH = List.of("dd.MM.uuuu", "d MMM uuuu", "MMMM d, uuuu", "EEE d MMM uuuu", "EEEE, MMMM d, uuuu", "uuuu/M/d", "d-MMM-uuuu");

    /// A day of the calendar in each of its forms, in either digits.
    @Property(tries = 500)
    void readsBackEveryFormOfADay(@ForAll @LongRange(min = 0, max = 107_015) long from) {
        LocalDate day = Dates.FIRST.plusDays(from);
        for (String form : forms(day)) {
            assertEquals(day, Dates.parse(form, TODAY), form);
            assertEquals(day, Dates.parse(Digits.toPersian(form), TODAY), form);
            assertEquals(day, Dates.parse(arabic(form), TODAY), form);
            assertEquals(day, Dates.parse(Normaliser.spelling(form), TODAY), form);
        }
    }

    /// A span in each of its forms.
    @Property(tries = 300)
    void readsBackEveryFormOfASpan(@ForAll @LongRange(min = 0, max = 106_215) long from, @ForAll @IntRange(min = 0, max = 800) int length) {
        Days days = new Days(Dates.FIRST.plusDays(from), Dates.FIRST.plusDays(from + length));
        for (Language language : Language.values()) {
            assertEquals(days, Dates.parseDays(Dates.both(days.first(), days.last(), language), TODAY));
            assertEquals(days, Dates.parseDays(Dates.written(days, language), TODAY));
        }
        String first = Dates.jalaliIso(days.first());
        String last = Dates.jalaliIso(days.last());
        assertEquals(days, Dates.parseDays("از " + first + " تا " + last, TODAY));
        assertEquals(days, Dates.parseDays(first.replace('-', '/') + " - " + last.replace('-', '/'), TODAY));
        assertEquals(days, Dates.parseDays(days.first() + "/" + days.last(), TODAY));
    }

    private static List<String> forms(LocalDate day) {
        CalendarDate own = CalendarSystem.JALALI.of(day);
        List<String> forms = new ArrayList<>();
        for (Language language : Language.values()) {
            String weekday = Dates.weekday(day, language) + " ";
            forms.addAll(List.of(
                    Dates.jalali(day, language), Dates.gregorian(day, language), Dates.both(day, language),
                    weekday + Dates.written(day, language), weekday + Dates.equivalent(day, language)));
            Dates.lunar(day, language).ifPresent(forms::add);
        }
        ENGLISH.forEach(pattern -> forms.add(DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day)));
        String month = Dates.jalaliMonth(own.month(), Language.FA);
        forms.addAll(List.of(
                day.toString(), Dates.jalaliIso(day), own.year() + "/" + own.month() + "/" + own.day(),
                own.day() + "/" + own.month() + "/" + own.year(), own.day() + " " + month + "\u200cماه " + own.year(),
                own.day() + "م " + month + " سال " + own.year(), own.day() + " " + month + " " + own.year() + " شمسی",
                own.day() + " " + month + "، " + own.year()));
        return forms;
    }

    private static String arabic(String text) {
        StringBuilder out = new StringBuilder();
        Digits.toLatin(text).chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c == 'ی' ? 'ي' : c == 'ک' ? 'ك' : c)));
        return out.toString();
    }

    /// Whatever is typed or pasted, the answer is days or a refusal that keeps it; never another failure.
    @Property
    void neverFailsOtherwise(@ForAll String typed) {
        readsOrRefuses(typed);
    }

    /// The same of any text at all, up to 2 MB.
    @Property(tries = 20)
    void longAnyTextsNeverFailOtherwise(@ForAll String piece, @ForAll @IntRange(min = 0, max = 2_000_000) int length) {
        String unit = piece.isEmpty() ? "۱" : piece;
        readsOrRefuses(unit.repeat(length / unit.length() + 1));
    }

    /// The same of texts made of the words of dates, which come much further.
    @Property(tries = 10_000)
    void wordsOfDatesInAnyOrderNeverFailOtherwise(@ForAll("phrases") String typed) {
        readsOrRefuses(typed);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(
                        "۱", "31", "04", "1404", "2025", "9999", "0000", "آذر", "اسفند", "Nov", "رمضان", "تا", "از", "-", "/", ".", "(", ")", "،",
                        "شنبه", "اوایل", "end", "نیمهٔ", "دوم", "سال", "هفتهٔ", "آینده", "next", "month", "Q", "3", "winter", "قمری", "سی", "و", "یکم",
                        "فردا", "سه", "\u200c", "tomorrow", "AD", "فصل")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "آذر ", "-", "(", "\u0301", "\ud800", "تا "})
    void longTextsAreRefused(String piece) {
        readsOrRefuses(piece.repeat(2_000_000 / piece.length()));
    }

    private static void readsOrRefuses(String typed) {
        try {
            Days days = Dates.parseDays(typed, TODAY);
            assertTrue(!days.first().isBefore(Dates.FIRST) && !days.last().isAfter(Dates.LAST));
        } catch (UnreadableDateException refused) {
            assertEquals(typed, refused.input());
        }
    }
}
