package app.didar.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
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
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException _) {
            throw new UsageException(session.say("passphrase.unreadable", file));
        }
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        char[] line = Arrays.copyOfRange(text.array(), 0, end);
        Arrays.fill(text.array(), '\0');
        return line;
    }
}
