package app.didar.ui.common;

import app.didar.ui.common.keys.KeyMends;
import app.didar.ui.common.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;

/// The one place that makes scenes: orientation, stylesheets, font and key mends. A scene follows the [Look] while it lives.
public final class Scenes {

    private final Look look;

    /// On the FX thread, after [app.didar.ui.common.text.PersianText#mend].
    public Scenes(Look look) {
        this.look = look;
        Typeface.load();
        // What is measured before it stands in a scene, as the cells of a list, asks the application.
        Application.setUserAgentStylesheet(Theme.controls());
    }

    /// A dressed scene of a size in pixels.
    public Scene scene(Parent root, double width, double height) {
        var scene = new Scene(root, width, height);
        dress(scene);
        return scene;
    }

    /// A dressed scene as large as its content.
    public Scene scene(Parent root) {
        var scene = new Scene(root);
        dress(scene);
        return scene;
    }

    /// Puts a dressed scene in the stage.
    public void show(Stage stage, String title, Parent root, double width, double height) {
        stage.setTitle(title);
        stage.setScene(scene(root, width, height));
        stage.show();
    }

    /// Dresses a dialog, whose scene the toolkit makes.
    public void dress(Dialog<?> dialog) {
        dress(dialog.getDialogPane().getScene());
        dialog.getDialogPane().setNodeOrientation(look.orientation());
    }

    private void dress(Scene scene) {
        scene.setUserAgentStylesheet(Theme.controls());
        List<String> own = List.copyOf(scene.getStylesheets());
        InvalidationListener follow = _ -> apply(scene, own);
        // The scene keeps the listener, the look does not: a closed window is not held.
        scene.getProperties().put(Scenes.class, follow);
        look.languageProperty().addListener(new WeakInvalidationListener(follow));
        look.themeProperty().addListener(new WeakInvalidationListener(follow));
        apply(scene, own);
        KeyMends.on(scene);
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, new FieldMenu(look));
    }

    private void apply(Scene scene, List<String> own) {
        scene.setNodeOrientation(look.orientation());
        List<String> sheets = new ArrayList<>(look.theme().stylesheets());
        sheets.addAll(own);
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }
}
