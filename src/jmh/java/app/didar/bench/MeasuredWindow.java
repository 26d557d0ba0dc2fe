package app.didar.bench;

import app.didar.Folders;
import app.didar.WindowWiring;
import app.didar.domain.Library;
import app.didar.text.Language;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Settings;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.LibraryRoom;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import app.didar.vault.Vaults;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/// The real window over a vault, headless. What the window keeps to itself is read past its doors: it has no use for a door that only a
/// measurement needs.
final class MeasuredWindow implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-20T05:42:00Z"), ZoneId.of("Asia/Tehran"));
    private static final double NANOS = 1e6;

    private final Stage stage;
    private final WindowWiring wiring;
    private final List<ThreadPoolExecutor> background;
    private WritableImage picture;

    MeasuredWindow(Path folder, Path vault) throws IOException {
        new OnScreen().beforeAll(null);
        Path settings = folder.resolve("settings.properties");
        new Settings(Language.FA, Theme.LIGHT, Optional.of(new Settings.Place(0, 0, 1440, 900, false)), Optional.of(vault)).write(settings);
        Folders folders = new Folders(vault, folder.resolve("sample"), folder.resolve("logs"));
        stage = OnScreen.onFx(Stage::new);
        wiring = OnScreen.onFx(() -> new WindowWiring(stage, settings, folders, new Vaults(), folder, CLOCK));
        // What the pages need, and the opening and closing of vaults.
        background = Stream.of(inside(wiring, "tasks"), inside(inside(wiring, "gate"), "tasks"))
                .map(tasks -> (ThreadPoolExecutor) inside(tasks, "background"))
                .toList();
        OnScreen.doOnFx(wiring::open);
        ready();
    }

    /// @return milliseconds from the passphrase to the first page, painted
    double unlock() {
        return time(() -> {
            find(PasswordField.class).findFirst().orElseThrow().setText(MeasuredVault.PASSPHRASE);
            find(Button.class).filter(button -> "unlock".equals(button.getId())).findFirst().orElseThrow().fire();
        });
    }

    void lock() {
        OnScreen.doOnFx(() -> navigator().lock());
        ready();
    }

    /// @return milliseconds until the page of that place stands with all it shows, painted
    double go(Place place) {
        return time(() -> navigator().go(place));
    }

    /// Does it on the window's thread.
    ///
    /// @return milliseconds until all that comes of it is done and painted
    double time(Runnable action) {
        long start = System.nanoTime();
        OnScreen.doOnFx(action);
        ready();
        return (System.nanoTime() - start) / NANOS;
    }

    /// Waits until nothing is at work behind the window and what came of it is painted.
    private void ready() {
        do {
            while (busy()) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            OnScreen.doOnFx(this::paint);
        } while (busy());
    }

    /// What work brought is put on the window's thread before the work counts as done; so it is there when that thread answers.
    private boolean busy() {
        OnScreen.doOnFx(() -> {});
        boolean busy = atWork();
        OnScreen.doOnFx(() -> {});
        return busy || atWork();
    }

    private boolean atWork() {
        return background.stream().anyMatch(pool -> pool.getCompletedTaskCount() < pool.getTaskCount());
    }

    /// One pulse: style, layout, painting.
    ///
    /// @return its milliseconds
    double pulse(Runnable before) {
        return OnScreen.onFx(() -> {
            long start = System.nanoTime();
            before.run();
            paint();
            return (System.nanoTime() - start) / NANOS;
        });
    }

    private void paint() {
        Scene scene = stage.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        picture = scene.snapshot(picture != null && picture.getWidth() == scene.getWidth() && picture.getHeight() == scene.getHeight()
                ? picture : null);
    }

    /// The longest bar in sight that way.
    Optional<ScrollBar> bar(Orientation way) {
        return OnScreen.onFx(() -> find(ScrollBar.class)
                .filter(bar -> bar.getOrientation() == way && bar.getMax() > bar.getMin())
                .max(Comparator.comparing(bar -> way == Orientation.VERTICAL ? bar.getHeight() : bar.getWidth())));
    }

    /// What is in sight of that type. On the window's thread.
    <N extends Node> Stream<N> find(Class<N> type) {
        return all(stage.getScene().getRoot()).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(MeasuredWindow::all))
                : Stream.of(node);
    }

    Library library() {
        return OnScreen.onFx(() -> editing().library());
    }

    /// On the window's thread.
    LibraryEditing editing() {
        return ((LibraryRoom.Session) inside(inside(inside(wiring, "open"), "library"), "session")).editing();
    }

    private Navigator navigator() {
        return (Navigator) inside(inside(wiring, "open"), "shell");
    }

    private static Object inside(Object owner, String field) {
        try {
            var found = owner.getClass().getDeclaredField(field);
            found.setAccessible(true);
            return found.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        OnScreen.doOnFx(stage::hide);
    }
}
