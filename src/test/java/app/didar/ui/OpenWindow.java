package app.didar.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.didar.Folders;
import app.didar.WindowWiring;
import app.didar.text.Language;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Settings;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.common.theme.Theme;
import app.didar.vault.KeyCost;
import app.didar.vault.Vaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/// The real window over real vaults in a folder of the test, on Saturday 29 Azar 1404.
public final class OpenWindow implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-20T05:42:00Z"), ZoneId.of("Asia/Tehran"));

    private static final KeyCost CHEAP = new KeyCost(8, 1, 1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    final Path folder;
    final Vaults vaults = new Vaults(CHEAP, CLOCK);
    final Folders folders;
    final Path settings;
    private final Stage stage;
    private final WindowWiring wiring;

    OpenWindow(Path folder, Language language, Theme theme) {
        this(folder, new Settings(
                language, theme, Optional.of(new Settings.Place(0, 0, 1440, 900, false)), Optional.empty()));
    }

    OpenWindow(Path folder, Settings remembered) {
        this(folder, remembered, _ -> {});
    }

    /// @param before makes the vaults there are before the window is opened
    OpenWindow(Path folder, Settings remembered, Consumer<Vaults> before) {
        this.folder = folder;
        before.accept(vaults);
        this.folders = new Folders(folder.resolve("vault"), folder.resolve("sample"), folder.resolve("logs"));
        this.settings = folder.resolve("settings.properties");
        try {
            remembered.write(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stage = OnScreen.onFx(Stage::new);
        wiring = OnScreen.onFx(() -> new WindowWiring(stage, settings, folders, vaults, folder, CLOCK));
        OnScreen.doOnFx(wiring::open);
    }

    Scene scene() {
        return OnScreen.onFx(stage::getScene);
    }

    Stage stage() {
        return stage;
    }

    /// Waits until it holds on the FX thread, and no vault is being closed behind the screen.
    void until(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!OnScreen.onFx(() -> condition.getAsBoolean() && !wiring.isLocking())) {
            OnScreen.settle();
            if (Instant.now().isAfter(end)) {
                fail("not in time; on the screen: " + OnScreen.onFx(() -> texts().toList()));
            }
        }
        OnScreen.settle();
    }

    void untilText(String text) {
        until(() -> shows(text));
    }

    boolean shows(String text) {
        return texts().anyMatch(shown -> shown.contains(text));
    }

    boolean showsNow(String text) {
        return OnScreen.onFx(() -> shows(text));
    }

    /// Fires the button or row that has these words, or that says them to those who hear the screen.
    void click(String words) {
        OnScreen.doOnFx(() -> all(stage.getScene().getRoot())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText())
                        || button.getAccessibleText() != null && button.getAccessibleText().startsWith(words))
                .findFirst()
                .ifPresentOrElse(ButtonBase::fire, () -> row(words).fire()));
        OnScreen.settle();
    }

    private RowButton row(String words) {
        return all(stage.getScene().getRoot())
                .filter(RowButton.class::isInstance)
                .map(RowButton.class::cast)
                .filter(row -> row.getAccessibleText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " among " + texts().toList()));
    }

    <N extends Node> N find(Class<N> type, Predicate<? super N> wanted) {
        return OnScreen.onFx(() -> all(stage.getScene().getRoot())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " among " + texts().toList())));
    }

    /// Every text that is visible, in the order of the scene.
    private Stream<String> texts() {
        return all(stage.getScene().getRoot())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank());
    }

    private static Stream<Node> all(Node root) {
        Stream.Builder<Node> found = Stream.builder();
        Deque<Node> ahead = new ArrayDeque<>();
        ahead.push(root);
        while (!ahead.isEmpty()) {
            Node node = ahead.pop();
            if (node.isVisible()) {
                found.add(node);
                if (node instanceof ButtonBase button && button.getGraphic() != null) {
                    ahead.push(button.getGraphic());
                }
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
                }
            }
        }
        return found.build();
    }

    @Override
    public void close() {
        OnScreen.doOnFx(stage::hide);
        awaitEnd();
    }

    /// Waits until the vault is closed, after the window was.
    void awaitEnd() {
        try {
            assertTrue(wiring.awaitEnd(LONGEST), "the vault is closed");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
