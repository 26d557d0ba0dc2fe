package app.didar;

import app.didar.store.Store;
import app.didar.ui.common.Dialogs;
import app.didar.ui.common.Look;
import app.didar.ui.common.Scenes;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Views;
import app.didar.ui.shell.ShellViewModel;
import java.time.Clock;

/// What the pages of one open vault are constructed from.
///
/// @param shell the navigator, and the sign of saving in the status bar
public record Session(
        Store store, ShellViewModel shell, Look look, Views views, Scenes scenes, Dialogs dialogs, Tasks tasks, Clock clock) {}
