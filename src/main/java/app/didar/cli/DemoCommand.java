package app.didar.cli;

import app.didar.domain.Brief;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.Library;
import app.didar.paper.Papers;
import app.didar.paper.Progress;
import app.didar.store.Store;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.vault.Vault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `didar demo DIR`: a vault with the sample library, and the papers of its briefs beside it.
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String PASSPHRASE = "demo";

    private final DidarCommand root;

    @Parameters(paramLabel = "DIR", descriptionKey = "demo.dir")
    private Path folder = Path.of("");

    DemoCommand(DidarCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Session session = root.session();
        try (Vault vault = openOrCreate(session)) {
            Library library = vault.store().library();
            for (Brief brief : vault.store().briefs().all()) {
                Path target = folder.resolve(brief.code() + ".pdf");
                Papers.export(brief, library, Language.FA, target, true, Progress.NONE);
                session.out().println(session.say("export.done", target));
            }
            int briefs = vault.store().briefs().all().size();
            session.out().println(session.say("demo.done", folder, Digits.of(briefs, session.language()), PASSPHRASE));
        }
        return ExitCode.DONE;
    }

    private Vault openOrCreate(Session session) {
        if (session.vaults().isVault(folder)) {
            return session.vaults().open(folder, PASSPHRASE.toCharArray());
        }
        Vault vault = session.vaults().create(folder, PASSPHRASE.toCharArray());
        fill(vault.store(), session.clock());
        return vault;
    }

    /// Puts the sample library and a brief for each of its meetings into an empty store.
    static void fill(Store store, Clock clock) {
        store.saveAll(SampleLibrary.read());
        Library library = store.library();
        for (BriefRequest request : SampleLibrary.briefs()) {
            String code = store.briefs().nextCode(request.country());
            store.briefs().save(Composer.compose(library, request, code, clock.instant()));
        }
    }
}
