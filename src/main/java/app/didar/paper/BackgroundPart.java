package app.didar.paper;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Fact;
import app.didar.domain.Programme;
import app.didar.typeset.Block;
import app.didar.typeset.Inline;
import app.didar.typeset.Inline.Sign;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import app.didar.typeset.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Dated facts, apart what may be said from what may not; what sources disagree on.
final class BackgroundPart {

    private final Scribe scribe;

    BackgroundPart(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> background(Section section) {
        List<Block> blocks = new ArrayList<>();
        table(blocks, HeaderPart.of(section, Role.USABLE), Inline.text(scribe.word("head.usable")));
        table(
                blocks,
                HeaderPart.of(section, Role.NOT_TO_DISCLOSE),
                Inline.text(scribe.word("head.not.to.disclose"), Tone.RED));
        List<Block> unresolved = scribe.paragraphs(Block.Style.BODY, HeaderPart.of(section, Role.UNRESOLVED));
        if (!unresolved.isEmpty()) {
            blocks.add(new Block.Callout(
                    Block.Callout.Kind.UNRESOLVED, scribe.word("label.unresolved"), "", unresolved));
        }
        blocks.addAll(scribe.paragraphs(
                Block.Style.BODY,
                section.paragraphs().stream()
                        .filter(p -> p.role() != Role.USABLE
                                && p.role() != Role.NOT_TO_DISCLOSE
                                && p.role() != Role.UNRESOLVED)
                        .toList()));
        return blocks;
    }

    private void table(List<Block> blocks, List<Paragraph> facts, Inline head) {
        List<Row> rows = facts.stream()
                .filter(fact -> !fact.text().isBlank())
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        if (!blocks.isEmpty()) {
            blocks.add(new Block.Spacer(2));
        }
        blocks.add(Table.of(
                Look.REFERENCE,
                List.of(
                        new Column(94, List.of(head), false),
                        new Column(30, scribe.word("head.as.of")),
                        new Column(26, List.of(Inline.text(scribe.word("head.quality"))), true),
                        new Column(18, List.of(Inline.text(scribe.word("head.source"))), true)),
                rows));
    }

    private Row row(Paragraph paragraph) {
        var fact = scribe.item(paragraph, Fact.class);
        LocalDate asOf = fact.map(Fact::asOf).orElse(null);
        return Row.of(
                new Cell(List.of(new Block.Paragraph(Block.Style.BODY, scribe.words(paragraph, false))), 1, false),
                asOf == null ? Cell.of(paragraph.gap() ? "" : "—") : scribe.day(asOf),
                fact.map(this::quality)
                        .orElseGet(() -> Cell.of(
                                scribe.item(paragraph, Programme.class).isPresent()
                                        ? scribe.word("quality.programme")
                                        : "")),
                scribe.citations().cell(paragraph.sources(), scribe.language()));
    }

    /// What sort of fact, whether it is only approximate, and whether it is too old on the day of the meeting.
    private Cell quality(Fact fact) {
        String kind = scribe.word("fact." + fact.kind());
        List<Inline> line = new ArrayList<>();
        line.add(Inline.text(fact.approximate() ? scribe.word("quality.approximate", kind) : kind));
        LocalDate day = scribe.brief().date();
        if (day != null && fact.expiredAt(day)) {
            line.add(new Inline.LineBreak());
            line.add(new Sign(Sign.Kind.LATE, scribe.word("quality.stale")));
            line.add(Inline.text(" " + scribe.word("quality.stale")));
        }
        return Cell.of(line.toArray(Inline[]::new));
    }
}
