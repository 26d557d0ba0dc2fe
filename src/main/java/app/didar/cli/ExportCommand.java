package app.didar.cli;

import app.didar.paper.Papers;
import app.didar.paper.Progress;
import app.didar.store.Store;
import app.didar.text.Language;
import app.didar.vault.Vault;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    ExportCommand(DidarCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Session session = root.session();
        try (Vault vault = root.open()) {
            print(vault.store());
        }
        session.out().println(session.say("export.done", target));
        return ExitCode.DONE;
    }

    private void print(Store store) {
        switch (paper) {
            case FULL -> {
                switch (format) {
                    case PDF ->
                        Papers.export(store.briefs().get(brief), store.library(), language, target, force, Progress.NONE);
                }
            }
        }
    }
}
