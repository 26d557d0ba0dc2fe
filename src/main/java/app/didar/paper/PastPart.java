package app.didar.paper;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Country;
import app.didar.domain.Rows;
import app.didar.domain.Undertaking;
import app.didar.typeset.Block;
import app.didar.typeset.Inline;
import app.didar.typeset.Inline.Sign;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Group;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was said last time, grouped by side.
final class PastPart {

    private final Scribe scribe;

    PastPart(Scribe scribe) {
        this.scribe = scribe;
    }

    List<Block> promised(Section section) {
        String us = scribe.country(Country.HOME);
        String them = scribe.country(scribe.brief().country());
        List<Group> groups = new ArrayList<>();
        group(groups, section, Role.THEIR_UNDERTAKING, scribe.word("band.to", them, us));
        group(groups, section, Role.OUR_UNDERTAKING, scribe.word("band.to", us, them));
        group(groups, section, Role.JOINT_UNDERTAKING, scribe.word("band.joint"));
        List<Block> blocks = new ArrayList<>();
        if (!groups.isEmpty()) {
            blocks.add(new Table(
                    Look.REFERENCE,
                    List.of(
                            new Column(68, scribe.word("head.said")),
                            new Column(20, List.of(Inline.text(scribe.word("head.kind"))), true),
                            new Column(50, scribe.word("head.recorded")),
                            new Column(30, scribe.word("head.status"))),
                    groups));
        }
        List<Block> notes = scribe.paragraphs(
                Block.Style.BODY,
                section.paragraphs().stream().filter(p -> p.role() == Role.TEXT).toList());
        if (!notes.isEmpty()) {
            blocks.add(new Block.Callout(Block.Callout.Kind.NOTE, scribe.word("label.owners"), "", notes));
        }
        return blocks;
    }

    /// How many stand how, for the line of the heading.
    List<Inline> counts(Section section) {
        List<Inline> line = new ArrayList<>();
        for (Sign.Kind kind : List.of(Sign.Kind.OURS, Sign.Kind.UNANSWERED, Sign.Kind.PARTLY)) {
            long count = section.paragraphs().stream()
                    .filter(p -> isUndertaking(p.role()))
                    .flatMap(p -> standing(p).stream())
                    .filter(kind::equals)
                    .count();
            if (count > 0) {
                if (!line.isEmpty()) {
                    line.add(Inline.text("  "));
                }
                line.add(new Sign(kind, scribe.word("sign." + kind)));
                line.add(Inline.text(" " + scribe.number((int) count) + " " + scribe.word("sign." + kind)));
            }
        }
        return line;
    }

    private void group(List<Group> groups, Section section, Role role, String title) {
        List<Row> rows = Rows.of(section).stream()
                .filter(row -> row.getFirst().role() == role)
                .map(this::row)
                .toList();
        if (!rows.isEmpty()) {
            groups.add(new Group(title, rows));
        }
    }

    private Row row(List<Paragraph> row) {
        Paragraph said = row.getFirst();
        String kind = scribe.item(said, Undertaking.class)
                .map(u -> scribe.word("kind." + u.kind()))
                .orElse("");
        return Row.of(
                scribe.cell(List.of(said)),
                Cell.of(kind),
                scribe.cell(row.subList(1, row.size())),
                standing(said)
                        .map(sign -> Cell.of(
                                new Sign(sign, scribe.word("sign." + sign)),
                                Inline.text(" " + scribe.word("sign." + sign))))
                        .orElseGet(() -> Cell.of(
                                scribe.item(said, Undertaking.class).isPresent() ? scribe.word("sign.NOTED") : "")));
    }

    /// The sign of an undertaking: what they raised and still waits is ours to answer; a joint one stands in part until it is an
    /// agreed point. Nothing for what asks for no answer, and for a row the advisor wrote.
    private Optional<Sign.Kind> standing(Paragraph paragraph) {
        return scribe.item(paragraph, Undertaking.class).flatMap(u -> switch (u.state()) {
            case NOTED -> Optional.empty();
            case ANSWERED -> Optional.of(Sign.Kind.ANSWERED);
            case JOINT ->
                Optional.of(u.kind() == Undertaking.Kind.AGREED ? Sign.Kind.ANSWERED : Sign.Kind.PARTLY);
            case PARTLY, OPEN -> Optional.of(open(u));
        });
    }

    private Sign.Kind open(Undertaking undertaking) {
        var day = scribe.brief().date();
        if (day != null && undertaking.overdue(day)) {
            return Sign.Kind.LATE;
        }
        if (undertaking.byThem()) {
            return Sign.Kind.OURS;
        }
        return undertaking.state() == Undertaking.State.PARTLY ? Sign.Kind.PARTLY : Sign.Kind.UNANSWERED;
    }

    private static boolean isUndertaking(Role role) {
        return role == Role.THEIR_UNDERTAKING || role == Role.OUR_UNDERTAKING || role == Role.JOINT_UNDERTAKING;
    }
}
