package app.didar;

import app.didar.domain.DidarException;
import app.didar.store.Store;
import app.didar.ui.brief.BriefRoom;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Look;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.Settings;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.Words;
import app.didar.ui.common.text.PersianText;
import app.didar.ui.library.LibraryRoom;
import app.didar.ui.library.list.ListFiles;
import app.didar.ui.shell.Saving;
import app.didar.ui.shell.ShellController;
import app.didar.ui.shell.ShellViewModel;
import app.didar.ui.vault.CreateController;
import app.didar.ui.vault.CreateViewModel;
import app.didar.ui.vault.UnlockController;
import app.didar.ui.vault.UnlockViewModel;
import app.didar.ui.vault.WelcomeController;
import app.didar.ui.vault.WelcomeViewModel;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window: constructs what it needs, shows one screen after another, and closes the vault behind them.
public final class WindowWiring {

    private static final System.Logger LOG = System.getLogger(WindowWiring.class.getName());
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final Path settingsFile;
    private final Settings settings;
    private final Folders folders;
    private final Vaults vaults;
    private final Clock clock;
    private final Look look;
    private final Scenes scenes;
    private final Views views;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Gate gate;
    private final StackPane root = new StackPane();
    private final Stage stage;
    private Supplier<Shown> screen = this::welcome;
    private Shown shown = new Shown(root, root, () -> {});
    private final ObjectProperty<Path> papers;
    private @Nullable OpenVault open;
    private Optional<Path> lastVault;

    /// A screen that is up.
    ///
    /// @param leave what it does before another comes up, or comes up anew in the other language
    private record Shown(Parent root, Node focus, Runnable leave) {}

    /// On the FX thread.
    ///
    /// @param papers the folder offered for papers
    public WindowWiring(
            Stage stage,
            Path settingsFile,
            Folders folders,
            Vaults vaults,
            Path papers,
            Clock clock) {
        this.stage = stage;
        this.settingsFile = settingsFile;
        this.settings = Settings.read(settingsFile);
        this.folders = folders;
        this.vaults = vaults;
        this.clock = clock;
        this.papers = new SimpleObjectProperty<>(papers);
        this.lastVault = settings.vault();
        this.look = new Look(settings.language(), settings.theme());
        this.scenes = new Scenes(look);
        this.views = new Views(look);
        this.dialogs = new Dialogs(scenes, look, () -> Programs.show(folders.logs()));
        this.tasks = Tasks.ofWindow(2, this::failed);
        this.gate = new Gate(this::unexpected);
    }

    /// Starts the toolkit, mended, and opens the window with the folders and settings of the platform. Returns once the toolkit
    /// runs; the toolkit ends with the window.
    ///
    /// @return false where the toolkit cannot start: the display is not there, or GTK is missing
    public static boolean openWindow() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name", "");
        Folders folders = Folders.of(System.getenv(), system, home);
        Logs.into(folders.logs());
        if (!PersianText.mend()) {
            LOG.log(System.Logger.Level.WARNING, "Wrapped Persian may be drawn wrongly on this system");
        }
        try {
            Platform.startup(() -> new WindowWiring(
                            new Stage(),
                            Settings.file(System.getenv(), system, home),
                            folders,
                            new Vaults(),
                            documents(home),
                            Clock.system(ZoneId.systemDefault()))
                    .open());
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.WARNING, Dialogs.details(e));
            return false;
        }
    }

    /// Shows the window at its last place: the unlock screen where a vault is known, else the welcome screen.
    public void open() {
        stage.setScene(scenes.scene(root, WIDTH, HEIGHT));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(asked -> {
            if (open != null) {
                asked.consume();
                part(open, stage::hide);
            }
        });
        stage.setOnHidden(_ -> close());
        look.languageProperty().subscribe(this::showAgain);
        Optional<Path> known = lastVault
                .or(() -> Optional.of(folders.vault()))
                .filter(folder -> !folder.equals(folders.sample()))
                .filter(vaults::isVault);
        known.ifPresentOrElse(this::showUnlock, this::showWelcome);
        settings.window().filter(WindowWiring::onAScreen).ifPresentOrElse(this::put, this::fit);
        stage.show();
        shown.focus().requestFocus();
    }

    /// Leaves the page and keeps the settings. The vault is closed after that, and the program ends when it is.
    public void close() {
        leavePage();
        OpenVault closed = open;
        open = null;
        if (closed != null) {
            Callable<Boolean> finishing = closed.library().finish();
            // Nobody is left to ask about what cannot be kept.
            Callable<Boolean> best = () -> {
                boolean _ = finishing.call();
                return true;
            };
            gate.close(closed.vault(), best, () -> {}, () -> {});
        }
        gate.finish();
        tasks.close();
        var place = new Settings.Place(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        try {
            new Settings(look.language(), look.theme(), Optional.of(place), lastVault).write(settingsFile);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings were not kept: {0}", e.getClass().getSimpleName());
        }
    }

    /// Whether a vault that was locked is still being closed.
    public boolean isLocking() {
        return gate.lockingProperty().get();
    }

    /// Waits until the vault is closed, after the window was. Not on the FX thread.
    ///
    /// @return whether it is closed
    public boolean awaitEnd(Duration longest) throws InterruptedException {
        return gate.awaitEnd(longest);
    }

    private void put(Settings.Place place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    /// Makes the window no larger than the screen.
    private void fit() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    }

    private void showWelcome() {
        show(this::welcome);
    }

    private void showUnlock(Path folder) {
        var model = new UnlockViewModel(vaults, folder, gate.tasks(), gate.lockingProperty(), this::opened);
        show(() -> unlock(model));
    }

    private void showCreate() {
        var model = new CreateViewModel(vaults, folders.vault(), tasks, clock, this::opened);
        show(() -> create(model));
    }

    private Shown welcome() {
        var ways = new WelcomeViewModel.Ways(this::showCreate, this::showUnlock, this::opened);
        var model = new WelcomeViewModel(vaults, folders.sample(), gate.tasks(), clock, ways);
        Words words = views.words(WelcomeController.class);
        var view = views.load(WelcomeController.class, () -> new WelcomeController(model, look, words));
        return new Shown(view.root(), view.controller().focus(), () -> {});
    }

    private Shown unlock(UnlockViewModel model) {
        Words words = views.words(UnlockController.class);
        var view = views.load(
                UnlockController.class, () -> new UnlockController(model, this::showWelcome, look, words));
        return new Shown(view.root(), view.controller().focus(), view.controller()::close);
    }

    private Shown create(CreateViewModel model) {
        Words words = views.words(CreateController.class);
        var view = views.load(
                CreateController.class, () -> new CreateController(model, this::showWelcome, look, words));
        return new Shown(view.root(), view.controller().focus(), view.controller()::close);
    }

    private void opened(Vault vault) {
        lastVault = Optional.of(vault.folder());
        boolean sample = vault.folder().equals(folders.sample());
        Path name = vault.folder().getFileName();
        Store store = vault.store();
        var model = new ShellViewModel(
                name == null ? vault.folder().toString() : name.toString(),
                sample,
                () -> Counts.of(store),
                tasks,
                this::lock,
                clock);
        var briefs = new BriefRoom(
                new BriefRoom.Session(store, tasks, clock, look, views, dialogs, model),
                papers,
                new FileDialogs(),
                Programs::show,
                model.savingProperty()::set);
        var editing = new LibraryEditing(store, tasks, kept -> model.savingProperty().set(saving(kept)));
        var library = new LibraryRoom(new LibraryRoom.Session(
                store, editing, tasks, clock, look, views, dialogs, model, () -> stage,
                new ListFiles(new FileDialogs(), papers, Programs::show)));
        var opened = new OpenVault(vault, model, briefs, library, papers, look, views, tasks, clock);
        open = opened;
        show(() -> shell(opened));
    }

    private Saving saving(LibraryEditing.Kept kept) {
        return switch (kept) {
            case UNDER_WAY -> new Saving(Saving.State.UNDER_WAY, null);
            case KEPT -> new Saving(Saving.State.SAVED, LocalTime.now(clock));
            case NOT_KEPT -> new Saving(Saving.State.FAILED, null);
        };
    }

    private Shown shell(OpenVault opened) {
        Words words = views.words(ShellController.class);
        var view = views.load(
                ShellController.class, () -> new ShellController(opened.shell(), look, words, opened));
        return new Shown(view.root(), view.controller().focus(), view.controller()::close);
    }

    private void lock() {
        if (open != null) {
            part(open, () -> {});
        }
    }

    /// Hides at once all that is in the vault, then keeps what was written and closes the vault, both in the background. Where something
    /// would be lost, the person is asked, and the vault is up again where they go back to it.
    ///
    /// @param then what follows once the vault is closed
    private void part(OpenVault parting, Runnable then) {
        leavePage();
        boolean drafting = parting.library().isDrafting();
        boolean saved = parting.briefs().saveAll();
        open = null;
        Path folder = parting.vault().folder();
        if (folder.equals(folders.sample())) {
            showWelcome();
        } else {
            showUnlock(folder);
        }
        if (!saved && !lose("unsaved") || saved && drafting && !lose("drafting")) {
            goOn(parting);
            return;
        }
        Vault vault = parting.vault();
        gate.close(vault, parting.library().finish(), then, () -> {
            if (lose("unsaved")) {
                gate.close(vault, () -> true, then, () -> {});
            } else {
                parting.library().resume();
                goOn(parting);
            }
        });
    }

    private void goOn(OpenVault stayed) {
        open = stayed;
        show(() -> shell(stayed));
    }

    private boolean lose(String what) {
        Words words = views.words(ShellController.class);
        return dialogs.confirmLoss(stage, words.say(what + ".title"), words.say(what + ".text"), words.say("unsaved.close"));
    }

    /// A vault that was locked meanwhile could not be read; nobody waits for that any more.
    private void failed(Throwable failure) {
        if (open != null || !(failure instanceof DidarException)) {
            unexpected(failure);
        }
    }

    private void unexpected(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, Dialogs.details(failure));
        dialogs.unexpected(stage, failure);
    }

    private void leavePage() {
        shown.leave().run();
        shown = new Shown(root, root, () -> {});
    }

    private void show(Supplier<Shown> next) {
        screen = next;
        showAgain();
    }

    private void showAgain() {
        shown.leave().run();
        shown = screen.get();
        root.getChildren().setAll(shown.root());
        root.applyCss();
        shown.focus().requestFocus();
        stage.setTitle(title());
    }

    private String title() {
        return views.words(ShellController.class).say("brand");
    }

    private static Path documents(Path home) {
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    private static boolean onAScreen(Settings.Place place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height()).isEmpty();
    }
}
