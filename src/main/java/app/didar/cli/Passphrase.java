package app.didar.cli;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the passphrase comes from: a file, the environment, or the keyboard, in this order.
final class Passphrase {

    static final String VARIABLE = "DIDAR_PASSPHRASE";

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = picocli.CommandLine.ScopeType.INHERIT,
            descriptionKey = "passphrase.file")
    private @Nullable Path file;

    /// The passphrase, to be wiped by the caller. A new one is asked for twice.
    ///
    /// @throws UsageException where there is none and nobody to ask
    @SuppressWarnings("SystemConsoleNull") // it still is null where neither stream is a terminal
    char[] read(Session session, boolean fresh) {
        if (file != null) {
            return firstLine(session, file);
        }
        String variable = session.environment().apply(VARIABLE);
        if (variable != null) {
            return variable.toCharArray();
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new UsageException(session.say("passphrase.none", VARIABLE));
        }
        char[] typed = console.readPassword("%s ", session.say("passphrase.ask"));
        if (fresh && !Arrays.equals(typed, console.readPassword("%s ", session.say("passphrase.again")))) {
            throw new UsageException(session.say("passphrase.differs"));
        }
        return typed;
    }

    private static char[] firstLine(Session session, Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return FirstLine.of(in);
        } catch (IOException _) {
            throw new UsageException(session.say("passphrase.unreadable", file));
        }
    }
}
