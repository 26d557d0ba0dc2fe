package app.didar.cli;

import app.didar.domain.Brief;
import app.didar.domain.Library;
import app.didar.paper.Edition;
import app.didar.paper.Papers;
import app.didar.paper.Progress;
import app.didar.text.Language;
import app.didar.vault.SampleVault;
import app.didar.vault.Vault;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `didar demo DIR`: a vault with the sample library, and the papers of its briefs beside it.
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final DidarCommand root;

    @Parameters(paramLabel = "DIR", descriptionKey = "demo.dir")
    private Path folder = Path.of("");

    DemoCommand(DidarCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Session session = root.session();
        try (Vault vault = SampleVault.open(session.vaults(), folder, session.clock())) {
            Library library = vault.store().library();
            for (Brief brief : vault.store().briefs().all()) {
                Path target = folder.resolve(brief.code() + ".pdf");
                session.warn(Papers.export(brief, library, Edition.archival(Language.FA), target, true, Progress.NONE));
                session.out().println(session.say("export.done", target));
            }
            int briefs = vault.store().briefs().all().size();
            session.out().println(session.say("demo.done", folder, briefs, SampleVault.PASSPHRASE));
        }
        return ExitCode.DONE;
    }
}
