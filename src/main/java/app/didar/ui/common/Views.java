package app.didar.ui.common;

import app.didar.ui.common.keys.FieldDirection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/// Loads a screen: for `HomeController`, the file `HomeView.fxml` beside it with the words `Home` in the current language.
public final class Views {

    private static final String CONTROLLER = "Controller";

    private final Look look;

    public Views(Look look) {
        this.look = look;
    }

    /// A screen's root and its controller.
    public record View<C>(Parent root, C controller) {}

    /// Loads the view of `controller`; the loader gets the controller from `make`, so it is constructed by hand.
    ///
    /// @throws IllegalArgumentException where the class is not named `…Controller`
    /// @throws UncheckedIOException where the FXML cannot be loaded
    public <C> View<C> load(Class<C> controller, Supplier<? extends C> make) {
        String name = name(controller);
        URL fxml = controller.getResource(name + "View.fxml");
        var loader = new FXMLLoader(Objects.requireNonNull(fxml, name + "View.fxml"), words(controller).bundle());
        loader.setControllerFactory(type -> {
            if (type != controller) {
                throw new IllegalArgumentException("The view of " + controller.getName() + " names " + type.getName());
            }
            return make.get();
        });
        try {
            Parent root = loader.load();
            loader.getNamespace().values().stream()
                    .filter(TextInputControl.class::isInstance)
                    .forEach(field -> FieldDirection.follow((TextInputControl) field));
            return new View<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of a screen in the current language; for `HomeController` the bundle `Home`.
    public Words words(Class<?> controller) {
        return Words.of(controller, name(controller), look.language());
    }

    private static String name(Class<?> controller) {
        String name = controller.getSimpleName();
        if (!name.endsWith(CONTROLLER)) {
            throw new IllegalArgumentException(name);
        }
        return name.substring(0, name.length() - CONTROLLER.length());
    }
}
