package app.didar.ui.common.sheet;

import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.picture.TextMap;
import app.didar.typeset.picture.TextMap.Spot;
import app.didar.typeset.picture.TextMap.Stretch;
import app.didar.ui.common.OnScreen;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;

/// A person's hand on pages: finds words, points at them, copies.
public final class SheetHand {

    private final SheetView sheet;
    private final Robot robot = OnScreen.onFx(Robot::new);

    public SheetHand(SheetView sheet) {
        this.sheet = sheet;
    }

    private Leaves leaves() {
        return Objects.requireNonNull(sheet.leavesProperty().get());
    }

    /// Where these words stand first.
    public Stretch find(String words) {
        TextMap map = new TextMap(leaves());
        for (int page = 0; page < leaves().leaves().size(); page++) {
            int at = map.text(page).indexOf(words);
            if (at >= 0) {
                return new Stretch(new Spot(page, at), new Spot(page, at + words.length()));
            }
        }
        throw new AssertionError("nowhere on the pages: " + words);
    }

    /// Whether these words are on the pages.
    public boolean reads(String words) {
        return OnScreen.onFx(() -> {
            TextMap map = new TextMap(leaves());
            return map.text(map.all()).contains(words);
        });
    }

    /// Whether the start of these words is in view.
    public boolean sees(String words) {
        return OnScreen.onFx(() -> sheet.localToScreen(sheet.getLayoutBounds()).contains(letter(words, true)));
    }

    /// Clicks upon the first letter of these words.
    public void click(String words, int times) {
        OnScreen.doOnFx(() -> {
            robot.mouseMove(letter(words, true));
            for (int i = 0; i < times; i++) {
                robot.mouseClick(MouseButton.PRIMARY);
            }
        });
        OnScreen.settle();
    }

    /// Presses before the first letter of these and lets go behind the last letter of those.
    public void drag(String from, String to) {
        OnScreen.doOnFx(() -> {
            robot.mouseMove(letter(from, true));
            robot.mousePress(MouseButton.PRIMARY);
        });
        OnScreen.settle();
        OnScreen.doOnFx(() -> robot.mouseMove(letter(to, false)));
        OnScreen.settle();
        OnScreen.doOnFx(() -> robot.mouseRelease(MouseButton.PRIMARY));
        OnScreen.settle();
    }

    /// Where the first letter of words begins or the last one ends, on the screen.
    private Point2D letter(String words, boolean start) {
        Stretch found = find(words);
        int page = found.from().page();
        Stretch letter = start
                ? new Stretch(found.from(), new Spot(page, found.from().at() + 1))
                : new Stretch(new Spot(page, found.to().at() - 1), found.to());
        Rectangle2D box = new TextMap(leaves()).boxes(page, letter).getFirst();
        boolean rtl = words.codePointAt(start ? 0 : words.length() - 1) > 0x590;
        double share = start == rtl ? 0.75 : 0.25;
        PageView view = Objects.requireNonNull(sheet.shown().get(page));
        return view.localToScreen(
                (box.getMinX() + share * box.getWidth()) * sheet.unit(), box.getCenterY() * sheet.unit());
    }

    public void press(KeyCode key, KeyCode... modifiers) {
        OnScreen.press(sheet.getScene(), key, modifiers);
        OnScreen.settle();
    }

    /// Turns the wheel over the middle of the pages.
    ///
    /// @param notches towards oneself
    /// @param control whether Ctrl is held
    public void wheel(int notches, boolean control) {
        OnScreen.doOnFx(() -> {
            double x = sheet.getWidth() / 2;
            double y = sheet.getHeight() / 2;
            Point2D scene = sheet.localToScene(x, y);
            Point2D screen = sheet.localToScreen(x, y);
            sheet.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), screen.getX(), screen.getY(), false,
                    control, false, false, true, false, 0, -40 * notches, 0, -40 * notches,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        });
        OnScreen.settle();
    }

    /// Copies with the keyboard and reads the clipboard.
    public String copied() {
        OnScreen.doOnFx(() -> Clipboard.getSystemClipboard().clear());
        press(KeyCode.C, KeyCode.CONTROL);
        String text = OnScreen.onFx(() -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
        return text;
    }

    /// The pages that are on the desk, from 0.
    public List<Integer> pages() {
        return OnScreen.onFx(() -> sheet.shown().keySet().stream().sorted().toList());
    }

    /// Whether every page on the desk has its picture.
    public boolean drawn() {
        return OnScreen.onFx(() -> sheet.shown().values().stream().allMatch(page -> page.picture() != null));
    }
}
