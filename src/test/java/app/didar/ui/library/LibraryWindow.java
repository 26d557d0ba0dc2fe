package app.didar.ui.library;

import static org.junit.jupiter.api.Assertions.assertFalse;

import app.didar.domain.Classification;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Position;
import app.didar.store.Store;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.LibraryEditing;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.library.list.ListChooser;
import app.didar.ui.library.list.ListFiles;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Page;
import app.didar.ui.shell.Place;
import app.didar.vault.KeyCost;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The pages of the library in a bare window over a vault with the sample library and some positions, on Saturday 29 Azar 1404. Work is
/// done at once; its outcome comes with the next turn of the window's thread.
final class LibraryWindow implements AutoCloseable, Navigator {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-20T05:42:00Z"), ZoneId.of("Asia/Tehran"));

    final List<Place> places = new ArrayList<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final StackPane holder = new StackPane();
    private final Vault vault;
    private final LibraryEditing editing;
    private final LibraryRoom room;
    private final Language language;
    private final Stage stage;
    private final Robot robot = OnScreen.onFx(Robot::new);
    private @Nullable Page page;

    LibraryWindow(Path folder, Language language, Theme theme) {
        this(folder, language, theme, positions());
    }

    /// @param more what is made beside the sample library
    LibraryWindow(Path folder, Language language, Theme theme, List<? extends Item> more) {
        vault = new Vaults(new KeyCost(8, 1, 1), CLOCK)
                .create(folder.resolve("vault"), "درخت کتاب دریا".toCharArray());
        Store store = vault.store();
        store.saveAll(SampleLibrary.read());
        store.items().apply(new Edit(Edit.Act.CREATE, List.copyOf(more), List.of()));
        var tasks = new Tasks(Runnable::run, Platform::runLater, unexpected::add);
        this.language = language;
        var look = new Look(language, theme);
        var scenes = new Scenes(look);
        stage = OnScreen.onFx(Stage::new);
        editing = OnScreen.onFx(() -> new LibraryEditing(store, tasks, _ -> {}));
        room = new LibraryRoom(new LibraryRoom.Session(
                store, editing, tasks, CLOCK, look, new Views(look), new Dialogs(scenes, look, () -> {}), this, () -> stage,
                new ListFiles(new NoFiles(), new SimpleObjectProperty<>(folder), _ -> {})));
        OnScreen.doOnFx(() -> {
            stage.setScene(scenes.scene(holder, 1232, 852));
            stage.show();
        });
        OnScreen.settle();
    }

    private static List<Position> positions() {
        Position first = position(
                1, Position.Kind.OURS, "AZ", "data-transit",
                Bilingual.of("مسیر ترانزیت داده از راه ایران باید ماندگار باشد.", "The data transit route through Iran must be a lasting one."),
                LocalDate.of(2025, 6, 1));
        return List.of(
                first,
                first.superseded(
                        "L2",
                        Bilingual.of(
                                "ترانزیت داده در هر دو کریدور شمال–جنوب و شرق–غرب با تعهد بلندمدت هر دو طرف.",
                                "Data transit in both the north–south and the east–west corridor, with a long-term commitment of both sides."),
                        LocalDate.of(2025, 11, 10),
                        List.of()),
                position(
                        3, Position.Kind.THEIRS, "AZ", "data-transit",
                        Bilingual.of("آماده‌اند ظرفیت را پس از تعیین تعرفه بررسی کنند.", "Ready to look at capacity once the tariff is set."),
                        LocalDate.of(2025, 11, 27)),
                position(
                        4, Position.Kind.RED_LINE, "AZ", "data-transit",
                        Bilingual.of("هیچ تعهدی به انحصار مسیر داده نشود.", "No commitment to an exclusive route."), null),
                position(
                        5, Position.Kind.ASK, "TJ", "data-transit",
                        Bilingual.of("اتصال به شبکهٔ فیبر تا پایان سال.", "Connection to the fibre network by the end of the year."),
                        LocalDate.of(2025, 10, 2)),
                position(
                        6, Position.Kind.OFFER, "PK", "data-transit",
                        Bilingual.of("ظرفیت WTDC-25 در بندر چابهار.", "Capacity of WTDC-25 at the port of Chabahar."), null),
                position(
                        7, Position.Kind.OURS, "AZ", "satellite",
                        Bilingual.of("همکاری در سنجش از فضا.", "Cooperation in remote sensing."), LocalDate.of(2025, 9, 3)));
    }

    private static Position position(
            int number, Position.Kind kind, String country, String topic, Bilingual text, @Nullable LocalDate since) {
        return new Position(
                UUID.randomUUID(), "L" + number, kind, country, topic, text, since, null, List.of(), Classification.CONFIDENTIAL);
    }

    Library library() {
        return OnScreen.onFx(editing::library);
    }

    /// Opens a place of the library.
    void open(Place place) {
        OnScreen.doOnFx(() -> {
            leave();
            Page opened = room.apply(place);
            page = opened;
            holder.getChildren().setAll(opened.root());
            // What stands in a split or scroll pane can have the keyboard only once the skins are made.
            holder.applyCss();
            opened.focus().requestFocus();
        });
        OnScreen.settle();
    }

    private void leave() {
        Page before = page;
        if (before != null) {
            before.leave().run();
        }
    }

    Scene scene() {
        return OnScreen.onFx(stage::getScene);
    }

    void press(KeyCode key, KeyCode... modifiers) {
        OnScreen.press(scene(), key, modifiers);
        OnScreen.settle();
    }

    void type(String text) {
        text.codePoints().forEach(c -> OnScreen.type(scene(), Character.toString(c)));
        OnScreen.settle();
    }

    /// Fires the button of these words, seen or heard.
    void fire(String words) {
        OnScreen.doOnFx(() -> all(ButtonBase.class, button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                .getFirst()
                .fire());
        OnScreen.settle();
    }

    void tab(String words) {
        OnScreen.doOnFx(() -> {
            TabPane pane = all(TabPane.class, _ -> true).getFirst();
            Tab tab = pane.getTabs().stream()
                    .filter(one -> one.getText().startsWith(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words));
            pane.getSelectionModel().select(tab);
        });
        OnScreen.settle();
    }

    List<String> tabs() {
        return OnScreen.onFx(() ->
                all(TabPane.class, _ -> true).getFirst().getTabs().stream().map(Tab::getText).toList());
    }

    void click(Node node) {
        OnScreen.doOnFx(() -> {
            move(node);
            robot.mouseClick(MouseButton.PRIMARY);
        });
        OnScreen.settle();
    }

    /// Presses the mouse on something, to drag it.
    void hold(Node node) {
        OnScreen.doOnFx(() -> {
            move(node);
            robot.mousePress(MouseButton.PRIMARY);
        });
        OnScreen.settle();
    }

    /// Moves the mouse over something, step by step.
    void over(Node node) {
        double fromX = OnScreen.onFx(robot::getMouseX);
        double fromY = OnScreen.onFx(robot::getMouseY);
        for (int part = 1; part <= 4; part++) {
            double share = part / 4.0;
            OnScreen.doOnFx(() -> {
                Bounds end = node.localToScreen(node.getBoundsInLocal());
                robot.mouseMove(
                        fromX + share * (end.getCenterX() - fromX), fromY + share * (end.getCenterY() - fromY));
            });
            OnScreen.settle();
        }
    }

    void letGo() {
        OnScreen.doOnFx(() -> robot.mouseRelease(MouseButton.PRIMARY));
        OnScreen.settle();
    }

    /// Clicks in a list that has come up over the window.
    <N extends Node> void clickInPopup(Class<N> type, Predicate<? super N> wanted) {
        N found = OnScreen.onFx(() -> Window.getWindows().stream()
                .filter(popup -> !popup.equals(stage) && popup.isShowing())
                .flatMap(popup -> all(popup.getScene().getRoot(), type, wanted).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has come up that fits")));
        click(found);
    }

    Language language() {
        return language;
    }

    private void move(Node node) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        robot.mouseMove(place.getCenterX(), place.getCenterY());
    }

    /// Everything visible of a type that fits, in the order of the scene. On the FX thread or not.
    <N extends Node> List<N> all(Class<N> type, Predicate<? super N> wanted) {
        return OnScreen.onFx(() -> all(stage.getScene().getRoot(), type, wanted));
    }

    private static <N extends Node> List<N> all(Node root, Class<N> type, Predicate<? super N> wanted) {
        List<N> found = new ArrayList<>();
        Deque<Node> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            Node node = ahead.pop();
            if (node.isVisible()) {
                if (type.isInstance(node) && wanted.test(type.cast(node))) {
                    found.add(type.cast(node));
                }
                if (node instanceof Parent parent) {
                    parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
                }
            }
        }
        return found;
    }

    <N extends Node> N one(Class<N> type, Predicate<? super N> wanted) {
        List<N> found = all(type, wanted);
        assertFalse(found.isEmpty(), () -> "no " + type.getSimpleName() + " among " + texts());
        return found.getFirst();
    }

    List<String> texts() {
        return all(Labeled.class, node -> node.getText() != null && !node.getText().isBlank()).stream()
                .map(Labeled::getText)
                .toList();
    }

    boolean shows(String text) {
        return texts().stream().anyMatch(shown -> shown.contains(text));
    }

    /// What the one who hears the screen is told of what has the keyboard.
    String told() {
        return OnScreen.onFx(() -> String.valueOf(stage.getScene().getFocusOwner().getAccessibleText()));
    }

    <T> T find(ItemKind kind, String code, Class<T> type) {
        return type.cast(library().find(kind, code).orElseThrow());
    }

    void keep(String name) {
        OnScreen.settle();
        OnScreen.keep(OnScreen.picture(scene()), name);
    }

    @Override
    public void go(Place place) {
        places.add(place);
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

    /// No list goes out or comes in here.
    private static final class NoFiles implements ListChooser {

        @Override
        public Optional<Path> save(@Nullable Window owner, String title, Path in, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openList(@Nullable Window owner, String title, Path in) {
            return Optional.empty();
        }
    }
}
