package app.didar.ui.library.list;

import app.didar.domain.ItemKind;
import app.didar.store.Store;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.LibraryRoom;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Page;
import app.didar.ui.shell.Place;
import app.didar.vault.KeyCost;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A shelf of the sample library in a bare window, over an encrypted vault in a folder of the test. Work is done at once, on the thread
/// that asks for it; its outcome comes with the next turn of the window's thread.
final class ListDesk implements AutoCloseable, Navigator, ListChooser {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-20T05:42:00Z"), ZoneId.of("Asia/Tehran"));

    /// The file the person will choose.
    Path file;
    final List<Path> opened = new ArrayList<>();
    private final Vault vault;
    private final List<Throwable> unexpected = new ArrayList<>();
    private final StackPane holder = new StackPane();
    private final Stage stage;
    private final LibraryRoom room;
    private @Nullable Page page;

    ListDesk(Path folder, Language language, Theme theme, ItemKind kind) {
        file = folder.resolve("list.csv");
        vault = new Vaults(new KeyCost(8, 1, 1), CLOCK).create(folder.resolve("vault"), "گذرواژه".toCharArray());
        vault.store().saveAll(SampleLibrary.read());
        stage = OnScreen.onFx(Stage::new);
        var look = new Look(language, theme);
        var tasks = new Tasks(Runnable::run, Platform::runLater, unexpected::add);
        room = OnScreen.onFx(() -> {
            var scenes = new Scenes(look);
            stage.setScene(scenes.scene(holder, 1232, 852));
            stage.show();
            return new LibraryRoom(new LibraryRoom.Session(
                    vault.store(),
                    new LibraryEditing(vault.store(), tasks, _ -> {}),
                    tasks,
                    CLOCK,
                    look,
                    new Views(look),
                    new Dialogs(scenes, look, () -> {}),
                    this,
                    () -> stage,
                    new ListFiles(this, new SimpleObjectProperty<>(folder), opened::add)));
        });
        OnScreen.settle();
        OnScreen.doOnFx(() -> go(new Place.Shelf(kind, null)));
        OnScreen.settle();
    }

    Store store() {
        return vault.store();
    }

    Scene scene() {
        return OnScreen.onFx(stage::getScene);
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String title, Path folder, String name) {
        return Optional.of(file);
    }

    @Override
    public Optional<Path> openList(@Nullable Window owner, String title, Path folder) {
        return Optional.of(file);
    }

    /// Opens the menu with the key and takes what begins with these words.
    void choose(String words) {
        press(KeyCode.F10);
        OnScreen.doOnFx(() -> {
            MenuButton menu = find(MenuButton.class, MenuButton::isShowing);
            MenuItem item = menu.getItems().stream()
                    .filter(one -> one.getText().startsWith(words))
                    .findFirst()
                    .orElseThrow();
            menu.hide();
            item.fire();
        });
        OnScreen.settle();
        OnScreen.settle();
    }

    void press(KeyCode key, KeyCode... modifiers) {
        OnScreen.press(scene(), key, modifiers);
        OnScreen.settle();
    }

    <N extends Node> N find(Class<N> type, Predicate<? super N> wanted) {
        return OnScreen.onFx(() -> all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in: " + text())));
    }

    /// Every text on the screen.
    String text() {
        return OnScreen.onFx(() -> all().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .collect(Collectors.joining("\n")));
    }

    /// Every visible node.
    List<Node> all() {
        List<Node> found = new ArrayList<>();
        Deque<Node> ahead = new ArrayDeque<>(List.of(holder));
        while (!ahead.isEmpty()) {
            Node node = ahead.pop();
            if (node.isVisible()) {
                found.add(node);
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
                }
            }
        }
        return found;
    }

    @Override
    public void go(Place place) {
        leave();
        Page next = room.apply(place);
        page = next;
        holder.getChildren().setAll(next.root());
        next.focus().requestFocus();
    }

    private void leave() {
        Page left = page;
        if (left != null) {
            left.leave().run();
        }
    }

    @Override
    public void lock() {
        throw new AssertionError();
    }

    @Override
    public void close() {
        OnScreen.doOnFx(() -> {
            leave();
            stage.hide();
        });
        vault.close();
        if (!unexpected.isEmpty()) {
            throw new AssertionError(unexpected.getFirst());
        }
    }
}
