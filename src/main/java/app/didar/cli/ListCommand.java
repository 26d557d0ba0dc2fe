package app.didar.cli;

import app.didar.domain.Brief;
import app.didar.domain.Event;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Mention;
import app.didar.domain.Undertaking;
import app.didar.exchange.csv.CsvOut;
import app.didar.exchange.csv.ListFile;
import app.didar.text.Language;
import app.didar.vault.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `didar list KIND`: what the vault holds, a line each, as JSON, or as a list for a spreadsheet in a file.
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    /// What can be listed, as it is typed.
    enum Kind {
        COUNTRIES(ItemKind.COUNTRY),
        PEOPLE(ItemKind.PERSON),
        ORGANISATIONS(ItemKind.ORGANISATION),
        PROGRAMMES(ItemKind.PROGRAMME),
        TOPICS(ItemKind.TOPIC),
        POSITIONS(ItemKind.POSITION),
        DEFENSIVES(ItemKind.DEFENSIVE),
        FACTS(ItemKind.FACT),
        QUOTES(ItemKind.QUOTE),
        SOURCES(ItemKind.SOURCE),
        REFERENCES(ItemKind.REFERENCE),
        AGREEMENTS(ItemKind.AGREEMENT),
        UNDERTAKINGS(ItemKind.UNDERTAKING),
        EVENTS(ItemKind.EVENT),
        MEETINGS(ItemKind.EVENT),
        RECORDS(ItemKind.RECORD),
        TRIPS(ItemKind.TRIP),
        BRIEFS(null);

        private final @Nullable ItemKind item;

        Kind(@Nullable ItemKind item) {
            this.item = item;
        }

        /// The kind of the items; empty for briefs, which are none.
        Optional<ItemKind> item() {
            return Optional.ofNullable(item);
        }
    }

    private final DidarCommand root;

    @Parameters(paramLabel = "KIND", descriptionKey = "list.kind")
    private Kind kind = Kind.COUNTRIES;

    @Option(names = "--country", paramLabel = "XX", descriptionKey = "list.country")
    private @Nullable String country;

    @Option(names = "--topic", paramLabel = "KEY", descriptionKey = "list.topic")
    private @Nullable String topic;

    @Option(names = "--csv", descriptionKey = "list.csv")
    private boolean csv;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "list.output")
    private @Nullable Path output;

    @Option(names = "--force", descriptionKey = "export.force")
    private boolean force;

    @Option(names = "--lang", paramLabel = "fa|en", descriptionKey = "list.lang")
    private @Nullable Language language;

    ListCommand(DidarCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        ItemKind of = kind.item().orElse(null);
        if (csv && of == null) {
            throw new UsageException(root.session().say("csv.kind"));
        }
        ListFile file = csv ? file() : null;
        try (Vault vault = root.open()) {
            Library library = vault.store().library();
            String wantedCountry = country == null ? null : library.country(country).code();
            String wantedTopic = topic == null ? null : library.topic(topic).code();
            if (of == null) {
                print(vault.store().briefs().all().stream()
                        .filter(b -> wantedCountry == null || b.country().equals(wantedCountry))
                        .filter(b -> wantedTopic == null || b.topics().contains(wantedTopic))
                        .toList());
                return ExitCode.DONE;
            }
            List<? extends Item> found = items(library, of).stream()
                    .filter(item -> concerns(item, ItemKind.COUNTRY, wantedCountry))
                    .filter(item -> concerns(item, ItemKind.TOPIC, wantedTopic))
                    .toList();
            if (file == null) {
                print(found);
            } else {
                file.write(CsvOut.of(of, found, language == null ? root.session().language() : language));
                root.session().out().println(root.session().say("export.done", file.target()));
            }
        }
        return ExitCode.DONE;
    }

    private List<? extends Item> items(Library library, ItemKind of) {
        return kind == Kind.MEETINGS
                ? library.events().stream().filter(e -> e.kind() == Event.Kind.MEETING).toList()
                : library.all(of);
    }

    private ListFile file() {
        if (output == null) {
            throw new UsageException(root.session().say("list.csv.output"));
        }
        return new ListFile(output, force);
    }

    private static boolean concerns(Item item, ItemKind kind, @Nullable String wanted) {
        return wanted == null || new Mention(kind, wanted).concerns(item);
    }

    private void print(List<?> found) {
        Session session = root.session();
        if (root.json()) {
            session.out().println(new Json().write(found));
            return;
        }
        Language spoken = session.language();
        for (Object one : found) {
            session.out().println(switch (one) {
                case Undertaking u -> line(
                        u.code(),
                        String.join("+", u.by()),
                        u.to().isEmpty() ? "-" : String.join("+", u.to()),
                        u.kind().name().toLowerCase(Locale.ROOT),
                        u.state().name().toLowerCase(Locale.ROOT),
                        u.text().bestIn(spoken));
                case Item item -> line(item.code(), item.label().bestIn(spoken));
                case Brief brief -> line(brief.code(), brief.country(), brief.title().bestIn(spoken));
                default -> throw new IllegalStateException();
            });
        }
        if (found.isEmpty()) {
            session.err().println(session.say("list.empty"));
        }
    }

    private static String line(String... columns) {
        return String.join("\t", columns);
    }
}
