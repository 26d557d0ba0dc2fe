package app.didar;

import app.didar.cli.Session;
import app.didar.text.Language;
import app.didar.vault.Vaults;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/// Constructs the services and connects them to the command line.
final class Wiring {

    private Wiring() {}

    static Session session() {
        return new Session(
                new Vaults(),
                Clock.systemUTC(),
                dataFolder(),
                System::getenv,
                Locale.getDefault().getLanguage().equals("fa") ? Language.FA : Language.EN,
                utf8(System.out),
                utf8(System.err));
    }

    static void openWindow() {}

    /// Where a person's vault lies unless another folder is named: the place for data of the platform.
    static Path dataFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String roaming = System.getenv("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Didar");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Didar");
        }
        String data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local/share") : Path.of(data)).resolve("didar");
    }

    /// Persian must come out whole whatever the terminal's own encoding is set to.
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
