package app.didar.ui.library.list;

import app.didar.exchange.csv.Alterations.Alteration;
import app.didar.exchange.csv.Finding;
import app.didar.exchange.csv.Import.Row;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/// The words of the rows of a report.
final class ReportWords {

    private static final int LONGEST = 120;

    private final ReportViewModel model;
    private final Words words;

    ReportWords(ReportViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /// What would become of a row, by an icon and a word.
    Label state(Row row) {
        String word = words.say("state." + row.state());
        if (!row.warnings().isEmpty()) {
            return Nodes.sign("fth-alert-triangle", words.say("state.warned", word), "attention-text");
        }
        return switch (row.state()) {
            case NEW -> Nodes.sign("fth-plus-circle", word, "success-text");
            case CHANGED -> Nodes.sign("fth-edit-2", word, "accent-text");
            case UNCHANGED -> Nodes.sign("fth-minus", word, "subtle");
            case BAD -> Nodes.sign("fth-x-circle", word, "danger-text");
        };
    }

    /// What there is to say of a row in one line: what is wrong, what to look at, or what changes.
    String summary(Row row) {
        List<String> all = Stream.of(
                        row.wrong().stream().map(this::told),
                        row.warnings().stream().map(this::told),
                        model.alterations(row).stream().map(this::told))
                .flatMap(some -> some)
                .toList();
        return all.size() < 2 ? String.join("", all) : words.say("and.more", all.getFirst(), all.size() - 1);
    }

    String told(Finding finding) {
        return finding.field().isBlank()
                ? words.say("finding", finding.words())
                : words.say("finding.field", finding.field(), finding.words());
    }

    private String told(Alteration alteration) {
        return words.say("alteration", alteration.column(), line(alteration.before()), line(alteration.after()));
    }

    private String line(String text) {
        String line = text.replace('\n', ' ');
        String cut = line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
        return cut.isEmpty() ? words.say("empty") : cut;
    }
}
