package app.didar.ui.common.sheet;

import app.didar.text.Language;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.picture.TextMap;
import app.didar.typeset.picture.TextMap.Spot;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Words;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Pages below one another, each drawn in the background for the very pixels of this screen, and only while it is seen or about to be.
///
/// The frame follows the window's direction, the pages do not: they are never mirrored.
public final class SheetView extends Region {

    private static final double ROOM = 20;
    private final Words words;
    private final Pane desk = new Pane();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final ObjectProperty<@Nullable Leaves> leaves = new SimpleObjectProperty<>(this, "leaves", null);
    private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(this, "fit", Fit.NONE);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private final ReadOnlyStringWrapper pageText = new ReadOnlyStringWrapper(this, "pageText", "");
    private final Choosing choosing;
    private final ShownPages shown;
    private final SheetKeys keys;
    /// What is to be brought into view with the next layout.
    private @Nullable Runnable wanted;

    /// How the pages' size follows the window.
    public enum Fit {
        NONE,
        WIDTH,
        PAGE
    }

    /// @param language of the window
    public SheetView(Tasks tasks, Language language) {
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
        shown = new ShownPages(this, desk, tasks, choosing);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        keys = new SheetKeys(this, choosing);
        addEventHandler(KeyEvent.KEY_PRESSED, keys);
        fit.subscribe(this::requestLayout);
        leaves.addListener((_, before, now) -> renew(before, now));
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                shown.rest();
            } else {
                requestLayout();
            }
        });
        // Where the window comes to another screen, the pages are drawn for its pixels.
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::renderScaleXProperty)
                .subscribe(_ -> requestLayout());
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(SheetView.class.getResource("sheet.css")).toExternalForm();
    }

    /// The pages; null for none. Other pages are shown where the earlier ones were.
    public ObjectProperty<@Nullable Leaves> leavesProperty() {
        return leaves;
    }

    /// How the size follows the window; zooming sets it to [Fit#NONE].
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
        scrollTo((Math.clamp(page, 1, Math.max(1, count())) - 1) * pitch());
    }

    /// Goes on (1) or back (-1) by what is seen: a page where pages fit the window.
    void turn(int by) {
        if (fit.get() == Fit.PAGE) {
            goTo(page() + by);
        } else {
            scrollBy(0, by * 0.9 * desk.getHeight());
        }
    }

    /// Chooses all of the text.
    void chooseAll() {
        choosing.all();
    }

    /// Puts the chosen text on the clipboard.
    void copy() {
        choosing.copy();
    }

    /// Does what a key with Ctrl does here, for a window whose keyboard is elsewhere: sizes, pages, copying.
    ///
    /// @return whether it does anything
    public boolean shortcut(KeyEvent pressed) {
        return keys.shortcut(pressed);
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

    double left() {
        double spare = desk.getWidth() - pageWidth();
        return snapPositionX(spare >= 0 ? spare / 2 : ROOM - across.getValue());
    }

    double top(int page) {
        return snapPositionY(ROOM + page * pitch() - down.getValue());
    }

    /// The page at a height of the desk, from 0.
    int pageAt(double y) {
        return Math.clamp((int) Math.floor((y + down.getValue() - ROOM / 2) / pitch()), 0, Math.max(0, count() - 1));
    }

    /// The first page of which anything is seen, from 0.
    int first() {
        return pageAt(ROOM / 2);
    }

    /// The last page of which anything is seen, from 0.
    int last() {
        return pageAt(desk.getHeight() - ROOM / 2);
    }

    /// A point of the desk as points of a page.
    Point2D onPage(int page, double x, double y) {
        return new Point2D((x - left()) / unit(), (y - top(page)) / unit());
    }

    /// The place in the text at the top of what is seen.
    Spot topmost(TextMap map) {
        int page = first();
        return map.at(page, leaves.get() == null ? 0 : leaves.get().width() / 2, onPage(page, 0, 0).getY());
    }

    void scrollTo(double y) {
        down.setValue(Math.clamp(y, 0, down.getMax()));
    }

    void scrollBy(double dx, double dy) {
        scrollTo(down.getValue() + dy);
        across.setValue(Math.clamp(across.getValue() + dx, 0, across.getMax()));
    }

    /// Brings a part of a page into view, at once or as soon as there are pages and room.
    ///
    /// @param page from 0
    /// @param from in points from the page's top
    /// @param to   in points from the page's top
    public void reveal(int page, double from, double to) {
        wanted = () -> bring(page, from, to);
        requestLayout();
    }

    private void bring(int page, double from, double to) {
        double high = top(page) + from * unit();
        double low = top(page) + to * unit();
        scrollBy(0, high < 0 ? high - ROOM : low > desk.getHeight() ? low + ROOM - desk.getHeight() : 0);
    }

    /// Draws what is chosen on the pages that are seen.
    void showChosen() {
        shown.showChosen();
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

    /// What of the page's width is in the middle of what is seen; the window may become wider or narrower around it.
    private double middle() {
        boolean whole = desk.getWidth() <= 0 || desk.getWidth() >= pageWidth() + 2 * ROOM;
        return whole || count() == 0 ? 0.5 : (across.getValue() + desk.getWidth() / 2 - ROOM) / pageWidth();
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
        Insets edge = getInsets();
        double thick = snapSizeX(down.prefWidth(-1));
        double width = Math.max(0, getWidth() - edge.getLeft() - edge.getRight() - thick);
        double height = Math.max(0, getHeight() - edge.getTop() - edge.getBottom());
        down.resizeRelocate(edge.getLeft() + width, edge.getTop(), thick, height);
        across.resizeRelocate(edge.getLeft(), edge.getTop() + height - thick, width, thick);
        double middle = middle();
        desk.resizeRelocate(edge.getLeft(), edge.getTop(), width, height);
        fit();
        // What is as wide as it can be seen needs no bar below it.
        if (pageWidth() > width) {
            desk.resize(width, Math.max(0, height - thick));
        }
        measure();
        across.setValue(Math.clamp(middle * pageWidth() + ROOM - width / 2, 0, across.getMax()));
        Runnable bringing = wanted;
        if (bringing != null && leaves.get() != null && desk.getHeight() > 0) {
            wanted = null;
            bringing.run();
        }
        place();
    }

    private void fit() {
        Leaves all = leaves.get();
        if (all == null || fit.get() == Fit.NONE || desk.getWidth() <= 2 * ROOM) {
            return;
        }
        double wide = (desk.getWidth() - 2 * ROOM) / (all.width() * Zoom.UNIT);
        double high = (desk.getHeight() - 2 * ROOM) / (all.height() * Zoom.UNIT);
        double size = Zoom.clamped(fit.get() == Fit.PAGE ? Math.min(wide, high) : wide);
        if (size != zoom.get()) {
            int read = page();
            resize(size, desk.getWidth() / 2, 0);
            if (fit.get() == Fit.PAGE) {
                goTo(read);
            }
        }
    }

    // ---- what is shown

    private void renew(@Nullable Leaves before, @Nullable Leaves now) {
        choosing.renew(now);
        if (now == null || before != null && (before.width() != now.width() || before.height() != now.height())) {
            shown.clear();
        }
        requestLayout();
    }

    private void place() {
        Leaves all = leaves.get();
        if (all == null || getScene() == null || desk.getHeight() <= 0) {
            pageText.set("");
            return;
        }
        Window window = getScene().getWindow();
        shown.place(all, window == null ? 1 : window.getRenderScaleX());
        String said = words.say("page", page(), count());
        if (!said.equals(pageText.get())) {
            pageText.set(said);
            setAccessibleText(words.say("sheet", said));
        }
    }

    /// The pages that are drawn, from 0.
    Map<Integer, PageView> shown() {
        return shown.all();
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
