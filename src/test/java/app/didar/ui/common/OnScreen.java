package app.didar.ui.common;

import app.didar.ui.common.text.PersianText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts the toolkit once, mended, for every window test: `@ExtendWith(OnScreen.class)`. Its static methods work on the FX
/// thread and wait.
public final class OnScreen implements BeforeAllCallback {

    private static final AtomicBoolean STARTED = new AtomicBoolean();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (STARTED.compareAndSet(false, true)) {
            PersianText.mend();
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException _) {
                // Another test has started it.
            }
            Platform.setImplicitExit(false);
        }
        onFx(Typeface::load);
    }

    /// The action's answer from the FX thread; its exception is thrown here.
    public static <T> T onFx(Callable<T> action) {
        if (Platform.isFxApplicationThread()) {
            try {
                return action.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(action.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(120, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// Does it on the FX thread.
    public static void doOnFx(Runnable action) {
        Boolean _ = onFx(() -> {
            action.run();
            return true;
        });
    }

    /// Lets everything that was put off happen first: until later, and until the next layout (two pulses of the toolkit).
    public static void settle() {
        for (int i = 0; i < 2; i++) {
            doOnFx(() -> {});
            pulse();
        }
        doOnFx(() -> {});
    }

    private static void pulse() {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        doOnFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    passed.complete(true);
                }
            }.start();
            Platform.requestNextPulse();
        });
        // Timers run before the layout of their pulse; the next turn comes after it.
        passed.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /// Fires a pressed and a released key at the node that has the focus, as a keyboard with the Latin layout would.
    public static void press(Scene scene, KeyCode code, KeyCode... modifiers) {
        fire(scene, KeyEvent.KEY_PRESSED, "", code, modifiers);
        fire(scene, KeyEvent.KEY_RELEASED, "", code, modifiers);
    }

    /// Fires the typed character of a key at the node that has the focus.
    public static void type(Scene scene, String character, KeyCode... modifiers) {
        fire(scene, KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, modifiers);
    }

    private static void fire(Scene scene, EventType<KeyEvent> type, String character, KeyCode code,
            KeyCode... modifiers) {
        var held = Set.of(modifiers);
        doOnFx(() -> {
            Node target = scene.getFocusOwner();
            var event = new KeyEvent(type, character, character, code, held.contains(KeyCode.SHIFT),
                    held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), held.contains(KeyCode.META));
            Event.fireEvent(target == null ? scene : target, event);
        });
    }

    /// The scene's picture.
    public static WritableImage picture(Scene scene) {
        return onFx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
    }

    /// Writes a picture to `target/screens/NAME.png`, to be looked at.
    public static void keep(WritableImage picture, String name) {
        try {
            Path folder = Path.of(System.getProperty("didar.build", "target"), "screens");
            Files.createDirectories(folder);
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
