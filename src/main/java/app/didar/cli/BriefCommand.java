package app.didar.cli;

import app.didar.domain.Brief;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.store.Briefs;
import app.didar.text.Bilingual;
import app.didar.text.Dates;
import app.didar.text.Normaliser;
import app.didar.vault.Vault;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `didar brief …`.
@Command(name = "brief", mixinStandardHelpOptions = true)
final class BriefCommand {

    /// `didar brief new`: composes a brief from the library and keeps it; prints its code.
    @Command(name = "new", mixinStandardHelpOptions = true)
    static final class New implements Callable<Integer> {

        private final DidarCommand root;

        @Option(names = "--country", paramLabel = "XX", required = true, descriptionKey = "brief.country")
        private String country = "";

        @Option(names = "--topic", paramLabel = "KEY,KEY", descriptionKey = "brief.topic")
        private @Nullable String topics;

        @Option(names = "--date", paramLabel = "DATE", descriptionKey = "brief.date")
        private @Nullable String date;

        @Option(names = "--event", paramLabel = "CODE", descriptionKey = "brief.event")
        private @Nullable String event;

        @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "brief.title")
        private @Nullable String title;

        New(DidarCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            Session session = root.session();
            BriefRequest request = new BriefRequest(
                    country,
                    event,
                    date == null ? null : Dates.parse(date, LocalDate.ofInstant(session.clock().instant(), session.clock().getZone())),
                    DidarCommand.codes(topics),
                    named(title));
            try (Vault vault = root.open()) {
                Briefs briefs = vault.store().briefs();
                Brief brief = Composer.compose(
                        vault.store().library(),
                        request,
                        briefs.nextCode(country),
                        session.clock().instant());
                briefs.save(brief);
                session.out().println(root.json() ? new Json().write(brief) : brief.code());
            }
            return ExitCode.DONE;
        }

        private static Bilingual named(@Nullable String title) {
            String tidy = title == null ? "" : Normaliser.letters(title).strip();
            return Bilingual.of(tidy, tidy);
        }
    }
}
