package app.didar.paper;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Source;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Destination;
import app.didar.typeset.Inline;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.util.ArrayList;
import java.util.List;

/// The press line in both languages, the run of show, the list of sources, and sections of the advisor's own.
final class ClosingPart {

    private final Scribe scribe;

    ClosingPart(Scribe scribe) {
        this.scribe = scribe;
    }

    /// Every line in the language of the paper, then in the other: both go to the press.
    List<Block> press(Section section) {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : section.paragraphs()) {
            if (paragraph.text().isBlank()) {
                continue;
            }
            // what is read out in one breath is turned over on no page
            blocks.add(new Block.Together(List.of(scribe.paragraph(Block.Style.PRESS, paragraph))));
            Language other = scribe.other();
            String text = paragraph.text().in(other);
            if (!paragraph.gap() && !text.isBlank() && !paragraph.text().in(scribe.language()).isBlank()) {
                blocks.add(new Block.Together(
                        List.of(new Block.Paragraph(Block.Style.PRESS, List.of(Inline.text(text)), other))));
            }
        }
        return blocks;
    }

    List<Block> programme(Section section) {
        List<Row> rows = new ArrayList<>();
        List<Paragraph> rest = new ArrayList<>();
        for (Paragraph step : section.paragraphs()) {
            if (step.role() == Role.STEP && !step.gap() && !step.text().isBlank()) {
                rows.add(Row.of(Cell.of(scribe.number(rows.size() + 1)), scribe.cell(List.of(step))));
            } else {
                rest.add(step);
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(Table.of(
                    Look.REFERENCE,
                    List.of(new Column(10, List.of(), true), new Column(158, "")),
                    rows));
        }
        blocks.addAll(scribe.paragraphs(Block.Style.BODY, rest));
        return blocks;
    }

    /// The sources in the order of their numbers: the lines of the section, and any source that is cited without one.
    List<Block> sources(Section section) {
        List<Row> rows = new ArrayList<>();
        for (String code : scribe.citations().codes()) {
            List<Paragraph> lines = lines(section, code);
            List<Inline> entry = new ArrayList<>();
            if (lines.isEmpty()) {
                entry.add(Inline.text(scribe.library()
                        .source(code)
                        .map(source -> source.title().bestIn(scribe.language()))
                        .orElse(code)));
            }
            for (Paragraph line : lines) {
                if (!entry.isEmpty()) {
                    entry.add(Inline.text(" "));
                }
                entry.addAll(scribe.words(line, false));
            }
            boolean complete = scribe.library().source(code).filter(Source::complete).isPresent();
            rows.add(Row.of(
                    Cell.of(new Inline.Link(
                            scribe.citations().name(code, scribe.language()),
                            new Destination.Place(Citations.cited(code)))),
                    new Cell(
                            List.of(new Block.Anchored(
                                    Citations.entry(code), new Block.Paragraph(Block.Style.BODY, entry))),
                            1,
                            false),
                    Cell.of(complete ? "" : scribe.word("source.incomplete"))));
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(Table.of(
                    Look.REFERENCE,
                    List.of(
                            new Column(10, List.of(), true),
                            new Column(138, ""),
                            new Column(20, List.of(), true)),
                    rows));
        }
        blocks.addAll(scribe.paragraphs(Block.Style.BODY, unlinked(section)));
        return blocks;
    }

    List<Block> own(Section section) {
        return scribe.paragraphs(Block.Style.BODY, section.paragraphs());
    }

    /// The line of a source, with the gaps that follow it.
    private static List<Paragraph> lines(Section section, String code) {
        List<Paragraph> lines = new ArrayList<>();
        boolean inside = false;
        for (Paragraph paragraph : section.paragraphs()) {
            inside = Citations.listed(paragraph).map(code::equals).orElse(inside && paragraph.gap());
            if (inside) {
                lines.add(paragraph);
            }
        }
        return lines;
    }

    private static List<Paragraph> unlinked(Section section) {
        List<Paragraph> rest = new ArrayList<>();
        boolean inside = false;
        for (Paragraph paragraph : section.paragraphs()) {
            inside = Citations.listed(paragraph).isPresent() || inside && paragraph.gap();
            if (!inside) {
                rest.add(paragraph);
            }
        }
        return rest;
    }
}
