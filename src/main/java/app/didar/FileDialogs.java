package app.didar;

import app.didar.ui.brief.ExportController;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's own dialogs for files.
final class FileDialogs implements ExportController.Chooser {

    @Override
    public Optional<Path> save(Window owner, String title, Path folder, String name) {
        FileChooser chooser = chooser(title, folder, true);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> open(Window owner, String title, Path folder, boolean pdf) {
        List<File> chosen = chooser(title, folder, pdf).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private static FileChooser chooser(String title, Path folder, boolean pdf) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (pdf) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        }
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
