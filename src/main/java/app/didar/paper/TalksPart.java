package app.didar.paper;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Rows;
import app.didar.domain.Undertaking;
import app.didar.typeset.Block;
import app.didar.typeset.Inline;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.util.ArrayList;
import java.util.List;

/// Objectives with their tests, key messages, defensives.
final class TalksPart {

    private final Scribe scribe;

    TalksPart(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> objectives(Section section) {
        List<Row> rows = new ArrayList<>();
        List<Paragraph> loose = new ArrayList<>();
        int number = 0;
        for (List<Paragraph> row : Rows.of(section)) {
            if (row.getFirst().role() == Role.TEXT) {
                loose.addAll(row);
                continue;
            }
            number++;
            rows.add(Row.of(
                    Cell.of(scribe.number(number)),
                    bold(row, Role.OBJECTIVE),
                    scribe.cell(row.stream().filter(p -> p.role() != Role.OBJECTIVE).toList())));
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(Table.of(
                    Look.READING,
                    List.of(
                            new Column(6, List.of(), true),
                            new Column(66, scribe.word("head.objective")),
                            new Column(96, scribe.word("head.test"))),
                    rows));
        }
        blocks.addAll(scribe.paragraphs(Block.Style.BODY, loose));
        return blocks;
    }

    List<Block> messages(Section section) {
        List<Block> blocks = new ArrayList<>();
        List<Paragraph> messages = section.paragraphs().stream()
                .filter(p -> p.role() == Role.MESSAGE && !p.text().isBlank())
                .toList();
        if (!messages.isEmpty()) {
            blocks.add(new Block.ListBlock(
                    Block.ListBlock.Kind.MESSAGES,
                    messages.stream()
                            .map(p -> new Block.Item(List.of(
                                    new Block.Paragraph(Block.Style.KEY_MESSAGE, scribe.words(p, true)))))
                            .toList()));
        }
        blocks.addAll(scribe.paragraphs(
                Block.Style.BODY,
                section.paragraphs().stream()
                        .filter(p -> p.role() != Role.MESSAGE)
                        .toList()));
        return blocks;
    }

    List<Block> defensives(Section section) {
        List<Row> rows = new ArrayList<>();
        List<Paragraph> loose = new ArrayList<>();
        for (List<Paragraph> row : Rows.of(section)) {
            if (row.getFirst().role() == Role.TEXT) {
                loose.addAll(row);
                continue;
            }
            rows.add(Row.of(
                    likelihood(row.getFirst()),
                    bold(row, Role.QUESTION),
                    cell(row, Role.SHORT_ANSWER),
                    cell(row, Role.IF_PRESSED)));
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(Table.of(
                    Look.READING,
                    List.of(
                            new Column(20, scribe.word("head.likelihood")),
                            new Column(48, scribe.word("head.question")),
                            new Column(52, scribe.word("head.answer")),
                            new Column(48, scribe.word("head.pressed"))),
                    rows));
        }
        blocks.addAll(scribe.paragraphs(Block.Style.BODY, loose));
        return blocks;
    }

    /// A question they have put before without any answer is certain; one that was answered in part may come; of a question the
    /// advisor wrote nothing is claimed.
    private Cell likelihood(Paragraph question) {
        return scribe.item(question, Undertaking.class)
                .filter(Undertaking::open)
                .map(u -> u.state() == Undertaking.State.OPEN
                        ? new Inline.Tag(Inline.Tag.Look.FILLED, scribe.word("likelihood.certain"))
                        : new Inline.Tag(Inline.Tag.Look.LINE, scribe.word("likelihood.may")))
                .map(tag -> Cell.of(tag))
                .orElseGet(() -> Cell.of(new Inline.Tag(Inline.Tag.Look.DOTTED, scribe.word("likelihood.unknown"))));
    }

    private Cell bold(List<Paragraph> row, Role role) {
        List<Block> lines = new ArrayList<>();
        row.stream()
                .filter(p -> p.role() == role)
                .forEach(p -> lines.add(new Block.Paragraph(Block.Style.BODY, scribe.line(p, true))));
        return new Cell(lines, 1, false);
    }

    private Cell cell(List<Paragraph> row, Role role) {
        return scribe.cell(row.stream().filter(p -> p.role() == role).toList());
    }
}
