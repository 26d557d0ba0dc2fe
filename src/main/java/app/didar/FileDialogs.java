package app.didar;

import app.didar.ui.brief.ExportController;
import app.didar.ui.library.list.ListChooser;
import app.didar.ui.matrix.CoverageController;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs for files.
final class FileDialogs implements ExportController.Chooser, CoverageController.Chooser, ListChooser {

    @Override
    public Optional<Path> save(@Nullable Window owner, String title, Path folder, String name) {
        FileChooser chooser = chooser(title, folder, name.substring(name.lastIndexOf('.') + 1));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> open(Window owner, String title, Path folder, boolean pdf) {
        List<File> chosen = chooser(title, folder, pdf ? "pdf" : "").showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> openList(@Nullable Window owner, String title, Path folder) {
        return Optional.ofNullable(chooser(title, folder, "csv").showOpenDialog(owner)).map(File::toPath);
    }

    /// @param ending of the files that are shown; empty for all
    private static FileChooser chooser(String title, Path folder, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (!ending.isEmpty()) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        }
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
