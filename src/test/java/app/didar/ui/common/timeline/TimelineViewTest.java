package app.didar.ui.common.timeline;

import static app.didar.ui.common.OnScreen.doOnFx;
import static app.didar.ui.common.OnScreen.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.ItemKind;
import app.didar.domain.Timeline;
import app.didar.domain.Timeline.Entry;
import app.didar.text.Language;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A timeline in a window, used as a person does.
@ExtendWith(OnScreen.class)
class TimelineViewTest {

    private final List<String> opened = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();

    @AfterEach
    void close() {
        doOnFx(() -> stages.forEach(Stage::close));
    }

    @ParameterizedTest
    @EnumSource
    void laterDaysLieWhereTheLanguageEnds(Language language) {
        TimelineView view = open(language, Entries.every());
        Node conference = node(view, "E1");
        Node planned = node(view, "E3");
        assertEquals(language == Language.EN, middle(conference) < middle(planned));
    }

    @ParameterizedTest
    @CsvSource({"FA,LEFT,RIGHT", "EN,RIGHT,LEFT"})
    void arrowsWalkInTheOrderOfTime(Language language, KeyCode onward, KeyCode back) {
        TimelineView view = open(language, Entries.every());
        press(view, KeyCode.HOME);
        List<LocalDate> days = new ArrayList<>();
        int steps = onFx(() -> view.chart().spots().size());
        for (int i = 0; i < steps; i++) {
            days.add(chosen(view).days().first());
            press(view, onward);
        }
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals("E5", chosen(view).code(), "the last stays");
        press(view, back);
        assertEquals("U2", chosen(view).code());
        press(view, KeyCode.ENTER);
        assertEquals(List.of("UNDERTAKING U2"), opened);
        press(view, KeyCode.ESCAPE);
        assertNull(onFx(() -> view.chart().chosen()));
        press(view, onward);
        assertEquals("T1", chosen(view).code(), "from none, to the first that is not over");
    }

    @ParameterizedTest
    @EnumSource
    void theChosenOneIsToldInFull(Language language) {
        TimelineView view = open(language, Entries.every());
        press(view, KeyCode.HOME);
        String told = onFx(() -> view.chart().getAccessibleText());
        for (String part : language == Language.FA
                ? List.of("۱ از", "رویداد", "WTDC-25", "۲۶ تا ۲۸ آبان ۱۴۰۴", "۱۷ تا ۱۹ نوامبر ۲۰۲۵", "ناسازگار", "S-A")
                : List.of("1 of", "Event", "WTDC-25", "17 to 19 November 2025", "26 to 28 Aban 1404", "conflict", "S-A")) {
            assertTrue(told.contains(part), () -> part + " in " + told);
        }
        Node focused = (Node) onFx(() -> view.chart().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
        assertTrue(told.endsWith(focused.getAccessibleText()));
        assertTrue(onFx(() -> nodes(view)).stream().noneMatch(node -> node.getAccessibleText().isBlank()));
        assertTrue(onFx(() -> view.lookupAll(".icon-only").stream().noneMatch(tool -> tool.getAccessibleText().isBlank())));
    }

    @ParameterizedTest
    @EnumSource
    void theWheelZoomsAboutThePointerAndKeysAboutTheMiddle(Language language) {
        TimelineView view = open(language, Entries.every());
        Axis before = axis(view);
        doOnFx(() -> view.chart().fireEvent(wheel(300, 40, true)));
        Axis after = axis(view);
        double pointer = onFx(() -> view.chart().sceneToLocal(300, 60).getX());
        assertEquals(before.perDay() * 1.2, after.perDay(), 1e-6);
        assertEquals(before.day(pointer), after.day(pointer), 1e-6);
        doOnFx(view.chart()::requestFocus);
        OnScreen.type(view.getScene(), "+");
        assertEquals(after.perDay() * 1.5, axis(view).perDay(), 1e-6);
        OnScreen.type(view.getScene(), "-");
        assertEquals(after.perDay(), axis(view).perDay(), 1e-6);
        assertEquals(after.day(after.width() / 2), axis(view).day(after.width() / 2), 0.1);
        OnScreen.type(view.getScene(), language == Language.FA ? "۰" : "0");
        Entries.every().entries().forEach(entry -> {
            assertTrue(axis(view).at(entry.days().first()) >= 0, entry::toString);
            assertTrue(axis(view).at(entry.days().last()) <= axis(view).width(), entry::toString);
        });
    }

    @ParameterizedTest
    @EnumSource
    void thePlainWheelIsLeftToThePageAndSidewaysMoves(Language language) {
        TimelineView view = open(language, Entries.every());
        Axis before = axis(view);
        doOnFx(() -> view.chart().fireEvent(wheel(300, 40, false)));
        assertEquals(before, axis(view));
        doOnFx(() -> view.chart().move(100));
        assertEquals(before.day(100), axis(view).first(), 1e-6);
        doOnFx(view.chart()::requestFocus);
        OnScreen.press(view.getScene(), language == Language.FA ? KeyCode.LEFT : KeyCode.RIGHT, KeyCode.SHIFT);
        assertTrue(axis(view).first() > before.day(100));
    }

    @ParameterizedTest
    @EnumSource
    void noWordsTouchOthersAndNoneAreCutByTheEdge(Language language) {
        TimelineView view = open(language, Entries.many(2000));
        for (double factor : new double[] {1, 0.2, 0.2, 3, 9}) {
            doOnFx(() -> view.chart().zoom(factor));
            OnScreen.settle();
            List<Bounds> shown = onFx(() -> nodes(view).stream()
                    .flatMap(node -> node.lookupAll(".label").stream())
                    .filter(Node::isVisible)
                    .filter(label -> label.getLayoutBounds().getWidth() > 0)
                    .map(label -> label.localToScene(label.getLayoutBounds()))
                    .toList());
            Bounds edge = onFx(() -> view.chart().localToScene(view.chart().getLayoutBounds()));
            assertFalse(shown.isEmpty());
            for (int i = 0; i < shown.size(); i++) {
                Bounds one = shown.get(i);
                assertTrue(one.getMaxX() <= edge.getMaxX() + 1 && one.getMinX() >= edge.getMinX() - 1, one::toString);
                for (Bounds other : shown.subList(i + 1, shown.size())) {
                    boolean apart = one.getMaxX() <= other.getMinX() + 1
                            || other.getMaxX() <= one.getMinX() + 1
                            || one.getMaxY() <= other.getMinY() + 1
                            || other.getMaxY() <= one.getMinY() + 1;
                    assertTrue(apart, () -> one + "\n" + other);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsSeenHasNodesAndACrowdComesNearWhenChosen(Language language) {
        TimelineView view = open(language, Entries.many(2000));
        doOnFx(view.chart()::fitAll);
        OnScreen.settle();
        assertTrue(onFx(() -> nodes(view).size()) < 200);
        SpotNode crowd = onFx(() -> nodes(view).stream()
                .filter(node -> node.spot().piece().crowd())
                .findFirst()
                .orElseThrow());
        double before = axis(view).perDay();
        click(crowd, 1);
        OnScreen.settle();
        assertTrue(axis(view).perDay() > before);
        assertTrue(axis(view).seen().contains(crowd.spot().piece().days().first()));
        assertEquals(List.of(), opened);
    }

    @ParameterizedTest
    @EnumSource
    void aClickChoosesAndADoubleClickBringsNear(Language language) {
        TimelineView view = open(language, Entries.every());
        Axis before = axis(view);
        click(node(view, "E3"), 1);
        assertEquals("E3", chosen(view).code());
        assertEquals(before, axis(view));
        click(node(view, "E3"), 2);
        OnScreen.settle();
        assertTrue(axis(view).perDay() > before.perDay());
        assertNotNull(node(view, "E3"));
        assertEquals(List.of(), opened, "Enter opens");
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesBeyondTheEdgesIsCountedAndOneGoesThere(Language language) {
        TimelineView view = open(language, Entries.every());
        doOnFx(() -> view.chart().fit(Piece.of(List.of(Entries.every().entries().getLast())).getFirst()));
        OnScreen.settle();
        Button earlier = onFx(() -> view.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && button.getText().contains(language == Language.FA ? "پیش‌تر" : "earlier"))
                .findFirst()
                .orElseThrow());
        doOnFx(earlier::fire);
        OnScreen.settle();
        assertTrue(onFx(view.chart()::isFocused));
        assertTrue(axis(view).seen().contains(chosen(view).days().first()));
    }

    @ParameterizedTest
    @EnumSource
    void theUndatedAreChipsThatOpen(Language language) {
        TimelineView view = open(language, Entries.every());
        Button chip = onFx(() -> view.lookupAll(".undated").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(language == Language.FA ? "بیانیهٔ مشترک" : "Joint statement"))
                .findFirst()
                .orElseThrow());
        doOnFx(chip::fire);
        assertEquals(List.of("AGREEMENT A3"), opened);
    }

    private TimelineView open(Language language, Timeline timeline) {
        TimelineView view = onFx(() -> {
            var made = new TimelineView(language, (ItemKind kind, String code) -> opened.add(kind + " " + code));
            made.show(timeline, Entries.TODAY);
            var page = new VBox();
            Scene scene = new Scenes(new Look(language, Theme.LIGHT)).scene(page, 1100, 480);
            page.getChildren().add(made);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stages.add(stage);
            return made;
        });
        OnScreen.settle();
        return view;
    }

    private static void press(TimelineView view, KeyCode key) {
        doOnFx(view.chart()::requestFocus);
        OnScreen.press(view.getScene(), key);
        OnScreen.settle();
    }

    private static Entry chosen(TimelineView view) {
        return onFx(() -> Objects.requireNonNull(view.chart().chosen()));
    }

    private static Axis axis(TimelineView view) {
        return onFx(() -> Objects.requireNonNull(view.chart().axisProperty().get()));
    }

    private static List<SpotNode> nodes(TimelineView view) {
        return view.lookupAll(".spot").stream().map(SpotNode.class::cast).toList();
    }

    private static SpotNode node(TimelineView view, String code) {
        return onFx(() -> nodes(view).stream()
                .filter(node -> node.spot().piece().entry().code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private static double middle(Node node) {
        return onFx(() -> node.localToScene(node.getLayoutBounds()).getCenterX());
    }

    private static ScrollEvent wheel(double x, double up, boolean control) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, x, 60, x, 60, false, control, false, false, false, false, 0, up, 0, up,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private static void click(Node node, int times) {
        doOnFx(() -> node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5, MouseButton.PRIMARY, times, false, false, false, false, true, false, false,
                true, false, true, null)));
    }
}
