package app.didar;

import app.didar.cli.DidarCommand;
import app.didar.cli.Session;

/// The entry: the window where there is a display, the command line where there are words.
public final class Main {

    /// Where the sample goes on a machine without a display: inside the build folder, so that a look leaves nothing behind.
    private static final String DEMO_FOLDER = "target/demo";

    private Main() {}

    /// Opens the window, or carries out the command typed and ends with its exit code (see `app.didar.cli.ExitCode`).
    /// With no display and no command it makes the sample vault and prints its papers.
    public static void main(String[] arguments) {
        if (arguments.length == 0 && Display.present() && WindowWiring.openWindow()) {
            return;
        }
        Logs.quiet();
        Session session = Wiring.session();
        if (arguments.length > 0) {
            System.exit(DidarCommand.run(session, arguments));
        }
        System.exit(DidarCommand.withoutDisplay(session, DEMO_FOLDER));
    }
}
