package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Pen;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Writes the marks of one page as a content stream, each piece tagged or marked as an artefact.
final class PageWriter {

    /// Lines whose heights differ by less, in points, may be taken for one.
    private static final double BESIDE = 10;
    private static final AffineTransform UPRIGHT = AffineTransform.getScaleInstance(1, -1);

    private final Operators out = new Operators();
    private final PageTags tags;
    private final Links links;
    private final ForeignPages foreign;
    private final double height;
    private final TextWriter text;
    private final Leaf leaf;
    private final PageReading reading;
    private double lastBaseline = Double.NEGATIVE_INFINITY;
    private boolean decorating;
    /// Whose lines are being written, one marked content for all that follow one another.
    private @Nullable Node open;
    private @Nullable Ink fill;
    private @Nullable Pen pen;

    PageWriter(PageTags tags, Links links, PdfFonts fonts, ForeignPages foreign, Leaf leaf, PageReading reading,
            double height) {
        this.tags = tags;
        this.links = links;
        this.foreign = foreign;
        this.height = height;
        this.leaf = leaf;
        this.reading = reading;
        text = new TextWriter(out, fonts, this::fill);
    }

    void write() {
        for (Mark mark : leaf.content()) {
            mark(mark);
        }
        close();
        out.raw("/Artifact<</Type/Pagination>>BDC\n");
        for (Mark mark : leaf.furniture()) {
            if (mark instanceof Mark.Text line) {
                text.write(line.pieces(), reading.of(line), line.x(), height - line.baseline(), apart(line));
                text.paint(line.pieces(), line.x(), height - line.baseline());
            } else {
                draw(mark);
            }
        }
        text.makeweight(reading.makeweight());
        out.raw("EMC\n");
    }

    /// What has been written.
    byte[] content() {
        return out.bytes();
    }

    /// What of it belongs to the structure.
    PageTags tags() {
        return tags;
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Text line) {
            line(line);
        } else if (mark instanceof Mark.Link area) {
            close();
            if (links.leads(area.node())) {
                tags.annotation(area);
            }
        } else if (mark instanceof Mark.ForeignPage other) {
            ForeignPages.Placed placed = foreign.of(other);
            figure(other.node(), other.x(), other.y(), other.width(), other.height(), _ -> out.raw("q\n")
                    .matrix(ForeignPages.matrix(other, placed.area(), height)).raw("/" + placed.resource() + " Do\nQ\n"));
        } else if (mark instanceof Mark.Figure picture) {
            figure(picture.node(), picture.x(), picture.y(), picture.width(), picture.height(), _ -> picture(picture));
        } else if (!(mark instanceof Mark.Anchor || mark instanceof Mark.Target)) {
            decorate();
            draw(mark);
        }
    }

    /// A figure of the structure, drawn from its lower edge up.
    private void figure(Node node, double x, double top, double width, double high, DoubleConsumer drawn) {
        close();
        int id = tags.id();
        out.raw("/" + tags.tag(node) + "<</MCID " + id + ">>BDC\n");
        double bottom = height - top - high;
        drawn.accept(bottom);
        out.raw("EMC\n");
        tags.content(node, id);
        tags.box(node, x, bottom, x + width, bottom + high);
    }

    private void picture(Mark.Figure figure) {
        PictureWriter.draw(out, figure, height - figure.y() - figure.height());
    }

    /// Begins a run of decoration, if it has not begun.
    private void decorate() {
        if (!decorating) {
            close();
            out.raw("/Artifact BMC\n");
            decorating = true;
        }
    }

    /// Ends what is open.
    private void close() {
        if (decorating || open != null) {
            out.raw("EMC\n");
            decorating = false;
            open = null;
        }
    }

    /// Pieces of one node that stand beside one another on a line.
    private record Segment(@Nullable Node node, List<Piece> pieces, int id) {
        boolean text() {
            return pieces.getFirst() instanceof Mark.Word;
        }

        int order() {
            return pieces.stream().mapToInt(Piece::order).min().orElse(0);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a node is itself and no other
    private void line(Mark.Text line) {
        boolean apart = apart(line);
        Node owner = owner(line.pieces());
        if (owner == null) {
            close();
            mixed(line, apart);
            return;
        }
        if (owner != open) {
            close();
            int id = tags.id();
            begin(owner, id);
            tags.content(owner, id);
            open = owner;
        }
        text.write(line.pieces(), reading.of(line), line.x(), height - line.baseline(), apart);
        text.paint(line.pieces(), line.x(), height - line.baseline());
    }

    /// The node that all of a line belongs to; null if there are several or none, or a figure among the words.
    private static @Nullable Node owner(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (!same(piece, pieces.getFirst())) {
                return null;
            }
        }
        return pieces.isEmpty() ? null : pieces.getFirst().node();
    }

    /// A line is drawn from left to right, and enters the structure in reading order.
    private void mixed(Mark.Text line, boolean apart) {
        List<Segment> segments = new ArrayList<>();
        List<Piece> pieces = line.pieces();
        for (int from = 0; from < pieces.size();) {
            Node node = pieces.get(from).node();
            int to = from + 1;
            while (to < pieces.size() && same(pieces.get(to), pieces.get(from))) {
                to++;
            }
            segments.add(new Segment(node, pieces.subList(from, to), node == null ? -1 : tags.id()));
            from = to;
        }
        int last = segments.size() - 1;
        while (last >= 0 && !segments.get(last).text()) {
            last--;
        }
        boolean first = true;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            begin(segment.node(), segment.id());
            if (segment.pieces().getFirst() instanceof Mark.Sign sign) {
                figure(sign, segment.node(), line);
            } else if (segment.pieces().getFirst() instanceof Mark.Inset inset) {
                inset(inset.figure().moved(line.x(), line.baseline()));
            } else {
                text.write(segment.pieces(), reading.of(line), line.x(), height - line.baseline(), apart && first);
                first = false;
            }
            if (i == last) {
                text.paint(line.pieces(), line.x(), height - line.baseline());
            }
            out.raw("EMC\n");
        }
        if (segments.size() > 1) {
            segments.sort(Comparator.comparingInt(Segment::order));
        }
        for (Segment segment : segments) {
            if (segment.node() != null) {
                tags.content(segment.node(), segment.id());
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // a node is itself and no other
    private static boolean same(Piece one, Piece other) {
        return one.node() == other.node() && one instanceof Mark.Word && other instanceof Mark.Word;
    }

    /// Whether the line before stands beside this one.
    private boolean apart(Mark.Text line) {
        boolean apart = Math.abs(line.baseline() - lastBaseline) < BESIDE;
        lastBaseline = line.baseline();
        return apart;
    }

    private void begin(@Nullable Node node, int id) {
        if (node == null) {
            out.raw("/Artifact<</Type/Pagination>>BDC\n");
        } else {
            out.raw("/").raw(tags.tag(node)).raw("<</MCID ").whole(id).raw(">>BDC\n");
        }
    }

    private void inset(Mark.Figure figure) {
        picture(figure);
        double bottom = height - figure.y() - figure.height();
        tags.box(figure.node(), figure.x(), bottom, figure.x() + figure.width(), bottom + figure.height());
    }

    /// Drawn in coordinates of its own: all signs of a kind are then the same operators, which pack well.
    private void figure(Mark.Sign sign, @Nullable Node node, Mark.Text line) {
        double x = line.x() + sign.x();
        double baseline = height - line.baseline();
        Ink fillBefore = fill;
        Pen penBefore = pen;
        out.raw("q\n").op("cm", 1, 0, 0, 1, x, baseline);
        Rectangle2D bounds = new Rectangle2D.Double();
        for (Mark.Outline shape : sign.shapes()) {
            outline(shape, UPRIGHT);
            Rectangle2D box = shape.shape().getBounds2D();
            bounds = bounds.isEmpty() ? box : bounds.createUnion(box);
        }
        out.raw("Q\n");
        fill = fillBefore;
        pen = penBefore;
        if (node != null) {
            tags.box(node, x + bounds.getMinX(), baseline - bounds.getMaxY(), x + bounds.getMaxX(), baseline - bounds.getMinY());
        }
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Fill area -> {
                fill(area.ink());
                out.op("re", area.x(), height - area.y() - area.height(), area.width(), area.height()).op("f");
            }
            case Mark.Stroke stroke -> {
                pen(stroke.pen());
                out.op("m", stroke.x1(), height - stroke.y1()).op("l", stroke.x2(), height - stroke.y2()).op("S");
            }
            case Mark.Outline outline -> outline(outline, new AffineTransform(1, 0, 0, -1, 0, height));
            case Mark.Text _, Mark.Picture _, Mark.Drawing _, Mark.ForeignPage _, Mark.Anchor _, Mark.Target _, Mark.Link _ -> {
                // text and pictures are written elsewhere; places draw nothing
            }
        }
    }

    private void outline(Mark.Outline outline, AffineTransform to) {
        if (outline.fill() != null) {
            fill(outline.fill());
        }
        if (outline.pen() != null) {
            pen(outline.pen());
        }
        Outlines.write(out, outline.shape().getPathIterator(to));
        out.op(outline.pen() == null ? "f" : outline.fill() == null ? "S" : "B");
    }

    private void fill(Ink ink) {
        if (ink != fill) {
            colour(ink, "g", "rg");
            fill = ink;
        }
    }

    private void pen(Pen other) {
        if (!other.equals(pen)) {
            colour(other.ink(), "G", "RG");
            out.op("w", other.width()).raw("[");
            for (double dash : other.dashes()) {
                out.number(dash).raw(" ");
            }
            out.raw("]0 d\n");
            pen = other;
        }
    }

    /// Most inks are greys, which take a third of the room.
    private void colour(Ink ink, String grey, String operator) {
        int red = ink.rgb() >> 16 & 255;
        int green = ink.rgb() >> 8 & 255;
        int blue = ink.rgb() & 255;
        if (red == green && green == blue) {
            out.op(grey, red / 255.0);
        } else {
            out.op(operator, red / 255.0, green / 255.0, blue / 255.0);
        }
    }
}
