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
                folders().vault(),
                System::getenv,
                Locale.getDefault().getLanguage().equals("fa") ? Language.FA : Language.EN,
                System.in,
                utf8(System.out),
                utf8(System.err));
    }

    private static Folders folders() {
        return Folders.of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
    }

    /// Persian must come out whole whatever the terminal's own encoding is set to.
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
