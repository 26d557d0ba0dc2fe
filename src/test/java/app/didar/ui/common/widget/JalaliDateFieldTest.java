package app.didar.ui.common.widget;

import static app.didar.ui.common.OnScreen.doOnFx;
import static app.didar.ui.common.OnScreen.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnScreen.class)
class JalaliDateFieldTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 23);

    @ParameterizedTest
    @ValueSource(strings = {"۱۴۰۴/۱۰/۰۲", "1404-10-02", "۲ دی ۱۴۰۴", "2025-12-23", "23 December 2025", " ۲۰۲۵/۱۲/۲۳ "})
    void readsBothCalendarsInEitherDigits(String typed) {
        for (Language language : Language.values()) {
            JalaliDateField field = read(language, typed);
            assertEquals(DAY, field.getValue());
            assertFalse(field.unreadableProperty().get());
            assertEquals(language == Language.FA ? "۱۴۰۴/۱۰/۰۲" : "23 December 2025", field.field().getText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"۳۱ آذر", "فردای آن روز", "1404-12-30", "2025-02-29"})
    void whatIsUnreadableStaysAsTypedWithExamples(String typed) {
        JalaliDateField field = read(Language.FA, typed);
        assertNull(field.getValue());
        assertEquals(typed, field.field().getText());
        assertTrue(field.unreadableProperty().get());
        assertTrue(field.field().getAccessibleHelp().contains("۲۸ آبان ۱۴۰۴"));
        doOnFx(() -> {
            field.field().setText("");
            field.read();
        });
        assertFalse(field.unreadableProperty().get(), "an empty field is no error");
        assertNull(field.getValue());
    }

    /// A refusal that understood something says what, in the language of the field.
    @ParameterizedTest
    @CsvSource({
        "FA,یکشنبه ۱ آذر ۱۴۰۴,شنبه ۱ آذر ۱۴۰۴", "EN,Sunday 22 November 2025,Saturday 22 November 2025", "FA,هفتهٔ آینده,۸ تا ۱۴ آذر ۱۴۰۴",
        "EN,next week,29 November to 5 December 2025", "FA,۱/۹/۰۴,چند گونه", "EN,03/04/2025,more than one way"
    })
    void saysWhatItUnderstoodAndWhyItRefused(Language language, String typed, String expected) {
        JalaliDateField field = read(language, typed);
        assertNull(field.getValue());
        assertEquals(typed, field.field().getText());
        String said = field.field().getAccessibleHelp();
        assertTrue(said.contains(expected), said);
    }

    @Test
    void aDayIsCountedFromToday() {
        assertEquals(LocalDate.of(2025, 11, 23), read(Language.FA, "فردا").getValue());
        assertEquals(LocalDate.of(2025, 12, 6), read(Language.FA, "پانزدهم آذر").getValue());
    }

    @Test
    void aValueSetFromOutsideIsShown() {
        JalaliDateField field = read(Language.FA, "x");
        doOnFx(() -> field.setValue(DAY));
        assertEquals("۱۴۰۴/۱۰/۰۲", field.field().getText());
        assertFalse(field.unreadableProperty().get());
    }

    @ParameterizedTest
    @CsvSource({
        "FA,LEFT,2025-12-24", "EN,LEFT,2025-12-22", "FA,RIGHT,2025-12-22", "FA,DOWN,2025-12-30", "FA,UP,2025-12-16",
        "FA,PAGE_DOWN,2026-01-22", "FA,PAGE_UP,2025-11-23", "EN,PAGE_DOWN,2026-01-23", "FA,HOME,2025-12-22", "FA,END,2026-01-20",
        "EN,END,2025-12-31"
    })
    void keysMoveThroughTheMonth(Language language, KeyCode key, LocalDate expected) {
        List<Optional<LocalDate>> done = new ArrayList<>();
        MonthView month = onFx(() -> {
            var view = new MonthView(language, DAY, DAY, Set.of(), done::add);
            view.setNodeOrientation(language.rtl() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            return view;
        });
        press(month, key);
        assertEquals(expected, month.day());
        press(month, KeyCode.ENTER);
        press(month, KeyCode.ESCAPE);
        assertEquals(List.of(Optional.of(expected), Optional.empty()), done);
    }

    @Test
    void theLastDayOfALongMonthGoesToTheLastOfAShortOne() {
        // 31 Shahrivar 1404 and the 30 days of Mehr; Esfand 1403 is a leap month of 30.
        assertEquals(LocalDate.of(2025, 10, 22), CalendarMonth.of(LocalDate.of(2025, 9, 22), Language.FA).plus(1).day(31));
        assertEquals(LocalDate.of(2025, 3, 20), new CalendarMonth(Language.FA, 1403, 12).day(31));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void monthsAreWholeWeeksFromSaturday(Language language) {
        CalendarMonth month = CalendarMonth.of(DAY, language);
        for (int i = 0; i < 60; i++) {
            List<LocalDate> days = month.plus(i).days();
            assertEquals(0, days.size() % 7);
            assertEquals(DayOfWeek.SATURDAY, days.getFirst().getDayOfWeek());
            assertTrue(days.contains(month.plus(i).first()) && days.contains(month.plus(i).last()));
            assertFalse(month.plus(i).contains(days.getFirst().minusDays(1)));
        }
        assertEquals(language == Language.FA ? "دی ۱۴۰۴" : "December 2025", month.title());
        assertEquals(language == Language.FA ? "Dec 2025 – Jan 2026" : "Azar – Dey 1404", month.otherTitle());
    }

    private static JalaliDateField read(Language language, String typed) {
        return onFx(() -> {
            var field = new JalaliDateField(language);
            field.todayProperty().set(LocalDate.of(2025, 11, 22));
            field.field().setText(typed);
            field.read();
            return field;
        });
    }

    private static void press(MonthView month, KeyCode key) {
        doOnFx(() -> Event.fireEvent(month, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }
}
