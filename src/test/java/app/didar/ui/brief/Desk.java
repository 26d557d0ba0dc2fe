package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.Library;
import app.didar.store.Store;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Page;
import app.didar.ui.shell.Place;
import app.didar.ui.shell.Saving;
import app.didar.vault.KeyCost;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A vault with the sample library in a folder of the test, and a bare window that shows the briefs' screens. Work is done at once,
/// on the thread that asks for it; its outcome comes with the next turn of the window's thread.
final class Desk implements AutoCloseable, Navigator {

    static final char[] PASSPHRASE = "گذرواژهٔ آزمون".toCharArray();

    final Vault vault;
    final List<Place> places = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final List<Saving> saving = new ArrayList<>();
    final List<Throwable> unexpected = new ArrayList<>();
    final ObjectProperty<Path> folder;
    /// What the person will choose next among the files there are.
    final List<Path> chosen = new ArrayList<>();
    private final StackPane holder = new StackPane();
    private final BriefRoom room;
    private final Scenes scenes;
    private @Nullable Page page;
    private @Nullable Stage stage;

    private Desk(Path temp, Language language, Theme theme, Library library) {
        vault = vaults().create(temp.resolve("vault"), PASSPHRASE.clone());
        vault.store().saveAll(library);
        folder = new SimpleObjectProperty<>(temp);
        var look = new Look(language, theme);
        scenes = new Scenes(look);
        var tasks = new Tasks(Runnable::run, Platform::runLater, unexpected::add);
        var session = new BriefRoom.Session(
                vault.store(),
                tasks,
                InstantSource.system(),
                look,
                new Views(look),
                new Dialogs(scenes, look, () -> {}),
                this);
        room = new BriefRoom(
                session, folder, new Chosen(), opened::add,
                saving::add);
    }

    private final class Chosen implements ExportController.Chooser {
        @Override
        public Optional<Path> save(Window owner, String title, Path from, String name) {
            return Optional.of(from.resolve("chosen-" + name));
        }

        @Override
        public List<Path> open(Window owner, String title, Path from, boolean pdf) {
            return List.copyOf(chosen);
        }
    }

    static Vaults vaults() {
        return new Vaults(new KeyCost(64, 1, 1), InstantSource.system());
    }

    /// Opens the window at a place.
    static Desk at(Path temp, Language language, Theme theme, Place place) {
        return at(temp, language, theme, place, 1384, 820);
    }

    static Desk at(Path temp, Language language, Theme theme, Place place, double width, double height) {
        return at(temp, language, theme, place, width, height, SampleLibrary.read());
    }

    /// Opens the window at a place, over a vault with that library.
    static Desk at(Path temp, Language language, Theme theme, Place place, Library library) {
        return at(temp, language, theme, place, 1384, 820, library);
    }

    private static Desk at(
            Path temp, Language language, Theme theme, Place place, double width, double height, Library library) {
        Desk desk = OnScreen.onFx(() -> {
            var made = new Desk(temp, language, theme, library);
            var shown = new Stage();
            shown.setScene(made.scenes.scene(made.holder, width, height));
            shown.setX(0);
            shown.setY(0);
            shown.show();
            made.stage = shown;
            return made;
        });
        OnScreen.doOnFx(() -> desk.go(place));
        desk.takeKeyboard();
        return desk;
    }

    /// Keys go to the window that has the focus, which the system gives in its own time, and gives to one that is closing first.
    private void takeKeyboard() {
        Stage shown = Objects.requireNonNull(stage);
        Instant end = Instant.now().plusSeconds(30);
        while (!OnScreen.onFx(shown::isFocused)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the window never had the keyboard");
            }
            OnScreen.doOnFx(shown::requestFocus);
            OnScreen.settle();
        }
        OnScreen.settle();
    }

    Store store() {
        return vault.store();
    }

    /// Composes and keeps the brief of the sample with that country.
    Brief sampleBrief(String country) {
        BriefRequest request = SampleLibrary.briefs().stream()
                .filter(one -> one.country().equals(country))
                .findFirst()
                .orElseThrow();
        Brief brief = Composer.compose(
                store().library(), request, store().briefs().nextCode(country), InstantSource.system().instant());
        store().briefs().save(brief);
        return store().briefs().get(brief.code());
    }

    Scene scene() {
        return holder.getScene();
    }

    <N extends Node> N find(String selector, Class<N> type) {
        return OnScreen.onFx(() -> type.cast(holder.lookup(selector)));
    }

    @Override
    public void go(Place place) {
        places.add(place);
        leave();
        page = room.apply(place);
        holder.getChildren().setAll(page.root());
        page.focus().requestFocus();
    }

    @Override
    public void lock() {
        vault.close();
    }

    /// Leaves the page, as the frame does.
    void leave() {
        if (page != null) {
            page.leave().run();
            page = null;
        }
    }

    @Override
    public void close() {
        OnScreen.doOnFx(() -> {
            leave();
            if (stage != null) {
                stage.close();
            }
        });
        vault.close();
        if (!unexpected.isEmpty()) {
            throw new AssertionError("unexpected", unexpected.getFirst());
        }
    }
}
