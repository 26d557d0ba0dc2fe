package app.didar.paper;

import app.didar.domain.Agreement;
import app.didar.domain.Agreement.Status;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Rows;
import app.didar.typeset.Block;
import app.didar.typeset.Block.Step;
import app.didar.typeset.Inline;
import java.util.ArrayList;
import java.util.List;

/// Where the agreements stand: each with its name, its path, its standing and the next step.
final class AgreementsPart {

    private static final List<Status> PATH = List.of(
            Status.IDEA,
            Status.DRAFTED,
            Status.LEGAL_REVIEW,
            Status.TRANSLATION_MATCHED,
            Status.SIGNED,
            Status.IN_FORCE,
            Status.IMPLEMENTING,
            Status.DONE);

    private final Scribe scribe;

    AgreementsPart(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> blocks(Section section) {
        List<Block> blocks = new ArrayList<>();
        List<Paragraph> loose = new ArrayList<>();
        boolean drawn = false;
        for (List<Paragraph> row : Rows.of(section)) {
            if (row.getFirst().role() == Role.TEXT) {
                loose.addAll(row);
                continue;
            }
            List<Block> path = path(row.getFirst());
            drawn |= !path.isEmpty();
            blocks.add(agreement(row, path));
        }
        if (drawn) {
            blocks.add(new Block.Paragraph(Block.Style.NOTE, scribe.word("path.key")));
        }
        blocks.addAll(scribe.paragraphs(Block.Style.BODY, loose));
        return blocks;
    }

    private Block agreement(List<Paragraph> row, List<Block> path) {
        List<Block> blocks = new ArrayList<>();
        Paragraph first = row.getFirst();
        if (first.role() == Role.AGREEMENT && !first.text().isBlank()) {
            blocks.add(new Block.Paragraph(Block.Style.BODY, scribe.line(first, true)));
        }
        blocks.addAll(path);
        labelled(
                blocks,
                "standing",
                row.stream()
                        .filter(p -> p.role() != Role.AGREEMENT && p.role() != Role.NEXT_STEP)
                        .toList());
        labelled(blocks, "step", row.stream().filter(p -> p.role() == Role.NEXT_STEP).toList());
        blocks.add(new Block.Spacer(2));
        return new Block.Together(blocks);
    }

    /// A label and its paragraphs, run together: each is short, and the gaps belong to what stands before them.
    private void labelled(List<Block> blocks, String label, List<Paragraph> paragraphs) {
        List<Inline> line = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            List<Inline> own = scribe.line(paragraph);
            if (!line.isEmpty() && !own.isEmpty()) {
                line.add(Inline.text(" "));
            }
            line.addAll(own);
        }
        if (!line.isEmpty()) {
            blocks.add(new Block.Labelled(
                    List.of(Inline.text(scribe.word("label." + label))),
                    List.of(new Block.Paragraph(Block.Style.BODY, line))));
        }
    }

    /// The path of an agreement of the library; nothing for what the advisor wrote, and for what has lapsed, whose words say so.
    private List<Block> path(Paragraph name) {
        return scribe.item(name, Agreement.class)
                .map(Agreement::status)
                .filter(status -> status != Status.LAPSED)
                .<List<Block>>map(status -> List.of(new Block.Path(
                        PATH.stream().map(step -> step(step, status)).toList())))
                .orElse(List.of());
    }

    private Step step(Status step, Status now) {
        Step.State state = state(step, now);
        return new Step(state, scribe.word("path." + step), scribe.word("path.state." + state));
    }

    private static Step.State state(Status step, Status now) {
        if (now == Status.UNKNOWN) {
            return Step.State.UNKNOWN;
        }
        int order = step.compareTo(now);
        return order < 0 ? Step.State.PAST : order == 0 ? Step.State.NOW : Step.State.AHEAD;
    }
}
