package app.didar.ui.common.widget;

import static app.didar.ui.common.OnScreen.doOnFx;
import static app.didar.ui.common.OnScreen.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Days;
import app.didar.text.Language;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.theme.Theme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
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

    /// While it is typed, in a real window: weekday and both calendars, or the reason, which is no error before the field is left.
    @ParameterizedTest
    @CsvSource({
        "FA,اول آذر,'خوانده شد: شنبه ۱ آذر ۱۴۰۴، ۲۲ نوامبر ۲۰۲۵'", "EN,22 Nov,'Read as Saturday 22 November 2025, 1 Azar 1404'",
        "FA,یکشنبه ۱ آذر,'روز هفته با تاریخ نمی‌خواند: این روز شنبه ۱ آذر ۱۴۰۴، ۲۲ نوامبر ۲۰۲۵ است.'",
        "EN,30 Feb 2025,'There is no such day. Examples: 28 Aban 1404, 1404-08-28, 2025-11-19.'"
    })
    void saysHowItReadsWhatIsTyped(Language language, String typed, String said) {
        JalaliDateField field = inAWindow(language);
        typed.chars().forEach(letter -> OnScreen.type(field.getScene(), Character.toString(letter)));
        assertEquals(typed, field.field().getText());
        assertEquals(said, field.said());
        assertEquals(said, field.field().getAccessibleHelp());
        assertTrue(onFx(() -> field.lookup(".date-line").isVisible()));
        assertFalse(field.unreadableProperty().get());
        assertNull(field.getValue());
        OnScreen.press(field.getScene(), KeyCode.TAB);
        boolean read = field.getValue() != null;
        assertEquals(read ? "" : said, field.said());
        assertEquals(!read, field.unreadableProperty().get());
        assertEquals(!read, onFx(() -> field.lookup(".date-line").getStyleClass().contains("field-error")));
        doOnFx(() -> ((Stage) field.getScene().getWindow()).close());
    }

    /// From the field into the month and back, with keys only; the keyboard is in the field again.
    @ParameterizedTest
    @CsvSource({"FA,LEFT,2025-11-23,۱۴۰۴/۰۹/۰۲", "EN,RIGHT,2025-11-23,23 November 2025"})
    void theMonthOpensUnderTheFieldAndGivesTheDayBack(Language language, KeyCode onward, LocalDate expected, String shown) {
        JalaliDateField field = inAWindow(language);
        Scene scene = field.getScene();
        "1 Azar 1404".chars().forEach(letter -> OnScreen.type(scene, Character.toString(letter)));
        OnScreen.press(scene, KeyCode.F4);
        Scene popup = onFx(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Popup && window.isShowing())
                .findFirst().orElseThrow().getScene());
        OnScreen.press(popup, onward);
        OnScreen.press(popup, KeyCode.ESCAPE);
        assertEquals(LocalDate.of(2025, 11, 22), field.getValue(), "given up");
        OnScreen.press(scene, KeyCode.DOWN);
        OnScreen.press(popup, onward);
        OnScreen.press(popup, KeyCode.ENTER);
        assertEquals(expected, field.getValue());
        assertEquals(shown, field.field().getText());
        assertTrue(onFx(() -> field.field().isFocused() && Window.getWindows().stream().noneMatch(Popup.class::isInstance)));
        doOnFx(() -> ((Stage) scene.getWindow()).close());
    }

    @ParameterizedTest
    @CsvSource({
        "FA,هفتهٔ آینده,۸ تا ۱۴ آذر ۱۴۰۴,2025-11-29,2025-12-05", "EN,17-19 Nov 2025,17 to 19 November 2025,2025-11-17,2025-11-19",
        "FA,فردا,۲ آذر ۱۴۰۴,2025-11-23,2025-11-23"
    })
    void aSpanOrAVagueTimeIsAWindow(Language language, String typed, String shown, LocalDate first, LocalDate last) {
        JalaliDaysField field = onFx(() -> {
            var span = new JalaliDaysField(language);
            span.todayProperty().set(LocalDate.of(2025, 11, 22));
            span.field().setText(typed);
            return span;
        });
        assertTrue(field.said().contains(shown), field.said());
        doOnFx(field::read);
        assertEquals(new Days(first, last), field.getValue());
        assertEquals(shown, field.field().getText());
        doOnFx(field::read);
        assertEquals(new Days(first, last), field.getValue(), "what is shown is read back");
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

    @Test
    void theLastDayOfALongMonthGoesToTheLastOfAShortOne() {
        // 31 Shahrivar 1404 and the 30 days of Mehr; Esfand 1403 is a leap month of 30.
        assertEquals(LocalDate.of(2025, 10, 22), CalendarMonth.of(LocalDate.of(2025, 9, 22), Language.FA).plus(1).day(31));
        assertEquals(LocalDate.of(2025, 3, 20), new CalendarMonth(Language.FA, 1403, 12).day(31));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void monthsAreWholeWeeksFromTheFirstDayOfTheLanguage(Language language) {
        DayOfWeek first = language == Language.FA ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
        CalendarMonth month = CalendarMonth.of(DAY, language);
        for (int i = 0; i < 60; i++) {
            List<LocalDate> days = month.plus(i).days();
            assertEquals(0, days.size() % 7);
            assertEquals(first, days.getFirst().getDayOfWeek());
            assertTrue(days.contains(month.plus(i).first()) && days.contains(month.plus(i).last()));
            assertFalse(month.plus(i).contains(days.getFirst().minusDays(1)));
        }
        assertEquals(language == Language.FA ? "دی ۱۴۰۴" : "December 2025", month.title());
        assertEquals(language == Language.FA ? "Dec 2025 – Jan 2026" : "Azar – Dey 1404", month.otherTitle());
    }

    private static JalaliDateField inAWindow(Language language) {
        return onFx(() -> {
            var shown = new JalaliDateField(language);
            shown.todayProperty().set(LocalDate.of(2025, 11, 22));
            var stage = new Stage();
            stage.setScene(new Scenes(new Look(language, Theme.LIGHT)).scene(new VBox(shown, new TextField()), 480, 200));
            stage.show();
            shown.field().requestFocus();
            return shown;
        });
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
}
