package app.didar.typeset.layout;

import app.didar.typeset.Block.Path;
import app.didar.typeset.Block.Step;
import app.didar.typeset.Inline;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Outline;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.leaf.Pen;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.Type;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;

/// Sets the path of an agreement: a chain of rings from the reading edge on, each with its name below.
final class Paths {

    /// Height of the chain's line below the strip's top.
    private static final double LINE = 11.25;
    private static final double NAMES = 22.5;
    private static final double RING = 5;

    private final Blocks blocks;

    Paths(Blocks blocks) {
        this.blocks = blocks;
    }

    List<Strip> path(Path path, Place place) {
        int n = path.steps().size();
        double width = place.width() / Math.max(1, n);
        Node list = place.node().child(Role.LIST);
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < n - 1; i++) {
            boolean past = path.steps().get(i).state() == Step.State.PAST;
            double from = blocks.left((i + 0.5) * width, 0, place.width());
            double to = blocks.left((i + 1.5) * width, 0, place.width());
            marks.add(new Mark.Stroke(from, LINE, to, LINE, past ? new Pen(2.5, Ink.BLACK)
                    : new Pen(1, Ink.FAINT, Pen.Line.DASHED)));
        }
        for (int i = 0; i < n; i++) {
            Step step = path.steps().get(i);
            Node item = list.child(Role.ITEM);
            Node figure = item.child(Role.MARKER).child(Role.FIGURE).alternative(step.alternative());
            double left = blocks.left(i * width, width, place.width());
            marks.add(new Mark.Text(left + width / 2, LINE, List.of(new Mark.Sign(0, ring(step.state()), figure, 0))));
            Galley name = Galley.set(List.of(Inline.text(step.label())), type(step.state()), blocks.language,
                    width - 4, Align.CENTRE, item.child(Role.ITEM_BODY).child(Role.P));
            marks.addAll(Stack.moved(name.marks(), left + 2, NAMES));
            height = Math.max(height, name.height());
        }
        return n == 0 ? List.of() : List.of(Strip.of(NAMES + height, marks).spaced(0, 2 * Grid.UNIT));
    }

    private Type type(Step.State state) {
        Type type = blocks.scale.label().sized(blocks.scale.label().size(), 11.25);
        return switch (state) {
            case PAST -> type;
            case NOW -> type.boldened();
            case AHEAD, UNKNOWN -> type.in(Ink.GREY);
        };
    }

    private static List<Outline> ring(Step.State state) {
        return switch (state) {
            case PAST -> List.of(new Outline(circle(RING), Ink.BLACK, null));
            case NOW -> List.of(new Outline(circle(RING + 0.5), Ink.WHITE, new Pen(4, Ink.ACCENT)));
            case AHEAD -> List.of(new Outline(circle(RING - 0.5), Ink.WHITE, new Pen(1, Ink.BLACK)));
            case UNKNOWN -> List.of(new Outline(circle(RING - 0.5), Ink.WHITE,
                    new Pen(1, Ink.BLACK, Pen.Line.DASHED)));
        };
    }

    private static Ellipse2D circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }
}
