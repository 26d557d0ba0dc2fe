package app.didar.typeset.layout;

import app.didar.typeset.Block;
import app.didar.typeset.Block.Callout;
import app.didar.typeset.Block.Paragraph;
import app.didar.typeset.Block.Twin;
import app.didar.typeset.Inline;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.leaf.Pen;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.Type;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Sets twin boxes and callouts.
final class Boxes {

    private static final double BAR = 2.5;
    private static final double HATCH = Grid.mm(5);
    private static final double RED_END = Grid.mm(9);
    private static final double RED_PEN = 1.25;

    private final Blocks blocks;

    Boxes(Blocks blocks) {
        this.blocks = blocks;
    }

    List<Strip> twin(Twin twin, Place place) {
        double width = (place.width() - blocks.grid.gutter()) / 2;
        Node node = place.node().child(Role.DIV);
        List<Strip> ask = half(twin.ask(), place, node, width);
        List<Strip> offer = half(twin.offer(), place, node, width);
        double inset = blocks.left(6 + BAR, inner(width), width);
        double askLeft = blocks.left(0, width, place.width());
        double offerLeft = blocks.left(width + blocks.grid.gutter(), width, place.width());
        List<List<Strip>> columns = List.of(shifted(ask, askLeft + inset), shifted(offer, offerLeft + inset));
        Box.Frame frame = (height, first, last) -> {
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Fill(askLeft, 0, width, height, Ink.TINT));
            marks.add(new Mark.Fill(offerLeft, 0, width, height, Ink.TINT));
            bar(marks, askLeft, 0, BAR, width, height, Ink.ACCENT);
            bar(marks, offerLeft, 0, 1, width, height, Ink.ACCENT);
            bar(marks, offerLeft, 2.2, 1, width, height, Ink.ACCENT);
            return marks;
        };
        double padding = Grid.UNIT / 2;
        Box box = new Box(columns, padding, padding, 0, blocks.grid.quarter(), false, frame, true);
        return List.of(box.strip(true).spaced(Grid.UNIT, Grid.UNIT));
    }

    private List<Strip> half(Twin.Box box, Place place, Node twin, double width) {
        Node node = twin.child(Role.DIV);
        double inner = inner(width);
        Galley label = Galley.set(List.of(Inline.text(box.label())), blocks.scale.tableHead(), blocks.language, inner,
                Align.START, node.child(Role.P));
        List<Strip> strips = new ArrayList<>();
        for (Strip line : Blocks.lines(label, 0, 0)) {
            strips.add(line.bonded(true));
        }
        strips.addAll(blocks.set(box.content(), place.wide(inner).with(blocks.scale.box()).in(node)));
        return Strip.kept(strips);
    }

    private static List<Strip> shifted(List<Strip> strips, double dx) {
        return strips.stream().map(strip -> strip.shifted(dx)).toList();
    }

    private static double inner(double width) {
        return width - 12 - BAR;
    }

    /// A bar at the reading edge of a box.
    private void bar(List<Mark> marks, double boxLeft, double start, double thick, double width, double height,
            Ink ink) {
        marks.add(new Mark.Fill(boxLeft + blocks.left(start, thick, width), 0, thick, height, ink));
    }

    List<Strip> callout(Callout callout, Place place) {
        Node node = place.node().child(Role.DIV);
        return switch (callout.kind()) {
            case NOTE -> note(callout, place.in(node));
            case UNRESOLVED -> unresolved(callout, place.in(node));
            case RED_LINE, NO_RED_LINE -> redLine(callout, place.in(node));
        };
    }

    private List<Strip> note(Callout callout, Place place) {
        double inner = place.width() - 18 - BAR;
        List<Strip> content = blocks.set(runIn(callout), place.wide(inner).with(blocks.scale.callout()));
        Box.Frame frame = (height, first, last) -> {
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Fill(0, 0, place.width(), height, Ink.TINT));
            bar(marks, 0, 0, BAR, place.width(), height, Ink.BLACK);
            return marks;
        };
        return List.of(Box.of(shifted(content, blocks.left(9 + BAR, inner, place.width())), Grid.UNIT,
                blocks.grid.quarter(), frame)
                .spaced(2 * Grid.UNIT, 2 * Grid.UNIT));
    }

    /// The label as the first bold words of the first paragraph.
    private static List<Block> runIn(Callout callout) {
        if (callout.label().isEmpty()) {
            return callout.content();
        }
        List<Block> all = new ArrayList<>(callout.content());
        List<Inline> inlines = new ArrayList<>(List.of(Inline.bold(callout.label()), Inline.text("\u2002")));
        if (!all.isEmpty() && all.getFirst() instanceof Paragraph first) {
            inlines.addAll(first.inlines());
            all.set(0, new Paragraph(first.style(), inlines, first.language()));
        } else {
            all.addFirst(new Paragraph(Block.Style.BODY, inlines));
        }
        return all;
    }

    private List<Strip> unresolved(Callout callout, Place place) {
        double inner = place.width() - 18;
        Type text = blocks.scale.callout();
        Place inside = place.wide(inner).with(text).labelled(text.boldened());
        List<Block> content = callout.label().isEmpty() ? callout.content()
                : List.of(new Block.Labelled(List.of(Inline.text(callout.label())), callout.content()));
        List<Strip> spaced = new ArrayList<>();
        for (Block block : content) {
            List<Strip> strips = blocks.set(List.of(block), inside);
            for (int i = 0; i < strips.size(); i++) {
                Strip strip = strips.get(i);
                spaced.add(i == strips.size() - 1 ? strip.spaced(strip.before(), Grid.UNIT) : strip);
            }
        }
        Box.Frame frame = (height, first, last) -> List.of(
                frame(0, 0, place.width(), height, new Pen(0.75, Ink.BLACK)));
        return List.of(Box.of(shifted(spaced, blocks.left(9, inner, place.width())), Grid.UNIT,
                blocks.grid.quarter(), frame)
                .spaced(3 * Grid.UNIT, 2 * Grid.UNIT));
    }

    private List<Strip> redLine(Callout callout, Place place) {
        boolean recorded = callout.kind() == Callout.Kind.RED_LINE;
        double label = blocks.grid.label();
        double textStart = label + blocks.grid.gutter();
        double inner = place.width() - textStart - RED_END;
        List<Strip> labels = new ArrayList<>(label(callout.label(), blocks.scale.label().boldened(), recorded, place));
        if (!callout.under().isEmpty()) {
            labels.addAll(label(callout.under(), blocks.scale.underLabel(), recorded, place));
        }
        labels.replaceAll(strip -> strip.bonded(true));
        List<Strip> content = blocks.set(callout.content(), place.wide(inner).with(blocks.scale.box()));
        List<List<Strip>> columns = List.of(shifted(labels, blocks.left(6, label - 12, place.width())),
                Strip.kept(shifted(content, blocks.left(textStart, inner, place.width()))));
        double padding = 3 + RED_PEN;
        Box box = new Box(columns, padding, padding, 0, blocks.grid.quarter(), true,
                (height, first, last) -> frame(recorded, place.width(), height), true);
        return List.of(box.strip(true).spaced(6.75, 2 * Grid.UNIT));
    }

    private List<Strip> label(String text, Type type, boolean recorded, Place place) {
        return Blocks.lines(Galley.set(List.of(Inline.text(text)), type.in(recorded ? Ink.WHITE : Ink.GAP),
                blocks.language, blocks.grid.label() - 12, Align.START, place.node().child(Role.P)), 0, 0);
    }

    private List<Mark> frame(boolean recorded, double width, double height) {
        if (!recorded) {
            return List.of(frame(0, 0, width, height, new Pen(0.75, Ink.DASH, Pen.Line.DASHED)));
        }
        List<Mark> marks = new ArrayList<>();
        double label = blocks.grid.label();
        marks.add(new Mark.Fill(blocks.left(0, label, width), 0, label, height, Ink.RED));
        double inset = RED_PEN + 0.5;
        hatch(marks, blocks.left(width - HATCH, HATCH - inset, width), inset, HATCH - inset, height - 2 * inset);
        marks.add(frame(0, 0, width, height, new Pen(RED_PEN, Ink.RED)));
        return marks;
    }

    private static Mark frame(double x, double y, double width, double height, Pen pen) {
        double half = pen.width() / 2;
        return new Mark.Outline(new Rectangle2D.Double(x + half, y + half, width - 2 * half, height - 2 * half), null,
                pen);
    }

    /// Strokes of 1 pt on 4 pt, rising to the right, cut at the edges.
    private static void hatch(List<Mark> marks, double left, double top, double width, double height) {
        Pen pen = new Pen(1, Ink.RED);
        double step = 4 * Math.sqrt(2);
        for (double sum = step / 2; sum < width + height; sum += step) {
            double x1 = Math.max(0, sum - height);
            double x2 = Math.min(width, sum);
            marks.add(new Mark.Stroke(left + x1, top + sum - x1, left + x2, top + sum - x2, pen));
        }
    }
}
