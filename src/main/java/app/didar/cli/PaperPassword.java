package app.didar.cli;

import app.didar.typeset.Permission;
import app.didar.typeset.Protection;
import java.io.Console;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The password of a printed file and what it allows. The password stands in no argument and in no variable, where other programs
/// could read it: it comes from standard input, or is asked for where that is a terminal.
final class PaperPassword {

    /// What a reader of the file may do, as it is typed.
    enum Allowed {
        NONE,
        PRINT,
        COPY,
        CHANGE
    }

    @Option(names = "--password-stdin", descriptionKey = "export.password")
    private boolean wanted;

    @Option(names = "--allow", split = ",", paramLabel = "print,copy,change|none", hideParamSyntax = true,
            descriptionKey = "export.allow")
    private @Nullable List<Allowed> allowed;

    /// The password, for the caller to close; null where none is wanted.
    ///
    /// @throws UsageException                where there is a permission without a password
    /// @throws app.didar.typeset.PdfRefusal for a password that a file cannot carry
    @Nullable Protection read(Session session) {
        if (!wanted) {
            if (allowed != null) {
                throw new UsageException(session.say("password.allow"));
            }
            return null;
        }
        char[] password = typed(session);
        try {
            return new Protection(password, new char[0], permissions());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @SuppressWarnings("SystemConsoleNull") // it still is null where neither stream is a terminal
    private static char[] typed(Session session) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            try {
                return FirstLine.of(session.in());
            } catch (IOException _) {
                throw new UsageException(session.say("password.unreadable"));
            }
        }
        char[] first = console.readPassword("%s ", session.say("password.ask"));
        char[] again = console.readPassword("%s ", session.say("password.again"));
        boolean same = Arrays.equals(first, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(first, '\0');
            throw new UsageException(session.say("password.differs"));
        }
        return first;
    }

    /// A printed paper is what a protected file is for; taking text out of it is not.
    private Set<Permission> permissions() {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        for (Allowed one : allowed == null ? List.of(Allowed.PRINT) : allowed) {
            switch (one) {
                case NONE -> {
                    // nothing to add
                }
                case PRINT -> permissions.add(Permission.PRINT);
                case COPY -> permissions.add(Permission.COPY);
                case CHANGE -> permissions.add(Permission.MODIFY);
            }
        }
        return permissions;
    }
}
