package app.didar.ui.common.sheet;

import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.picture.Picture;
import app.didar.ui.common.Tasks;
import java.awt.Rectangle;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The pages that are on the desk: those that are seen and one beside. The others go, with their pictures, so that a long paper takes
/// no more memory than a short one.
final class ShownPages {

    /// Larger pictures are drawn in part only: 24 MB.
    private static final long MOST_PIXELS = 6_000_000;
    /// Parts of pictures end on multiples of this many pixels, so that a little scrolling draws nothing anew.
    private static final int TILE = 256;

    private final SheetView sheet;
    private final Pane desk;
    private final Tasks tasks;
    private final Choosing choosing;
    private final Map<Integer, PageView> shown = new TreeMap<>();

    ShownPages(SheetView sheet, Pane desk, Tasks tasks, Choosing choosing) {
        this.sheet = sheet;
        this.desk = desk;
        this.tasks = tasks;
        this.choosing = choosing;
    }

    /// Puts the pages on their places.
    ///
    /// @param output pixels per unit of the screen
    void place(Leaves all, double output) {
        int first = Math.max(0, sheet.first() - 1);
        int last = Math.min(sheet.count() - 1, sheet.last() + 1);
        keep(page -> page >= first && page <= last);
        int read = sheet.page() - 1;
        // What is read is drawn before its neighbours.
        IntStream.rangeClosed(first, last).boxed()
                .sorted(Comparator.comparingInt(page -> Math.abs(page - read)))
                .forEach(page -> place(page, all, output));
    }

    private void place(int page, Leaves all, double output) {
        PageView view = shown.computeIfAbsent(page, _ -> {
            var made = new PageView(tasks, () -> choosing.pageText(page));
            desk.getChildren().add(made);
            return made;
        });
        Rectangle whole = Picture.whole(all, sheet.unit() * output);
        view.resizeRelocate(sheet.left(), sheet.top(page), whole.width / output, whole.height / output);
        view.show(all.leaves().get(page), sheet.unit(), output, part(page, whole, output));
        view.choose(choosing.boxes(page));
    }

    /// What of a page is drawn: all of it, or of a large one what is seen and a little around.
    private @Nullable Rectangle part(int page, Rectangle whole, double output) {
        if ((long) whole.width * whole.height <= MOST_PIXELS) {
            return whole;
        }
        int left = tile(-sheet.left() * output - TILE / 2.0);
        int top = tile(-sheet.top(page) * output - TILE / 2.0);
        int right = tile((desk.getWidth() - sheet.left()) * output + 1.5 * TILE);
        int bottom = tile((desk.getHeight() - sheet.top(page)) * output + 1.5 * TILE);
        Rectangle part = new Rectangle(left, top, right - left, bottom - top).intersection(whole);
        return part.isEmpty() ? null : part;
    }

    private static int tile(double pixels) {
        return (int) Math.floor(pixels / TILE) * TILE;
    }

    /// Draws what is chosen on the pages.
    void showChosen() {
        shown.forEach((page, view) -> view.choose(choosing.boxes(page)));
    }

    /// Draws nothing more, and keeps no more than what was seen last.
    void rest() {
        keep(page -> page >= sheet.first() && page <= sheet.last());
        shown.values().forEach(PageView::stop);
    }

    void clear() {
        keep(_ -> false);
    }

    private void keep(IntPredicate wanted) {
        shown.entrySet().removeIf(entry -> {
            boolean away = !wanted.test(entry.getKey());
            if (away) {
                entry.getValue().stop();
                desk.getChildren().remove(entry.getValue());
            }
            return away;
        });
    }

    /// By page from 0.
    Map<Integer, PageView> all() {
        return Map.copyOf(shown);
    }
}
