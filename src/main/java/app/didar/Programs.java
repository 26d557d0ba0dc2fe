package app.didar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Hands files to the system's own programs.
final class Programs {

    private Programs() {}

    /// Shows a file or a folder with the program the system has for it.
    ///
    /// @throws UncheckedIOException where the system has no such program
    static void show(Path path) {
        String system = System.getProperty("os.name", "");
        String target = path.toAbsolutePath().toString();
        List<String> command = system.startsWith("Windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                : List.of(system.startsWith("Mac") ? "open" : "xdg-open", target);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
