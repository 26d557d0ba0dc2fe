package app.didar.cli;

import app.didar.paper.Edition;
import app.didar.paper.Outcome;
import app.didar.paper.Papers;
import app.didar.paper.Progress;
import app.didar.store.Store;
import app.didar.text.Language;
import app.didar.typeset.MissingLetter;
import app.didar.typeset.Protection;
import app.didar.vault.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `didar export BRIEF`: prints a brief to a file.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    /// The papers a brief can be printed as.
    enum Paper {
        FULL
    }

    /// The formats a paper can be written in.
    enum Format {
        PDF
    }

    private final DidarCommand root;

    @Parameters(paramLabel = "BRIEF", descriptionKey = "export.brief")
    private String brief = "";

    @Option(names = "--paper", defaultValue = "full", paramLabel = "full", descriptionKey = "export.paper")
    private Paper paper = Paper.FULL;

    @Option(names = "--format", defaultValue = "pdf", paramLabel = "pdf", descriptionKey = "export.format")
    private Format format = Format.PDF;

    @Option(names = "--lang", defaultValue = "fa", paramLabel = "fa|en", descriptionKey = "export.lang")
    private Language language = Language.FA;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", descriptionKey = "export.output")
    private Path target = Path.of("");

    @Option(names = "--force", descriptionKey = "export.force")
    private boolean force;

    @Option(names = "--append", paramLabel = "PDF", descriptionKey = "export.append")
    private List<Path> appended = List.of();

    @Option(names = "--attach", paramLabel = "FILE", descriptionKey = "export.attach")
    private List<Path> attached = List.of();

    @Mixin
    private final PaperPassword password = new PaperPassword();

    ExportCommand(DidarCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Session session = root.session();
        Written written;
        try (Protection protection = password.read(session);
                Vault vault = root.open()) {
            Outcome outcome = print(vault.store(), new Edition(language, protection, appended, attached));
            session.warn(outcome);
            written = new Written(target.toString(), protection != null, outcome.missing());
        }
        session.out().println(root.json() ? new Json().write(written) : session.say("export.done", target));
        return ExitCode.DONE;
    }

    private Outcome print(Store store, Edition edition) {
        return switch (paper) {
            case FULL ->
                switch (format) {
                    case PDF ->
                        Papers.export(store.briefs().get(brief), store.library(), edition, target, force, Progress.NONE);
                };
        };
    }

    /// What is told to machines of a paper that was written.
    record Written(String file, boolean password, List<MissingLetter> missing) {}
}
