package app.didar.typeset.layout;

import app.didar.text.Language;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Block.Letterhead;
import app.didar.typeset.Inline;
import app.didar.typeset.Tone;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.leaf.Pen;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.OwnLanguage;
import app.didar.typeset.line.Type;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Sets headings and the head of the first page.
final class Headings {

    private static final double ASIDE_GAP = 11;
    static final double TWO_LINES = 6 * Grid.UNIT;
    private static final double HANG = Grid.mm(3);
    private static final double END_COLUMN = Grid.mm(46);

    private final Blocks blocks;
    private final boolean listed;
    /// Level of the last heading as tagged: a reader may not skip one (PDF/UA-1, 7.4.2).
    private int tagged;

    /// @param listed whether they enter outline and contents
    Headings(Blocks blocks, boolean listed) {
        this.blocks = blocks;
        this.listed = listed;
    }

    int tagged() {
        return tagged;
    }

    void tagged(int level) {
        tagged = level;
    }

    List<Strip> heading(Heading heading, Place place) {
        tagged = Math.min(heading.level(), tagged + 1);
        Node node = place.node().child(switch (tagged) {
            case 1 -> Role.H1;
            case 2 -> Role.H2;
            default -> Role.H3;
        });
        if (blocks.grid.measure() == Grid.Measure.HALF) {
            return List.of(line(heading, place, node, blocks.scale.half(heading.level())));
        }
        boolean small = blocks.grid.small();
        return List.of(switch (heading.level()) {
            case 1 -> section(heading, place, node).spaced(small ? 6.75 : 18, small ? 2.25 : 9);
            case 2 -> topic(heading, place, node).spaced(small ? 6.75 : 18, small ? 2.25 : 4.5);
            default -> line(heading, place, node, blocks.scale.of(app.didar.typeset.Block.Style.BODY).boldened())
                    .spaced(9, 0);
        });
    }

    private Strip section(Heading heading, Place place, Node node) {
        double rule = blocks.grid.small() ? 1 : 1.5;
        Strip line = line(heading, place, node, blocks.scale.section());
        List<Mark> marks = new ArrayList<>(Stack.moved(line.marks(), 0, rule + 3));
        marks.addFirst(new Mark.Fill(0, 0, place.width(), rule, Ink.BLACK));
        return new Strip(0, 0, line.height() + rule + 3, marks, true, Strip.Role.HEADING, null, null);
    }

    private Strip topic(Heading heading, Place place, Node node) {
        Strip line = line(heading, place, node, blocks.scale.topic());
        double height = line.height() + Grid.UNIT;
        List<Mark> marks = new ArrayList<>(line.marks());
        marks.add(new Mark.Fill(0, height - 1, place.width(), 1, Ink.BLACK));
        return new Strip(0, 0, height, marks, true, Strip.Role.HEADING, null, null);
    }

    /// Number, text and aside on one baseline; a section's number hangs outside where the sheet has the margin.
    private Strip line(Heading heading, Place place, Node node, Type type) {
        List<Mark> marks = new ArrayList<>();
        String title = heading.number().isEmpty() ? heading.text() : heading.number() + " " + heading.text();
        if (listed) {
            marks.add(new Mark.Anchor(0, heading.level(), title, node));
        }
        boolean hangs = heading.level() == 1 && blocks.grid.measure() == Grid.Measure.FULL;
        List<Inline> text = new ArrayList<>();
        if (!heading.number().isEmpty() && hangs) {
            Galley number = Galley.set(List.of(Inline.text(heading.number(), Tone.ACCENT)), type, blocks.language,
                    Grid.mm(15), Align.START, node);
            double x = blocks.language.rtl() ? place.width() + HANG + number.width() - Grid.mm(15)
                    : -HANG - number.width();
            marks.addAll(Stack.moved(number.marks(), x, 0));
        } else if (!heading.number().isEmpty()) {
            text.add(Inline.text(heading.number(), Tone.ACCENT));
            text.add(Inline.text("\u2002"));
        }
        text.add(OwnLanguage.apart(heading.text(), blocks.language));
        Language own = blocks.language;
        if (heading.number().isEmpty()) {
            own = OwnLanguage.of(List.of(Inline.text(heading.text())), blocks.language);
            node.lang(own == blocks.language ? "" : own.locale().toLanguageTag());
        }
        Type asideType = blocks.scale.label().in(Ink.GREY);
        double aside = heading.aside().isEmpty() ? 0 : ASIDE_GAP
                + Galley.set(heading.aside(), asideType, blocks.language, place.width() * 0.6, Align.END, Node.document()).width();
        double width = place.width() - aside;
        Galley main = Galley.set(text, type, own, width, Align.START, node);
        marks.addAll(Stack.moved(main.marks(), blocks.left(0, width, place.width()), 0));
        if (!heading.aside().isEmpty()) {
            double drop = type.baseline() - asideType.baseline();
            marks.addAll(Stack.moved(blocks.marks(heading.aside(), asideType, place.width() * 0.6, Align.END, node),
                    blocks.left(place.width() * 0.4, place.width() * 0.6, place.width()), drop));
        }
        return new Strip(0, 0, Math.max(main.height(), type.lead()), marks, true, Strip.Role.HEADING, null, null);
    }

    /// A heading keeps with the next two lines: where the first of them ends its paragraph, that one keeps with the next.
    static List<Strip> kept(List<Strip> strips) {
        List<Strip> kept = new ArrayList<>(strips);
        for (int i = 0; i + 2 < kept.size(); i++) {
            Strip next = kept.get(i + 1);
            boolean line = next.role() == Strip.Role.TEXT && next.division() == null && next.height() < TWO_LINES;
            if (kept.get(i).role() == Strip.Role.HEADING && line && kept.get(i + 2).role() == Strip.Role.TEXT) {
                kept.set(i + 1, next.bonded(true));
            }
        }
        return kept;
    }

    List<Strip> letterhead(Letterhead block, Place place) {
        Node node = place.node().child(Role.DIV);
        double side = Grid.mm(22);
        boolean ends = !block.end().isEmpty();
        double end = ends ? END_COLUMN : blocks.grid.label();
        double gutter = blocks.grid.gutter();
        double centre = place.width() - blocks.grid.label() - end - 2 * gutter;
        List<Mark> marks = new ArrayList<>();
        Place middle = place.wide(centre).in(node);
        Stack lines = Stack.of(blocks.set(List.copyOf(block.centre()), middle));
        Stack far = Stack.of(blocks.set(List.copyOf(block.end()), place.wide(end).in(node)));
        double height = Math.max(block.emblem().isEmpty() ? 0 : side, Math.max(lines.height(), far.height()));
        if (!block.emblem().isEmpty()) {
            double x = blocks.left(0, side, place.width());
            marks.add(new Mark.Outline(new Rectangle2D.Double(x + 0.4, 0.4, side - 0.8, side - 0.8), null,
                    new Pen(0.75, Ink.FAINT, Pen.Line.DASHED)));
            Galley words = Galley.set(List.of(Inline.text(block.emblem())), blocks.scale.emblem(), blocks.language,
                    side - 12, Align.CENTRE, node.child(Role.P));
            marks.addAll(Stack.moved(words.marks(), x + 6, (side - words.height()) / 2));
        }
        double emblem = blocks.grid.label() + gutter;
        marks.addAll(Stack.moved(lines.marks(), blocks.left(emblem, centre, place.width()),
                (height - lines.height()) / 2));
        marks.addAll(Stack.moved(far.marks(), blocks.left(emblem + centre + gutter, end, place.width()),
                (height - far.height()) / 2));
        if (ends) {
            height += 3 * Grid.UNIT;
            marks.add(new Mark.Fill(0, height - 1, place.width(), 1, Ink.BLACK));
        }
        return List.of(Strip.of(height, marks).spaced(0, 2 * Grid.UNIT));
    }
}
