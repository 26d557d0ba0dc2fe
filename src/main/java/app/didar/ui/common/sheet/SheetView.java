package app.didar.ui.common.sheet;

import app.didar.text.Language;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.picture.Picture;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Words;
import java.awt.Rectangle;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Pages below one another, each drawn in the background for the very pixels of this screen, and only while it is seen or about to be.
///
/// The frame follows the window's direction, the pages do not: they are never mirrored.
public final class SheetView extends Region {

    private static final double ROOM = 20;
    /// Larger pictures are drawn in part only: 24 MB.
    private static final long MOST_PIXELS = 6_000_000;
    /// Parts of pictures end on multiples of this many pixels, so that a little scrolling draws nothing anew.
    private static final int TILE = 256;

    private final Tasks tasks;
    private final Words words;
    private final Pane desk = new Pane();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Map<Integer, PageView> shown = new TreeMap<>();
    private final ObjectProperty<@Nullable Leaves> leaves = new SimpleObjectProperty<>(this, "leaves", null);
    private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(this, "fit", Fit.WIDTH);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private final ReadOnlyStringWrapper pageText = new ReadOnlyStringWrapper(this, "pageText", "");
    private final Choosing choosing;

    /// How the pages' size follows the window.
    public enum Fit {
        NONE,
        WIDTH,
        PAGE
    }

    /// @param language of the window
    public SheetView(Tasks tasks, Language language) {
        this.tasks = tasks;
        this.words = Words.of(SheetView.class, "Sheet", language);
        getStyleClass().add("sheet-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        desk.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        var clip = new javafx.scene.shape.Rectangle();
        clip.widthProperty().bind(desk.widthProperty());
        clip.heightProperty().bind(desk.heightProperty());
        desk.setClip(clip);
        down.setOrientation(Orientation.VERTICAL);
        across.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        down.valueProperty().subscribe(this::requestLayout);
        across.valueProperty().subscribe(this::requestLayout);
        getChildren().addAll(desk, down, across);
        choosing = new Choosing(this, desk, words);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        new SheetKeys(this, choosing).attach();
        fit.subscribe(this::requestLayout);
        leaves.addListener((_, before, now) -> renew(before, now));
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                clear();
            } else {
                requestLayout();
            }
        });
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(SheetView.class.getResource("sheet.css")).toExternalForm();
    }

    /// The pages; null for none. Other pages are shown where the earlier ones were.
    public ObjectProperty<@Nullable Leaves> leavesProperty() {
        return leaves;
    }

    public ObjectProperty<Fit> fitProperty() {
        return fit;
    }

    /// How large the pages are shown; 1 is their real size.
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// Which page is read, in the words of the window; empty without pages.
    public ReadOnlyStringProperty pageTextProperty() {
        return pageText.getReadOnlyProperty();
    }

    /// Shows the pages in this size; the middle of what is seen stays.
    public void zoomTo(double size) {
        zoomAt(size, desk.getWidth() / 2, desk.getHeight() / 2);
    }

    /// The next larger (1) or smaller (-1) size.
    public void zoomBy(int steps) {
        zoomTo(Zoom.next(zoom.get(), steps));
    }

    /// The page that is read, from 1: the one at the middle of what is seen.
    public int page() {
        return leaves.get() == null ? 0 : 1 + pageAt(desk.getHeight() / 2);
    }

    /// Goes to the top of a page, from 1.
    public void goTo(int page) {
        scrollTo((Math.clamp(page, 1, count()) - 1) * pitch());
    }

    /// Chooses all of the text.
    public void chooseAll() {
        choosing.all();
    }

    /// The chosen text as it was written; empty for none.
    public String chosenText() {
        return choosing.text();
    }

    /// Puts the chosen text on the clipboard.
    public void copy() {
        choosing.copy();
    }

    // ---- geometry, in units of the screen

    int count() {
        Leaves all = leaves.get();
        return all == null ? 0 : all.leaves().size();
    }

    double unit() {
        return zoom.get() * Zoom.UNIT;
    }

    private double pageWidth() {
        Leaves all = leaves.get();
        return all == null ? 0 : all.width() * unit();
    }

    private double pageHeight() {
        Leaves all = leaves.get();
        return all == null ? 0 : all.height() * unit();
    }

    private double pitch() {
        return pageHeight() + ROOM;
    }

    private double left() {
        double spare = desk.getWidth() - pageWidth();
        return snapPositionX(spare >= 0 ? spare / 2 : ROOM - across.getValue());
    }

    private double top(int page) {
        return snapPositionY(ROOM + page * pitch() - down.getValue());
    }

    /// The page at a height of the desk, from 0.
    int pageAt(double y) {
        return Math.clamp((int) Math.floor((y + down.getValue() - ROOM / 2) / pitch()), 0, Math.max(0, count() - 1));
    }

    /// A point of the desk as points of a page.
    Point2D onPage(int page, double x, double y) {
        return new Point2D((x - left()) / unit(), (y - top(page)) / unit());
    }

    void scrollTo(double y) {
        down.setValue(Math.clamp(y, 0, down.getMax()));
    }

    void scrollBy(double dx, double dy) {
        scrollTo(down.getValue() + dy);
        across.setValue(Math.clamp(across.getValue() + dx, 0, across.getMax()));
    }

    /// Height of what is seen.
    double seen() {
        return desk.getHeight();
    }

    /// Draws what is chosen on the pages that are seen.
    void showChosen() {
        shown.forEach((page, view) -> view.choose(choosing.boxes(page)));
    }

    void zoomAt(double size, double x, double y) {
        fit.set(Fit.NONE);
        resize(Zoom.clamped(size), x, y);
    }

    /// The point of the pages that is at this point of the desk stays there.
    private void resize(double size, double x, double y) {
        if (size == zoom.get() || count() == 0) {
            zoom.set(size);
            return;
        }
        int page = pageAt(y);
        Point2D kept = onPage(page, x, y);
        zoom.set(size);
        measure();
        down.setValue(Math.clamp(ROOM + page * pitch() + kept.getY() * unit() - y, 0, down.getMax()));
        across.setValue(Math.clamp(ROOM + kept.getX() * unit() - x, 0, across.getMax()));
        requestLayout();
    }

    private void measure() {
        double high = ROOM + count() * pitch();
        double wide = pageWidth() + 2 * ROOM;
        bar(down, high, desk.getHeight());
        bar(across, wide, desk.getWidth());
    }

    private static void bar(ScrollBar bar, double all, double seen) {
        double most = Math.max(0, all - seen);
        bar.setMax(most);
        bar.setVisibleAmount(all <= 0 ? 0 : most * Math.min(1, seen / all));
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(seen * 0.9);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
        bar.setVisible(most > 0);
    }

    @Override
    protected void layoutChildren() {
        double thick = snapSizeX(down.prefWidth(-1));
        double width = Math.max(0, getWidth() - thick);
        down.resizeRelocate(width, 0, thick, getHeight());
        desk.resizeRelocate(0, 0, width, getHeight());
        across.resizeRelocate(0, getHeight() - thick, width, thick);
        fit();
        measure();
        place();
    }

    private void fit() {
        Leaves all = leaves.get();
        if (all == null || fit.get() == Fit.NONE || desk.getWidth() <= 2 * ROOM) {
            return;
        }
        double size = (desk.getWidth() - 2 * ROOM) / (all.width() * Zoom.UNIT);
        if (fit.get() == Fit.PAGE) {
            size = Math.min(size, (desk.getHeight() - 2 * ROOM) / (all.height() * Zoom.UNIT));
        }
        resize(Zoom.clamped(size), desk.getWidth() / 2, fit.get() == Fit.PAGE ? desk.getHeight() / 2 : 0);
    }

    // ---- what is shown

    private void renew(@Nullable Leaves before, @Nullable Leaves now) {
        choosing.renew(now);
        if (now == null || before != null && (before.width() != now.width() || before.height() != now.height())) {
            clear();
        }
        requestLayout();
    }

    private void clear() {
        shown.values().forEach(PageView::stop);
        shown.clear();
        desk.getChildren().removeIf(PageView.class::isInstance);
    }

    /// Puts the pages on their places: those that are seen and one beside; the others go, with their pictures.
    private void place() {
        Leaves all = leaves.get();
        if (all == null || getScene() == null || desk.getHeight() <= 0) {
            pageText.set("");
            return;
        }
        int first = Math.max(0, pageAt(0) - 1);
        int last = Math.min(count() - 1, pageAt(desk.getHeight()) + 1);
        shown.entrySet().removeIf(entry -> {
            boolean away = entry.getKey() < first || entry.getKey() > last;
            if (away) {
                entry.getValue().stop();
                desk.getChildren().remove(entry.getValue());
            }
            return away;
        });
        int read = page() - 1;
        // What is read is drawn before its neighbours.
        IntStream.rangeClosed(first, last).boxed()
                .sorted(Comparator.comparingInt(page -> Math.abs(page - read)))
                .forEach(page -> place(page, all));
        String said = words.say("page", read + 1, count());
        if (!said.equals(pageText.get())) {
            pageText.set(said);
            setAccessibleText(words.say("sheet") + ", " + said);
        }
    }

    private void place(int page, Leaves all) {
        PageView view = shown.computeIfAbsent(page, _ -> {
            var made = new PageView(tasks, () -> choosing.pageText(page));
            desk.getChildren().add(made);
            return made;
        });
        double output = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        Rectangle whole = Picture.whole(all, unit() * output);
        view.resizeRelocate(left(), top(page), whole.width / output, whole.height / output);
        view.show(all.leaves().get(page), unit(), output, part(page, whole, output));
        view.choose(choosing.boxes(page));
    }

    /// What of a page is drawn: all of it, or of a large one what is seen and a little around.
    private @Nullable Rectangle part(int page, Rectangle whole, double output) {
        if ((long) whole.width * whole.height <= MOST_PIXELS) {
            return whole;
        }
        int left = tile(-left() * output - TILE / 2.0);
        int top = tile(-top(page) * output - TILE / 2.0);
        int right = tile((desk.getWidth() - left()) * output + 1.5 * TILE);
        int bottom = tile((desk.getHeight() - top(page)) * output + 1.5 * TILE);
        Rectangle part = new Rectangle(left, top, right - left, bottom - top).intersection(whole);
        return part.isEmpty() ? null : part;
    }

    private static int tile(double pixels) {
        return (int) Math.floor(pixels / TILE) * TILE;
    }

    /// The pictures on the screen, by page from 0.
    Map<Integer, PageView> shown() {
        return Map.copyOf(shown);
    }

    private void wheel(ScrollEvent turned) {
        if (turned.isShortcutDown()) {
            Point2D at = desk.sceneToLocal(turned.getSceneX(), turned.getSceneY());
            zoomAt(zoom.get() * Math.pow(1.1, turned.getDeltaY() / 40), at.getX(), at.getY());
        } else {
            scrollBy(turned.isShiftDown() ? -turned.getDeltaX() - turned.getDeltaY() : -turned.getDeltaX(),
                    turned.isShiftDown() ? 0 : -turned.getDeltaY());
        }
        turned.consume();
    }
}
