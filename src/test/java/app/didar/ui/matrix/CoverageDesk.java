package app.didar.ui.matrix;

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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The coverage matrix in a bare window, on Saturday 29 Azar 1404. Work is done at once, on the thread that asks for it.
final class CoverageDesk implements AutoCloseable, Navigator {

    static final LocalDate TODAY = LocalDate.of(2025, 12, 20);

    final List<Place> places = new ArrayList<>();
    final CoverageViewModel model;
    private final List<Throwable> unexpected = new ArrayList<>();
    private final Stage stage;

    CoverageDesk(Library library, Language language, Theme theme, Path folder) {
        this(library, language, theme, folder, 1232);
    }

    CoverageDesk(Library library, Language language, Theme theme, Path folder, double width) {
        var tasks = new Tasks(Runnable::run, Platform::runLater, unexpected::add);
        stage = OnScreen.onFx(Stage::new);
        model = OnScreen.onFx(() -> new CoverageViewModel(() -> library, language, TODAY, tasks));
        OnScreen.doOnFx(() -> {
            var look = new Look(language, theme);
            var views = new Views(look);
            var view = views.load(CoverageController.class, () -> new CoverageController(
                    model, this, views.words(CoverageController.class),
                    (_, _, from, name) -> Optional.of(from.resolve(name)), new SimpleObjectProperty<>(folder)));
            var holder = new StackPane();
            stage.setScene(new Scenes(look).scene(holder, width, 852));
            stage.show();
            holder.getChildren().add(view.root());
            view.controller().focus().requestFocus();
        });
        OnScreen.settle();
    }

    Scene scene() {
        return OnScreen.onFx(stage::getScene);
    }

    void press(KeyCode key, KeyCode... modifiers) {
        OnScreen.press(scene(), key, modifiers);
        OnScreen.settle();
    }

    /// What the one who hears the screen is told of what has the keyboard.
    String told() {
        return OnScreen.onFx(() -> String.valueOf(stage.getScene().getFocusOwner().getAccessibleText()));
    }

    <N extends Node> List<N> all(Class<N> type) {
        return OnScreen.onFx(() -> {
            List<N> found = new ArrayList<>();
            Deque<Node> ahead = new ArrayDeque<>(List.of(stage.getScene().getRoot()));
            while (!ahead.isEmpty()) {
                Node node = ahead.pop();
                if (node.isVisible()) {
                    if (type.isInstance(node)) {
                        found.add(type.cast(node));
                    }
                    if (node instanceof Parent parent) {
                        parent.getChildrenUnmodifiable().reversed().forEach(ahead::push);
                    }
                }
            }
            return found;
        });
    }

    /// Every text on the screen.
    List<String> texts() {
        return all(Labeled.class).stream().map(node -> String.valueOf(node.getText())).toList();
    }

    /// Puts the keyboard on the first cell.
    void takeFirstCell() {
        OnScreen.doOnFx(() -> all(CoverageGrid.class).getFirst().take());
        OnScreen.settle();
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
        OnScreen.doOnFx(stage::hide);
        if (!unexpected.isEmpty()) {
            throw new AssertionError(unexpected.getFirst());
        }
    }
}
