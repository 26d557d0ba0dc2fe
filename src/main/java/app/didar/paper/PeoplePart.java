package app.didar.paper;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Country;
import app.didar.typeset.Block;
import app.didar.typeset.Inline;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The counterpart's biography and the delegations.
final class PeoplePart {

    private static final Set<Role> NAMED = Set.of(
            Role.NAME, Role.SPOKEN, Role.ADDRESS, Role.POST, Role.ICEBREAKER, Role.LAST_MEETING);

    private final Scribe scribe;

    PeoplePart(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> biography(Section section) {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph name : HeaderPart.of(section, Role.NAME)) {
            List<Inline> line = new ArrayList<>(scribe.words(name, true));
            List<Inline> others = name.gap() ? List.of() : scribe.inOtherLanguage(name.text());
            if (!others.isEmpty()) {
                line.add(Inline.text("  "));
                line.addAll(others);
            }
            line.addAll(scribe.mark(name));
            blocks.add(new Block.Paragraph(Block.Style.NAME, line));
        }
        List.of(Role.SPOKEN, Role.ADDRESS, Role.POST)
                .forEach(role -> labelled(blocks, role.name(), HeaderPart.of(section, role)));
        labelled(
                blocks,
                "known",
                section.paragraphs().stream().filter(p -> !NAMED.contains(p.role())).toList());
        List.of(Role.LAST_MEETING, Role.ICEBREAKER)
                .forEach(role -> labelled(blocks, role.name(), HeaderPart.of(section, role)));
        return blocks;
    }

    private void labelled(List<Block> blocks, String label, List<Paragraph> paragraphs) {
        List<Block> content = scribe.paragraphs(Block.Style.BODY, paragraphs);
        if (!content.isEmpty()) {
            blocks.add(new Block.Labelled(List.of(Inline.text(scribe.word("label." + label))), content));
        }
    }

    List<Block> delegations(Section section) {
        List<Paragraph> ours = HeaderPart.of(section, Role.OUR_MEMBER);
        List<Paragraph> theirs = HeaderPart.of(section, Role.THEIR_MEMBER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(ours.size(), theirs.size()); i++) {
            rows.add(Row.of(
                    Cell.label(i == 0 ? scribe.word("label.head") : i == 1 ? scribe.word("label.others") : ""),
                    member(ours, i),
                    member(theirs, i)));
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(Table.of(
                    Look.REFERENCE,
                    List.of(
                            new Column(20, List.of(Inline.text(scribe.word("head.place"))), true),
                            new Column(74, scribe.country(Country.HOME)),
                            new Column(74, scribe.country(scribe.brief().country()))),
                    rows));
        }
        blocks.addAll(scribe.paragraphs(
                Block.Style.BODY,
                section.paragraphs().stream()
                        .filter(p -> p.role() != Role.OUR_MEMBER && p.role() != Role.THEIR_MEMBER)
                        .toList()));
        return blocks;
    }

    private Cell member(List<Paragraph> members, int row) {
        return row < members.size() ? new Cell(List.of(new Block.Paragraph(Block.Style.BODY, scribe.words(members.get(row), false))), 1, false) : Cell.of("");
    }
}
