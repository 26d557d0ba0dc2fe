package app.didar.ui.common.sheet;

import app.didar.text.Direction;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.picture.TextMap;
import app.didar.typeset.picture.TextMap.Spot;
import app.didar.typeset.picture.TextMap.Stretch;
import app.didar.ui.common.Words;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Choosing text on pages by mouse and keys, and copying it.
final class Choosing {

    private final SheetView sheet;
    private final Pane desk;
    private final Words words;
    private final ContextMenu menu = new ContextMenu();
    private @Nullable TextMap map;
    private @Nullable Stretch fixed;
    private @Nullable Stretch chosen;
    private @Nullable Spot caret;
    private int clicks = 1;

    Choosing(SheetView sheet, Pane desk, Words words) {
        this.sheet = sheet;
        this.desk = desk;
        this.words = words;
        desk.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        desk.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        desk.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        sheet.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    /// Other pages: what was chosen stays chosen where it is the same text still.
    void renew(@Nullable Leaves leaves) {
        String before = text();
        Stretch stretch = chosen;
        map = leaves == null ? null : new TextMap(leaves);
        chosen = null;
        fixed = null;
        caret = null;
        if (map != null && stretch != null && !before.isEmpty() && leaves != null && fits(map, stretch, leaves)
                && map.text(stretch).equals(before)) {
            choose(stretch, stretch.to());
        }
    }

    private static boolean fits(TextMap map, Stretch stretch, Leaves leaves) {
        return stretch.to().page() < leaves.leaves().size()
                && stretch.from().at() <= map.text(stretch.from().page()).length()
                && stretch.to().at() <= map.text(stretch.to().page()).length();
    }

    String pageText(int page) {
        return map == null ? "" : map.text(page);
    }

    String text() {
        return map == null || chosen == null ? "" : map.text(chosen);
    }

    /// Where the chosen text stands on a page, in points.
    List<Rectangle2D> boxes(int page) {
        return map == null || chosen == null ? List.of() : map.boxes(page, chosen);
    }

    void all() {
        if (map != null) {
            fixed = map.all();
            choose(fixed, fixed.to());
        }
    }

    /// Chooses nothing.
    ///
    /// @return whether anything was chosen
    boolean clear() {
        boolean any = chosen != null && !chosen.isEmpty();
        chosen = null;
        fixed = null;
        caret = null;
        sheet.showChosen();
        return any;
    }

    void copy() {
        String text = text();
        if (!text.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Moves the end of what is chosen a letter to the left (-1) or right (1), as the text there runs.
    void aside(int by) {
        move((on, from) -> on.beside(from, along(on, from, by)));
    }

    /// Moves the end of what is chosen to the end of a word on the left (-1) or right (1).
    void asideWord(int by) {
        move((on, from) -> {
            int step = along(on, from, by);
            Spot next = on.beside(from, step);
            Stretch word = on.word(step > 0 ? from : next);
            Spot end = step > 0 ? word.to() : word.from();
            return end.compareTo(next) * step > 0 ? end : next;
        });
    }

    /// Moves the end of what is chosen a line up (-1) or down (1).
    void down(int by) {
        move((on, from) -> on.below(from, by));
    }

    /// Moves the end of what is chosen to the start (-1) or the end (1) of its paragraph.
    void toEnd(int end) {
        move((on, from) -> end < 0 ? on.paragraph(from).from() : on.paragraph(from).to());
    }

    /// Moves the end of what is chosen. Where nothing was ever chosen, the paragraph at the top of what is seen is where it begins.
    private void move(BiFunction<TextMap, Spot, Spot> step) {
        TextMap on = map;
        if (on == null) {
            return;
        }
        Spot from = caret;
        if (from == null) {
            from = on.paragraph(sheet.topmost(on)).from();
            fixed = new Stretch(from, from);
        }
        Spot to = step.apply(on, from);
        extend(to);
        Spot before = on.beside(to, -1);
        on.boxes(to.page(), before.page() == to.page() ? new Stretch(before, to) : new Stretch(to, on.beside(to, 1)))
                .forEach(box -> sheet.reveal(to.page(), box.getMinY(), box.getMaxY()));
    }

    private static int along(TextMap on, Spot at, int by) {
        Direction runs = Direction.of(on.text(on.paragraph(at)), Direction.LEFT_TO_RIGHT);
        return runs == Direction.RIGHT_TO_LEFT ? -by : by;
    }

    private void extend(Spot to) {
        Stretch from = fixed;
        if (from != null) {
            choose(to.compareTo(from.from()) < 0 ? new Stretch(to, from.to())
                    : new Stretch(from.from(), to.compareTo(from.to()) < 0 ? from.to() : to), to);
        }
    }

    private void choose(Stretch stretch, Spot end) {
        if (fixed == null) {
            fixed = stretch;
        }
        chosen = stretch;
        caret = end;
        sheet.showChosen();
    }

    private void press(MouseEvent pressed) {
        sheet.requestFocus();
        menu.hide();
        Spot spot = spot(pressed);
        if (pressed.getButton() != MouseButton.PRIMARY || spot == null || map == null) {
            return;
        }
        clicks = pressed.getClickCount();
        if (pressed.isShiftDown() && fixed != null) {
            extend(spot);
        } else {
            Stretch start = taken(map, spot);
            fixed = start;
            choose(start, start.to());
        }
    }

    private void drag(MouseEvent dragged) {
        Stretch from = fixed;
        Spot spot = spot(dragged);
        if (dragged.getButton() != MouseButton.PRIMARY || spot == null || map == null || from == null) {
            return;
        }
        double over = Math.min(0, dragged.getY()) + Math.max(0, dragged.getY() - desk.getHeight());
        sheet.scrollBy(0, over / 4);
        Stretch to = taken(map, spot);
        boolean back = to.from().compareTo(from.from()) < 0;
        choose(new Stretch(back ? to.from() : from.from(), to.to().compareTo(from.to()) > 0 ? to.to() : from.to()),
                back ? to.from() : to.to());
    }

    /// What a press takes: a place, with two clicks a word, with three a paragraph.
    private Stretch taken(TextMap of, Spot spot) {
        return clicks == 1 ? new Stretch(spot, spot) : clicks == 2 ? of.word(spot) : of.paragraph(spot);
    }

    private void hover(MouseEvent moved) {
        int page = sheet.pageAt(moved.getY());
        Point2D point = sheet.onPage(page, moved.getX(), moved.getY());
        boolean on = map != null && map.on(page, point.getX(), point.getY());
        desk.setCursor(on ? Cursor.TEXT : Cursor.DEFAULT);
    }

    private @Nullable Spot spot(MouseEvent at) {
        if (map == null) {
            return null;
        }
        int page = sheet.pageAt(at.getY());
        Point2D point = sheet.onPage(page, at.getX(), at.getY());
        return map.at(page, point.getX(), point.getY());
    }

    private void menu(ContextMenuEvent asked) {
        menu.getItems().setAll(
                item("copy", !text().isEmpty(), this::copy),
                item("all", map != null, this::all),
                new SeparatorMenuItem(),
                item("zoom.in", true, () -> sheet.zoomBy(1)),
                item("zoom.out", true, () -> sheet.zoomBy(-1)),
                item("zoom.real", true, () -> sheet.zoomTo(1)),
                item("zoom.width", true, () -> sheet.fitProperty().set(SheetView.Fit.WIDTH)),
                item("zoom.page", true, () -> sheet.fitProperty().set(SheetView.Fit.PAGE)));
        menu.show(sheet, asked.getScreenX(), asked.getScreenY());
        asked.consume();
    }

    private MenuItem item(String key, boolean can, Runnable action) {
        var item = new MenuItem(words.say(key));
        item.setDisable(!can);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
