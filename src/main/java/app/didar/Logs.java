package app.didar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where Didar's own log goes: classes, lines and SQL states, never a word, a name or a path of a vault.
final class Logs {

    /// Held here, as the logging of the platform forgets a logger nobody holds, and its settings with it.
    private static final Logger OURS = Logger.getLogger("app.didar");
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final int MOST_BYTES = 1 << 20;

    private Logs() {}

    /// On the command line a failure is one line on standard error, and nothing beside it.
    static void quiet() {
        OURS.setUseParentHandlers(false);
    }

    /// In the window the log is two files of a megabyte at the most. Where the folder cannot be written, the log goes to standard error.
    static void into(Path folder) {
        // JavaFX warns of the class path at every start; it is our decision (decisions/0003).
        JAVAFX.setLevel(Level.SEVERE);
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(folder.resolve("didar-%g.log").toString(), MOST_BYTES, 2, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new SimpleFormatter());
            OURS.addHandler(file);
            OURS.setUseParentHandlers(false);
        } catch (IOException e) {
            OURS.log(Level.WARNING, "No log file: {0}", e.getClass().getSimpleName());
        }
    }
}
