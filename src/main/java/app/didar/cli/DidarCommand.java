package app.didar.cli;

import app.didar.domain.DidarException;
import app.didar.text.Language;
import app.didar.text.UnreadableDateException;
import app.didar.typeset.PdfRefusal;
import app.didar.vault.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/// `didar`: the root of the command line.
@Command(
        name = "didar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class DidarCommand {

    private final Session session;

    @Option(names = "--vault", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "vault")
    private @Nullable Path vault;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "json")
    private boolean json;

    @Mixin
    private final Passphrase passphrase = new Passphrase();

    private DidarCommand(Session session) {
        this.session = session;
    }

    /// Runs one command line to its end.
    ///
    /// @return the exit code, see [ExitCode]
    public static int run(Session session, String... arguments) {
        DidarCommand root = new DidarCommand(session);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new DemoCommand(root))
                .addSubcommand(new ListCommand(root))
                .addSubcommand(new ImportCommand(root))
                .addSubcommand(new CommandLine(new BriefCommand()).addSubcommand(new BriefCommand.New(root)))
                .addSubcommand(new ExportCommand(root))
                .addSubcommand(new CommandLine(new VaultCommand())
                        .addSubcommand(new VaultCommand.Create(root))
                        .addSubcommand(new VaultCommand.Verify(root)))
                .setResourceBundle(ResourceBundle.getBundle(
                        "app.didar.cli.Usage",
                        session.language() == Language.FA ? Locale.of("fa") : Locale.ROOT))
                .setOut(session.out())
                .setErr(session.err())
                .setAllowSubcommandsAsOptionParameters(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, _) -> root.explain(failure))
                .setExecutionExceptionHandler((failure, _, _) -> root.explain(failure));
        int code = line.execute(arguments);
        session.out().flush();
        session.err().flush();
        return code;
    }

    /// What `didar` does where no window can be shown: says so in one line, makes the sample vault in `folder` and prints its papers.
    ///
    /// @return the exit code, see [ExitCode]
    public static int withoutDisplay(Session session, String folder) {
        session.out().println(session.say("display.none", folder));
        return run(session, "demo", folder);
    }

    Session session() {
        return session;
    }

    Passphrase passphrase() {
        return passphrase;
    }

    boolean json() {
        return json;
    }

    Path folder() {
        return vault == null ? session.defaultVault() : vault;
    }

    Vault open() {
        return session.open(folder(), passphrase);
    }

    /// One line on standard error, in the language of the session; the exit code of the failure.
    private int explain(Exception failure) {
        return switch (failure) {
            case DidarException known -> complain(known.words().bestIn(session.language()), ExitCode.of(known));
            case PdfRefusal refused -> complain(refused.words(session.language()), ExitCode.REFUSED);
            case UsageException misused -> complain(misused.getMessage(), ExitCode.USAGE);
            case UnreadableDateException date ->
                complain(session.say("date." + date.reason().name(), date.input()), ExitCode.USAGE);
            case MissingParameterException missing ->
                complain(session.say("usage.missing", names(missing.getMissing())), ExitCode.USAGE);
            case UnmatchedArgumentException unknown ->
                complain(session.say("usage.unknown", String.join(" ", unknown.getUnmatched())), ExitCode.USAGE);
            case ParameterException misused -> complain(value(misused), ExitCode.USAGE);
            default -> complain(session.say("unexpected", failure.getClass().getSimpleName()), ExitCode.UNEXPECTED);
        };
    }

    private String value(ParameterException misused) {
        ArgSpec argument = misused.getArgSpec();
        return argument == null
                ? session.say("command.missing")
                : session.say("usage.value", names(List.of(argument)), misused.getValue());
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .collect(Collectors.joining(", "));
    }

    private int complain(@Nullable String sentence, int code) {
        session.err().println("didar: " + sentence);
        return code;
    }

    /// Comma-separated codes as typed, blanks dropped.
    static List<String> codes(@Nullable String typed) {
        return typed == null
                ? List.of()
                : List.of(typed.split("[,،]")).stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    }
}
