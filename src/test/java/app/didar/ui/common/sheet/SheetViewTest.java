package app.didar.ui.common.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Furniture;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Metadata;
import app.didar.typeset.Progress;
import app.didar.typeset.layout.Proof;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.picture.Picture;
import app.didar.ui.common.Job;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.sheet.SheetView.Fit;
import app.didar.ui.common.theme.Theme;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pages in a real window: what is drawn, how sharply, what can be chosen and copied.
@ExtendWith(OnScreen.class)
class SheetViewTest {

    private static final String FIRST = "می‌خواهیم دربارهٔ شبکه‌های B2B و نسل پنجم (5G) گفت‌وگو کنیم؛ پاسخ تا ۱۴۰۴/۰۹/۰۱ می‌رسد.";
    private static final String SECOND = "The minister of Azerbaijan will visit Tehran in December.";

    private final Proof proof = new Proof();
    private final List<Throwable> unexpected = new ArrayList<>();
    /// Work that waits while this is not null.
    private @Nullable Deque<Runnable> waiting;
    private final Tasks tasks = new Tasks(this::start, Platform::runLater, unexpected::add);
    private final SheetView sheet = OnScreen.onFx(() -> new SheetView(tasks, Language.FA));
    private @Nullable Stage stage;

    private void start(Runnable work) {
        if (waiting == null) {
            work.run();
        } else {
            waiting.add(work);
        }
    }

    @AfterEach
    void close() {
        OnScreen.doOnFx(() -> Objects.requireNonNull(stage).close());
        assertEquals(List.of(), unexpected);
    }

    @Test
    void onlyThePagesInViewAndTheirNeighboursAreKept() {
        SheetHand hand = open(hundred(), Language.FA, Theme.LIGHT);
        int before = bytes();
        for (int page : List.of(50, 100, 3, 77)) {
            OnScreen.doOnFx(() -> sheet.goTo(page));
            OnScreen.settle();
            assertTrue(hand.pages().contains(page - 1));
            assertTrue(hand.pages().size() <= 4, () -> hand.pages().toString());
            assertTrue(hand.drawn());
        }
        assertTrue(before > 0 && bytes() <= 2 * before, "as much memory as at the first page");
        OnScreen.doOnFx(() -> sheet.zoomTo(4));
        OnScreen.settle();
        assertTrue(hand.drawn());
        assertTrue(bytes() < 100_000_000, "a large page is drawn in part");
    }

    @Test
    void aPageScrolledAwayIsNotDrawn() {
        var held = new ArrayDeque<Runnable>();
        waiting = held;
        SheetHand hand = open(hundred(), Language.FA, Theme.LIGHT);
        List<Job<?>> first = jobs(held);
        assertTrue(first.size() >= 2);
        OnScreen.doOnFx(() -> sheet.goTo(60));
        OnScreen.settle();
        assertTrue(first.stream().noneMatch(job -> job.runningProperty().get()), "given up before it was begun");
        OnScreen.doOnFx(() -> held.forEach(Runnable::run));
        OnScreen.settle();
        assertTrue(hand.drawn());
        assertEquals(List.of(58, 59, 60), hand.pages().subList(0, 3));
        held.clear();
        OnScreen.doOnFx(() -> sheet.zoomBy(1));
        OnScreen.settle();
        OnScreen.doOnFx(() -> ((StackPane) sheet.getParent()).getChildren().clear());
        OnScreen.settle();
        assertFalse(held.isEmpty());
        assertTrue(jobs(held).stream().noneMatch(job -> job.runningProperty().get()), "nothing is drawn behind the scene");
    }

    /// Pages are mirrored in neither direction, and the picture's pixels are the screen's.
    @ParameterizedTest
    @EnumSource
    void everyPixelOfAPictureIsAPixelOfTheScreen(Language language) {
        open(leaves(FIRST, SECOND), language, Theme.LIGHT);
        for (double zoom : new double[] {1, 1.5}) {
            OnScreen.doOnFx(() -> {
                sheet.zoomTo(zoom);
                sheet.goTo(1);
            });
            OnScreen.settle();
            PageView view = Objects.requireNonNull(sheet.shown().get(0));
            Picture picture = Objects.requireNonNull(view.picture());
            assertEquals(zoom * 96 / 72, picture.scale());
            assertOnScreen(view);
        }
    }

    @Test
    void aFinerScreenGetsFinerPictures() {
        open(leaves(FIRST, SECOND), Language.FA, Theme.LIGHT);
        for (double output : new double[] {2, 1.5, 1}) {
            OnScreen.doOnFx(() -> {
                Objects.requireNonNull(stage).setRenderScaleX(output);
                Objects.requireNonNull(stage).setRenderScaleY(output);
            });
            OnScreen.settle();
            OnScreen.settle();
            PageView view = Objects.requireNonNull(sheet.shown().get(0));
            Picture picture = Objects.requireNonNull(view.picture());
            assertEquals(sheet.unit() * output, picture.scale());
            assertEquals(view.getWidth() * output, picture.part().width, 1e-6);
            assertEquals(view.getHeight() * output, picture.part().height, 1e-6);
        }
    }

    @Test
    void aWordAParagraphAndAStretchAreChosenByTheMouse() {
        SheetHand hand = open(leaves(FIRST, SECOND), Language.FA, Theme.LIGHT);
        hand.click("می‌خواهیم", 2);
        assertEquals("می‌خواهیم", hand.copied());
        hand.click("شبکه‌های", 3);
        assertEquals(FIRST, hand.copied());
        hand.drag("نسل", "گفت‌وگو");
        assertEquals("نسل پنجم (5G) گفت‌وگو", hand.copied());
        hand.drag("visit", "The minister");
        assertEquals(" of Azerbaijan will ", hand.copied());
    }

    @Test
    void textIsChosenAndCopiedByTheKeyboardAlone() {
        SheetHand hand = open(leaves(FIRST, SECOND), Language.FA, Theme.LIGHT);
        hand.press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(FIRST + "\n" + SECOND, hand.copied());
        hand.press(KeyCode.ESCAPE);
        assertEquals("", hand.copied());
        hand.press(KeyCode.LEFT, KeyCode.SHIFT);
        assertEquals(FIRST.substring(0, 1), hand.copied());
        hand.press(KeyCode.RIGHT, KeyCode.SHIFT);
        hand.press(KeyCode.LEFT, KeyCode.SHIFT, KeyCode.CONTROL);
        hand.press(KeyCode.LEFT, KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(hand.copied().startsWith("می‌خواهیم"));
        assertTrue(hand.copied().length() < 20);
        hand.press(KeyCode.END, KeyCode.SHIFT);
        assertEquals(FIRST, hand.copied());
        hand.press(KeyCode.DOWN, KeyCode.SHIFT);
        assertTrue(hand.copied().startsWith(FIRST + "\n"));
        hand.press(KeyCode.HOME, KeyCode.SHIFT);
        assertEquals(FIRST + "\n", hand.copied());
    }

    @Test
    void keysAndWheelGoThroughThePagesAndChangeTheirSize() {
        SheetHand hand = open(hundred(), Language.FA, Theme.LIGHT);
        hand.press(KeyCode.END);
        assertEquals(100, page());
        hand.press(KeyCode.HOME);
        assertEquals(1, page());
        hand.press(KeyCode.PAGE_DOWN);
        hand.press(KeyCode.PAGE_DOWN);
        hand.press(KeyCode.PAGE_DOWN);
        int down = page();
        assertTrue(down >= 2);
        hand.press(KeyCode.PAGE_UP);
        hand.press(KeyCode.PAGE_UP);
        assertTrue(page() < down);
        hand.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        hand.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        assertEquals("صفحهٔ ۳ از ۱۰۰", OnScreen.onFx(sheet.pageTextProperty()::get));
        hand.wheel(100, false);
        assertTrue(page() > 3);
        int read = page();
        hand.press(KeyCode.EQUALS, KeyCode.CONTROL);
        assertEquals(1.1, zoom());
        hand.press(KeyCode.MINUS, KeyCode.CONTROL);
        hand.press(KeyCode.MINUS, KeyCode.CONTROL);
        assertEquals(0.9, zoom());
        hand.press(KeyCode.DIGIT0, KeyCode.CONTROL);
        assertEquals(1, zoom());
        hand.wheel(-1, true);
        assertTrue(zoom() > 1.01, "larger");
        assertEquals(read, page(), "what is read stays in view");
    }

    @Test
    void pagesFitTheWindow() {
        open(hundred(), Language.EN, Theme.LIGHT);
        OnScreen.doOnFx(() -> sheet.fitProperty().set(Fit.PAGE));
        OnScreen.settle();
        PageView whole = Objects.requireNonNull(sheet.shown().get(0));
        assertTrue(whole.getHeight() < sheet.getHeight());
        OnScreen.press(sheet.getScene(), KeyCode.PAGE_DOWN);
        assertEquals(2, page(), "a page at a time");
        OnScreen.doOnFx(() -> sheet.fitProperty().set(Fit.WIDTH));
        OnScreen.settle();
        assertEquals(sheet.getWidth(), Objects.requireNonNull(sheet.shown().get(0)).getWidth(), 64);
        double wide = zoom();
        OnScreen.doOnFx(() -> Objects.requireNonNull(stage).setWidth(600));
        OnScreen.settle();
        assertTrue(zoom() < wide, "follows the window");
        OnScreen.doOnFx(() -> sheet.zoomTo(1));
        OnScreen.settle();
        assertEquals(sheet.getWidth() / 2, middle(), 12, "the page's middle stays in the middle");
        OnScreen.doOnFx(() -> Objects.requireNonNull(stage).setWidth(500));
        OnScreen.settle();
        assertEquals(sheet.getWidth() / 2, middle(), 12);
    }

    @Test
    void aReaderOfTheScreenHearsTheNameOfThePageAndItsText() {
        open(leaves(FIRST, SECOND), Language.FA, Theme.LIGHT);
        assertEquals("صفحه‌ها: صفحهٔ ۱ از ۱", OnScreen.onFx(sheet::getAccessibleText));
        PageView view = Objects.requireNonNull(sheet.shown().get(0));
        assertEquals(FIRST + "\n" + SECOND, OnScreen.onFx(() -> view.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    @Test
    void paperIsWhiteInTheDarkAndTheKeyboardIsSeen() {
        open(leaves(FIRST), Language.FA, Theme.DARK);
        OnScreen.doOnFx(() -> {
            sheet.getParent().requestFocus();
            sheet.fitProperty().set(Fit.PAGE);
        });
        OnScreen.press(sheet.getScene(), KeyCode.TAB);
        OnScreen.settle();
        PageView view = Objects.requireNonNull(sheet.shown().get(0));
        WritableImage screen = OnScreen.picture(sheet.getScene());
        var page = OnScreen.onFx(() -> view.localToScene(view.getBoundsInLocal()));
        assertEquals(Color.WHITE, screen.getPixelReader().getColor((int) page.getMinX() + 5, (int) page.getMinY() + 5));
        assertEquals(Color.web("#0B0F11"), screen.getPixelReader().getColor((int) page.getMinX() - 20, (int) page.getMinY() + 5));
        assertTrue(OnScreen.onFx(sheet::isFocusVisible));
        assertEquals(Color.web("#62C4D1"), screen.getPixelReader().getColor(300, 0));
    }

    @Test
    void aCorrectedPageIsDrawnAsAfreshAndWhatWasChosenStaysSo() {
        SheetHand hand = open(leaves(FIRST, SECOND, FIRST), Language.FA, Theme.LIGHT);
        hand.click(FIRST, 3);
        PageView view = Objects.requireNonNull(sheet.shown().get(0));
        int[] before = Objects.requireNonNull(view.picture()).pixels().clone();
        Leaves corrected = leaves(FIRST, "The minister will not come.", FIRST);
        OnScreen.doOnFx(() -> sheet.leavesProperty().set(corrected));
        OnScreen.settle();
        Picture shown = Objects.requireNonNull(view.picture());
        assertFalse(Arrays.equals(before, shown.pixels()));
        assertArrayEquals(Picture.of(corrected.leaves().getFirst(), shown.scale(), shown.part(), () -> false).pixels(),
                shown.pixels());
        assertEquals(FIRST, hand.copied());
    }

    @Test
    void everyPixelOfACorrectedPageIsAPixelOfTheScreen() {
        open(leaves(FIRST, SECOND, FIRST), Language.FA, Theme.LIGHT);
        PageView view = Objects.requireNonNull(sheet.shown().get(0));
        int[] before = Objects.requireNonNull(view.picture()).pixels().clone();
        for (String second : List.of("The minister will not come.", "The minister will not come.", "The minister will come after all.")) {
            Leaves corrected = leaves(FIRST, second, FIRST);
            OnScreen.doOnFx(() -> sheet.leavesProperty().set(corrected));
            OnScreen.settle();
            assertFalse(Arrays.equals(before, Objects.requireNonNull(view.picture()).pixels()));
            assertOnScreen(view);
        }
    }

    /// That the screen has every pixel of a page's picture.
    private void assertOnScreen(PageView view) {
        Picture picture = Objects.requireNonNull(view.picture());
        WritableImage screen = OnScreen.picture(sheet.getScene());
        var corner = OnScreen.onFx(() -> view.localToScene(0, 0));
        int left = (int) Math.round(corner.getX());
        int top = (int) Math.round(corner.getY());
        int inked = 0;
        for (int y = 40; y < 500; y++) {
            for (int x = Math.max(0, -left) + 20; x < Math.min(picture.part().width, screen.getWidth() - left) - 20; x++) {
                int pixel = picture.pixels()[y * picture.part().width + x];
                assertEquals(pixel, screen.getPixelReader().getArgb(left + x, top + y));
                inked += pixel == -1 ? 0 : 1;
            }
        }
        assertTrue(inked > 1000);
    }

    // ---- the window

    private SheetHand open(Leaves leaves, Language language, Theme theme) {
        OnScreen.doOnFx(() -> {
            var made = new Stage();
            var holder = new StackPane();
            made.setScene(new Scenes(new Look(language, theme)).scene(holder, 900, 700));
            holder.getChildren().add(sheet);
            made.setX(0);
            made.setY(0);
            made.show();
            made.requestFocus();
            sheet.leavesProperty().set(leaves);
            sheet.requestFocus();
            stage = made;
        });
        OnScreen.settle();
        return new SheetHand(sheet);
    }

    private Leaves leaves(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(Block.Style.BODY, paragraph));
        }
        var furniture = new Furniture("دیدار", "برگهٔ کامل", "محرمانه", 1, List.of("نسخهٔ ۳"));
        var metadata = new Metadata("وزارت", "دیدار", "دیدار", Instant.EPOCH);
        return proof.layOut(new Manuscript("نمونه", Language.FA, furniture, metadata, blocks), Progress.NONE);
    }

    private Leaves hundred() {
        Leaves one = leaves(FIRST, SECOND);
        return new Leaves(one.width(), one.height(), Collections.nCopies(100, one.leaves().getFirst()), one.root());
    }

    private int page() {
        return OnScreen.onFx(sheet::page);
    }

    private double zoom() {
        return OnScreen.onFx(sheet.zoomProperty()::get);
    }

    /// Where the middle of the first page stands in the view.
    private double middle() {
        return OnScreen.onFx(() -> {
            PageView page = Objects.requireNonNull(sheet.shown().get(0));
            return page.getLayoutX() + page.getWidth() / 2;
        });
    }

    /// What the pictures take.
    private int bytes() {
        return OnScreen.onFx(() -> sheet.shown().values().stream()
                .map(PageView::picture)
                .filter(Objects::nonNull)
                .mapToInt(picture -> picture.pixels().length * 4)
                .sum());
    }

    private static List<Job<?>> jobs(Deque<Runnable> held) {
        return OnScreen.onFx(() -> {
            List<Job<?>> jobs = new ArrayList<>();
            held.forEach(work -> jobs.add((Job<?>) work));
            return jobs;
        });
    }
}
