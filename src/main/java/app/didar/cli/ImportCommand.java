package app.didar.cli;

import app.didar.domain.Edit;
import app.didar.domain.ItemKind;
import app.didar.exchange.csv.CsvIn;
import app.didar.exchange.csv.Finding;
import app.didar.exchange.csv.Import;
import app.didar.exchange.csv.Import.Row;
import app.didar.exchange.csv.Import.State;
import app.didar.exchange.csv.Progress;
import app.didar.store.Store;
import app.didar.text.Bilingual;
import app.didar.vault.Vault;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `didar import KIND FILE`: takes a list from a spreadsheet into the vault, all of it or nothing, and reports on every row. Where it is
/// refused, the report stands on standard error.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final DidarCommand root;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "import.kind")
    private ListCommand.Kind kind = ListCommand.Kind.BRIEFS;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
    private Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "import.dry")
    private boolean dryRun;

    @Option(names = "--good-rows", descriptionKey = "import.good")
    private boolean goodRows;

    ImportCommand(DidarCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Session session = root.session();
        ItemKind of = kind.item()
                .filter(_ -> kind != ListCommand.Kind.MEETINGS)
                .orElseThrow(() -> new UsageException(session.say("csv.kind")));
        byte[] bytes = bytes();
        LocalDate today = LocalDate.ofInstant(session.clock().instant(), session.clock().getZone());
        try (Vault vault = root.open()) {
            Import report = CsvIn.read(bytes, of, vault.store().library(), today, Progress.NONE);
            Optional<Edit> edit = goodRows ? Optional.of(report.goodRows()) : report.edit();
            if (!dryRun) {
                edit.filter(step -> !step.isEmpty()).ifPresent(step -> keep(vault.store(), step));
            }
            if (root.json()) {
                session.out().println(new Json().write(Report.of(report, edit.isPresent() && !dryRun)));
            } else {
                print(report, edit);
            }
            return edit.isPresent() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException _) {
            throw new UsageException(root.session().say("import.unreadable", file));
        }
    }

    /// Keeps what the step puts, in one transaction.
    private static void keep(Store store, Edit edit) {
        store.items().apply(edit);
    }

    private void print(Import report, Optional<Edit> edit) {
        Session session = root.session();
        PrintWriter to = edit.isPresent() ? session.out() : session.err();
        report.rows().forEach(row -> print(row, to));
        to.println(session.say(
                "import.counts",
                report.count(State.NEW),
                report.count(State.CHANGED),
                report.count(State.UNCHANGED),
                report.count(State.BAD)));
        if (edit.isEmpty()) {
            to.println(session.say("import.refused"));
        } else {
            to.println(dryRun ? session.say("import.dry") : session.say("import.done", edit.get().put().size()));
        }
    }

    private void print(Row row, PrintWriter to) {
        Session session = root.session();
        if (row.state() == State.NEW) {
            to.println(session.say("import.row", row.number(), row.code(), session.say("import.new")));
        } else if (row.state() == State.CHANGED) {
            String fields = row.changed().stream().map(f -> f.in(session.language())).collect(Collectors.joining("; "));
            to.println(session.say("import.row", row.number(), row.code(), session.say("import.changed", fields)));
        }
        row.wrong().forEach(finding -> print(row, finding, to));
        row.warnings().forEach(finding -> print(row, finding, to));
    }

    private void print(Row row, Finding finding, PrintWriter to) {
        to.println(
                finding.field().isBlank()
                        ? root.session().say("import.row", row.number(), row.code(), finding.words())
                        : root.session().say("import.row.field", row.number(), row.code(), finding.field(), finding.words()));
    }

    /// The report as it is told to machines.
    ///
    /// @param taken whether anything was to be kept and was
    record Report(ItemKind kind, boolean taken, List<RowReport> rows) {

        static Report of(Import read, boolean taken) {
            return new Report(read.kind(), taken, read.rows().stream().map(RowReport::of).toList());
        }
    }

    /// A row of the report.
    record RowReport(
            int row, String code, State state, List<Bilingual> changed, List<Said> wrong, List<Said> warnings) {

        static RowReport of(Row row) {
            return new RowReport(
                    row.number(),
                    row.code(),
                    row.state(),
                    row.changed(),
                    row.wrong().stream().map(Said::of).toList(),
                    row.warnings().stream().map(Said::of).toList());
        }
    }

    /// A finding in words.
    record Said(Bilingual field, Bilingual words) {

        static Said of(Finding finding) {
            return new Said(finding.field(), finding.words());
        }
    }
}
