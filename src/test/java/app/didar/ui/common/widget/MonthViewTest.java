package app.didar.ui.common.widget;

import static app.didar.ui.common.OnScreen.doOnFx;
import static app.didar.ui.common.OnScreen.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Dates;
import app.didar.text.Days;
import app.didar.text.Language;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The month in a window of its own, used as a person does.
@ExtendWith(OnScreen.class)
class MonthViewTest {

    /// 2 Dey 1404, a Tuesday.
    private static final LocalDate DAY = LocalDate.of(2025, 12, 23);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    private static final Map<Language, Scene> WINDOWS = new EnumMap<>(Language.class);

    private final List<Optional<Days>> done = new ArrayList<>();

    @AfterAll
    static void close() {
        doOnFx(() -> WINDOWS.values().forEach(scene -> ((Stage) scene.getWindow()).close()));
        WINDOWS.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "FA,LEFT,,2025-12-24", "EN,LEFT,,2025-12-22", "FA,RIGHT,,2025-12-22", "EN,RIGHT,,2025-12-24", "FA,DOWN,,2025-12-30", "FA,UP,,2025-12-16",
        "FA,PAGE_DOWN,,2026-01-22", "FA,PAGE_UP,,2025-11-23", "EN,PAGE_DOWN,,2026-01-23", "FA,PAGE_DOWN,CONTROL,2026-12-23",
        "FA,PAGE_UP,SHIFT,2024-12-22", "EN,PAGE_UP,CONTROL,2024-12-23", "FA,HOME,,2025-12-22", "FA,END,,2026-01-20", "EN,END,,2025-12-31"
    })
    void keysMoveThroughTheMonths(Language language, KeyCode key, @Nullable KeyCode held, LocalDate expected) {
        MonthView month = open(language, false, Days.of(DAY));
        press(month, key, held == null ? new KeyCode[0] : new KeyCode[] {held});
        assertEquals(expected, month.day());
        press(month, KeyCode.ENTER);
        press(month, KeyCode.ESCAPE);
        assertEquals(List.of(Optional.of(Days.of(expected)), Optional.empty()), done);
    }

    /// Four digits are a year of either calendar, in any script; the day of the month stays where there is one.
    @ParameterizedTest
    @CsvSource({
        "FA,1380,2001-12-23", "FA,۱۳۸۰,2001-12-23", "FA,2001,2001-12-23", "EN,2001,2001-12-23", "EN,1380,2001-12-23", "FA,9999,2120-03-20",
        "EN,1000,1827-03-22", "FA,0000,1827-03-22"
    })
    void aTypedYearIsJumpedTo(Language language, String typed, LocalDate expected) {
        MonthView month = open(language, false, Days.of(DAY));
        type(month, typed.substring(0, 3));
        assertEquals(DAY, month.day());
        assertTrue(title(month).getText().endsWith("…"), title(month).getText());
        type(month, typed.substring(3));
        assertEquals(expected, month.day());
        assertFalse(title(month).getText().endsWith("…"));
    }

    @Test
    void aYearHalfTypedIsTakenBack() {
        MonthView month = open(Language.FA, false, Days.of(DAY));
        type(month, "139");
        press(month, KeyCode.BACK_SPACE);
        type(month, "80");
        assertEquals(1380, CalendarMonth.of(month.day(), Language.FA).year());
        type(month, "1");
        press(month, KeyCode.ESCAPE);
        assertEquals(List.of(), done);
        press(month, KeyCode.ESCAPE);
        assertEquals(List.of(Optional.empty()), done);
    }

    @ParameterizedTest
    @CsvSource({"FA,t", "FA,ت", "EN,T"})
    void aLetterGoesToToday(Language language, String letter) {
        MonthView month = open(language, false, Days.of(LocalDate.of(2001, 1, 1)));
        type(month, letter);
        assertEquals(TODAY, month.day());
    }

    @ParameterizedTest
    @CsvSource({"FA,س,۱۴۰۶", "EN,y,2027"})
    void aYearIsChosenFromTheList(Language language, String letter, String year) {
        MonthView month = open(language, false, Days.of(DAY));
        type(month, letter);
        OnScreen.settle();
        press(month, KeyCode.DOWN);
        press(month, KeyCode.DOWN);
        press(month, KeyCode.ENTER);
        assertTrue(title(month).getText().contains(year), title(month).getText());
        type(month, letter);
        OnScreen.settle();
        assertTrue(onFx(() -> month.lookupAll(".list-cell").stream()
                .anyMatch(cell -> ((ListCell<?>) cell).isSelected() && within(cell, month.lookup(".year-list")))), "the year is in view");
        press(month, KeyCode.UP);
        press(month, KeyCode.ESCAPE);
        assertTrue(title(month).getText().contains(year), "the list is left without a choice");
        press(month, KeyCode.HOME);
        press(month, KeyCode.ENTER);
        assertEquals(1, done.size());
    }

    /// Beyond 1206 to 1498 nothing is converted, so nothing can be reached.
    @ParameterizedTest
    @EnumSource(Language.class)
    void theEndsOfTheCalendarHold(Language language) {
        MonthView month = open(language, false, Days.of(Dates.FIRST));
        List.of(KeyCode.PAGE_UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.HOME, KeyCode.PAGE_UP).forEach(key -> press(month, key));
        assertFalse(month.day().isBefore(Dates.FIRST));
        assertTrue(cells(month).stream().filter(Node::isDisabled).allMatch(cell -> day(cell).isBefore(Dates.FIRST)));
        MonthView last = open(language, false, Days.of(Dates.LAST));
        List.of(KeyCode.PAGE_DOWN, KeyCode.DOWN, KeyCode.END, KeyCode.PAGE_DOWN).forEach(key -> press(last, key));
        assertEquals(Dates.LAST, last.day());
        assertEquals(Dates.LAST, cells(last).stream().filter(cell -> !cell.isDisabled()).map(MonthViewTest::day).max(LocalDate::compareTo).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSpanIsChosenByKeys(Language language) {
        MonthView month = open(language, true, Days.of(DAY));
        press(month, KeyCode.ENTER);
        assertEquals(List.of(), done, "the first end");
        press(month, KeyCode.UP);
        press(month, KeyCode.ENTER);
        assertEquals(Optional.of(new Days(DAY.minusDays(7), DAY)), done.getLast(), "the earlier day comes first");
        MonthView again = open(language, true, Days.of(DAY));
        press(again, KeyCode.DOWN, KeyCode.SHIFT);
        press(again, KeyCode.PAGE_DOWN, KeyCode.SHIFT);
        String said = onFx(again::getAccessibleText);
        assertTrue(said.contains(language == Language.FA ? "۲ دی تا ۹ بهمن ۱۴۰۴" : "23 December 2025 to 30 January 2026"), said);
        press(again, KeyCode.ESCAPE);
        press(again, KeyCode.ENTER);
        press(again, KeyCode.ENTER);
        assertEquals(2, done.size());
        assertTrue(done.getLast().orElseThrow().one(), "Esc took the first end back");
    }

    @Test
    void aSpanIsChosenByTwoClicks() {
        MonthView month = open(Language.FA, true, Days.of(DAY));
        click(month, LocalDate.of(2025, 12, 24));
        click(month, LocalDate.of(2025, 12, 28));
        assertEquals(List.of(Optional.of(new Days(LocalDate.of(2025, 12, 24), LocalDate.of(2025, 12, 28)))), done);
    }

    /// Saturday stands at the right in Persian, Monday at the left in English; every day says all its names.
    @ParameterizedTest
    @CsvSource({"FA,true,'سه‌شنبه ۲ دی ۱۴۰۴، ۲۳ دسامبر ۲۰۲۵'", "EN,false,'Tuesday 23 December 2025, 2 Dey 1404'"})
    void daysStandAndAreNamedInTheLanguage(Language language, boolean firstAtRight, String spoken) {
        MonthView month = open(language, false, Days.of(DAY));
        List<Node> cells = cells(month);
        double first = onFx(() -> middle(cells.getFirst()));
        double second = onFx(() -> middle(cells.get(1)));
        assertEquals(firstAtRight, first > second);
        Node chosen = cells.stream().filter(cell -> day(cell).equals(DAY)).findFirst().orElseThrow();
        assertEquals(spoken, chosen.getAccessibleText());
        assertTrue(month.getAccessibleText().contains(spoken));
        assertTrue(cells.stream().anyMatch(cell -> day(cell).equals(TODAY) && cell.getAccessibleText().endsWith(language == Language.FA ? "امروز" : "today")));
        assertEquals(
                language == Language.FA ? "۳ رجب ۱۴۴۷ قمری" : "3 Rajab 1447 AH", ((Label) month.lookup(".lunar")).getText());
        assertFalse(month.getAccessibleHelp().isBlank());
        month.lookupAll(".button").forEach(button -> assertTrue(button.getAccessibleText() != null || !((Button) button).getText().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({"FA,LIGHT", "FA,DARK", "EN,LIGHT", "EN,DARK"})
    void looksRight(Language language, Theme theme) {
        var look = new Look(language, theme.other());
        Scene scene = onFx(() -> {
            var years = view(language, false, Days.of(DAY));
            var row = new HBox(
                    24, view(language, false, Days.of(DAY)), view(language, true, new Days(DAY, DAY.plusDays(9))), years,
                    view(language, false, Days.of(Dates.FIRST)));
            row.getStyleClass().add("content-area");
            row.setFillHeight(false);
            Scene shown = new Scenes(look).scene(row, 1560, 440);
            look.themeProperty().set(theme);
            var stage = new Stage();
            stage.setScene(shown);
            stage.show();
            row.layout();
            years.requestFocus();
            return shown;
        });
        OnScreen.type(scene, "y");
        OnScreen.settle();
        WritableImage picture = OnScreen.picture(scene);
        doOnFx(() -> ((Stage) scene.getWindow()).close());
        OnScreen.keep(picture, "month-" + language.code() + "-" + theme.code());
        assertEquals(1560, picture.getWidth());
    }

    /// Puts the month into the window of its language, which all tests share.
    private MonthView open(Language language, boolean span, Days chosen) {
        return onFx(() -> {
            var month = view(language, span, chosen);
            Scene scene = WINDOWS.computeIfAbsent(language, MonthViewTest::window);
            ((HBox) scene.lookup("#month")).getChildren().setAll(month);
            month.requestFocus();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return month;
        });
    }

    private static Scene window(Language language) {
        var box = new HBox();
        box.setId("month");
        Scene scene = new Scenes(new Look(language, Theme.LIGHT)).scene(box, 480, 480);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    private MonthView view(Language language, boolean span, Days chosen) {
        return new MonthView(language, span, chosen, TODAY, Set.of(DAY.plusDays(1)), done::add);
    }

    private static Button title(MonthView month) {
        return (Button) month.lookup(".month-title");
    }

    private static List<Node> cells(MonthView month) {
        return onFx(() -> month.lookupAll(".day").stream()
                .sorted((one, other) -> day(one).compareTo(day(other)))
                .map(Node.class::cast)
                .toList());
    }

    private static LocalDate day(Node cell) {
        return (LocalDate) cell.getUserData();
    }

    private static boolean within(Node cell, Node list) {
        return list.localToScene(list.getLayoutBounds()).contains(cell.localToScene(cell.getLayoutBounds()));
    }

    private static double middle(Node cell) {
        Bounds place = cell.localToScene(cell.getBoundsInLocal());
        return (place.getMinX() + place.getMaxX()) / 2;
    }

    private static void click(MonthView month, LocalDate day) {
        Node cell = cells(month).stream().filter(some -> day(some).equals(day)).findFirst().orElseThrow();
        doOnFx(() -> cell.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false,
                true, null)));
    }

    private static void type(MonthView month, String letters) {
        letters.chars().forEach(letter -> OnScreen.type(scene(month), Character.toString(letter)));
    }

    private static void press(MonthView month, KeyCode key, KeyCode... held) {
        OnScreen.press(scene(month), key, held);
    }

    private static Scene scene(MonthView month) {
        return month.getScene();
    }
}
