package app.didar.ui.home;

import app.didar.domain.Brief;
import app.didar.domain.Library;
import app.didar.text.Language;
import app.didar.ui.common.Look;
import app.didar.ui.common.OnScreen;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.common.theme.Theme;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The page of today alone in a window, over a library that is given, on Saturday 29 Azar 1404.
final class HomeDesk implements AutoCloseable, Navigator {

    static final Instant NOW = Instant.parse("2025-12-20T05:42:00Z");

    final List<Place> places = new ArrayList<>();
    final List<Throwable> unexpected = new ArrayList<>();
    private @Nullable Stage stage;

    private HomeDesk() {}

    static HomeDesk over(
            Library library, List<Brief> briefs, Language language, Theme theme, double width, double height) {
        var desk = new HomeDesk();
        OnScreen.doOnFx(() -> {
            var look = new Look(language, theme);
            var views = new Views(look);
            var tasks = new Tasks(Runnable::run, Platform::runLater, desk.unexpected::add);
            var model = new HomeViewModel(
                    () -> library, () -> briefs, Clock.fixed(NOW, ZoneId.of("Asia/Tehran")), language, tasks);
            var view = views.load(
                    HomeController.class, () -> new HomeController(model, desk, views.words(HomeController.class)));
            var shown = new Stage();
            shown.setScene(new Scenes(look).scene(new StackPane(view.root()), width, height));
            shown.show();
            view.controller().focus().requestFocus();
            desk.stage = shown;
        });
        OnScreen.settle();
        OnScreen.settle();
        return desk;
    }

    Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    /// Every node that is seen, in the order of the page.
    List<Node> nodes() {
        return OnScreen.onFx(() -> List.copyOf(scene().getRoot().lookupAll("*")));
    }

    boolean shows(String text) {
        return nodes().stream()
                .anyMatch(node -> node instanceof Labeled label && label.getText() != null && label.getText().contains(text));
    }

    @Override
    public void go(Place place) {
        places.add(place);
    }

    @Override
    public void lock() {}

    @Override
    public void close() {
        OnScreen.doOnFx(() -> Objects.requireNonNull(stage).close());
        if (!unexpected.isEmpty()) {
            throw new AssertionError("unexpected", unexpected.getFirst());
        }
    }
}
