package app.didar.ui.library.list;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks the person for the file of a list.
public interface ListChooser {

    /// The file to write; the dialog has asked whether it may be replaced.
    ///
    /// @param name offered
    Optional<Path> save(@Nullable Window owner, String title, Path folder, String name);

    /// The file to read.
    Optional<Path> openList(@Nullable Window owner, String title, Path folder);
}
