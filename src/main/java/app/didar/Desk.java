package app.didar;

import app.didar.ui.brief.ExportController.Chooser;
import java.awt.Desktop;
import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// What Didar asks of the desktop around it.
///
/// @param chooser asks the person for the file to write
/// @param opener  shows a file or a folder with the system's own program
public record Desk(Chooser chooser, Consumer<Path> opener) {

    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    static Optional<Path> chooseFile(Window owner, String title, Path folder, String name) {
        var dialog = new FileChooser();
        dialog.setTitle(title);
        if (folder.toFile().isDirectory()) {
            dialog.setInitialDirectory(folder.toFile());
        }
        dialog.setInitialFileName(name);
        dialog.getExtensionFilters().add(new ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(dialog.showSaveDialog(owner)).map(file -> file.toPath());
    }

    /// The desktop's own program may be long in answering, so it is asked on AWT's thread and the window does not wait.
    static void open(Path path) {
        if (!Desktop.isDesktopSupported()) {
            return;
        }
        EventQueue.invokeLater(() -> {
            try {
                Desktop.getDesktop().open(path.toFile());
            } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
                LOG.log(System.Logger.Level.WARNING, "The paper could not be shown: {0}", e.getClass().getSimpleName());
            }
        });
    }
}
