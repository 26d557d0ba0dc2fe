package app.didar.cli;

import app.didar.domain.Brief;
import app.didar.domain.Event;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Mention;
import app.didar.domain.Undertaking;
import app.didar.text.Language;
import app.didar.vault.Vault;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `didar list KIND`: what the vault holds, a line each or as JSON.
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    /// What can be listed, as it is typed.
    enum Kind {
        COUNTRIES,
        PEOPLE,
        ORGANISATIONS,
        PROGRAMMES,
        TOPICS,
        POSITIONS,
        DEFENSIVES,
        FACTS,
        QUOTES,
        SOURCES,
        REFERENCES,
        AGREEMENTS,
        UNDERTAKINGS,
        EVENTS,
        MEETINGS,
        RECORDS,
        TRIPS,
        BRIEFS
    }

    private final DidarCommand root;

    @Parameters(paramLabel = "KIND", descriptionKey = "list.kind")
    private Kind kind = Kind.COUNTRIES;

    @Option(names = "--country", paramLabel = "XX", descriptionKey = "list.country")
    private @Nullable String country;

    @Option(names = "--topic", paramLabel = "KEY", descriptionKey = "list.topic")
    private @Nullable String topic;

    ListCommand(DidarCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Vault vault = root.open()) {
            Library library = vault.store().library();
            String wantedCountry = country == null ? null : library.country(country).code();
            String wantedTopic = topic == null ? null : library.topic(topic).code();
            if (kind == Kind.BRIEFS) {
                print(vault.store().briefs().all().stream()
                        .filter(b -> wantedCountry == null || b.country().equals(wantedCountry))
                        .filter(b -> wantedTopic == null || b.topics().contains(wantedTopic))
                        .toList());
            } else {
                print(items(library).stream()
                        .filter(item -> concerns(item, ItemKind.COUNTRY, wantedCountry))
                        .filter(item -> concerns(item, ItemKind.TOPIC, wantedTopic))
                        .toList());
            }
        }
        return ExitCode.DONE;
    }

    private List<? extends Item> items(Library library) {
        return switch (kind) {
            case COUNTRIES -> library.countries();
            case PEOPLE -> library.people();
            case ORGANISATIONS -> library.organisations();
            case PROGRAMMES -> library.programmes();
            case TOPICS -> library.topics();
            case SOURCES -> library.sources();
            case EVENTS -> library.events();
            case MEETINGS ->
                library.events().stream().filter(e -> e.kind() == Event.Kind.MEETING).toList();
            case FACTS -> library.facts();
            case AGREEMENTS -> library.agreements();
            case UNDERTAKINGS -> library.undertakings();
            case POSITIONS -> library.positions();
            case DEFENSIVES -> library.defensives();
            case QUOTES -> library.quotes();
            case REFERENCES -> library.references();
            case RECORDS -> library.records();
            case TRIPS -> library.trips();
            case BRIEFS -> List.of();
        };
    }

    private static boolean concerns(Item item, ItemKind kind, @Nullable String wanted) {
        return wanted == null
                || ItemKind.of(item) == kind && item.code().equals(wanted)
                || Mention.in(item).contains(new Mention(kind, wanted));
    }

    private void print(List<?> found) {
        Session session = root.session();
        if (root.json()) {
            session.out().println(new Json().write(found));
            return;
        }
        Language language = session.language();
        for (Object one : found) {
            session.out().println(switch (one) {
                case Undertaking u -> line(
                        u.code(),
                        String.join("+", u.by()),
                        u.to().isEmpty() ? "-" : String.join("+", u.to()),
                        u.kind().name().toLowerCase(Locale.ROOT),
                        u.state().name().toLowerCase(Locale.ROOT),
                        u.text().bestIn(language));
                case Item item -> line(item.code(), item.label().bestIn(language));
                case Brief brief -> line(brief.code(), brief.country(), brief.title().bestIn(language));
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
