package app.didar.ui.library.list;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/// Where lists go to and come from.
///
/// @param folder offered by the dialogs; follows the choice
/// @param opener shows a file or a folder with the system's own program
public record ListFiles(ListChooser chooser, ObjectProperty<Path> folder, Consumer<Path> opener) {}
