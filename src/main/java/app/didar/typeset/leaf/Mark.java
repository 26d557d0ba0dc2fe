package app.didar.typeset.leaf;

import app.didar.typeset.Appendix;
import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Shaped;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something on a page.
public sealed interface Mark {

    /// The same mark elsewhere.
    Mark moved(double dx, double dy);

    /// A line of text.
    ///
    /// @param x        left end
    /// @param baseline from the top
    /// @param pieces   from left to right; their `x` counts from this line's
    /// @param end      what stands in the text between this line and the next: a blank, nothing where a word goes on, or
    ///                 [#PARAGRAPH_END]
    record Text(double x, double baseline, List<Piece> pieces, String end) implements Mark {

        /// The end of a paragraph or a forced new line.
        public static final String PARAGRAPH_END = "\n";

        /// A line on its own.
        public Text(double x, double baseline, List<Piece> pieces) {
            this(x, baseline, pieces, PARAGRAPH_END);
        }

        @Override
        public Text moved(double dx, double dy) {
            return new Text(x + dx, baseline + dy, pieces, end);
        }
    }

    /// A piece of a line.
    sealed interface Piece {
        double x();

        /// Place in the order of reading, among the pieces of its line.
        int order();

        /// What it belongs to in the structure; null for furniture.
        @Nullable Node node();
    }

    /// A shaped word, blank or part of a word.
    ///
    /// @param rise    height above the line's baseline, in points
    /// @param slant   how far it leans for each unit of height: positive to the right, negative to the left, 0 upright
    /// @param missing letters that no face holds, in the order of reading, if it is of such: it draws nothing, and boxes stand for
    ///                them; otherwise empty
    record Word(double x, double rise, Face face, double size, double slant, Ink ink, Shaped shaped, List<String> missing,
            @Nullable Node node, int order) implements Piece {

        /// Of a word that no face holds, its letters as they were written, in the order of reading.
        List<String> letters() {
            String text = shaped.text();
            List<String> letters = new ArrayList<>();
            int from = 0;
            // what a letter copies out as has as many characters as it was written with
            for (String copied : shaped.rtl() ? Arrays.asList(shaped.texts()).reversed() : Arrays.asList(shaped.texts())) {
                int to = text.offsetByCodePoints(from, copied.codePointCount(0, copied.length()));
                letters.add(text.substring(from, to));
                from = to;
            }
            return letters;
        }
    }

    /// A figure standing in a line. Its shapes count from the piece's left end and the baseline.
    record Sign(double x, List<Outline> shapes, @Nullable Node node, int order) implements Piece {
    }

    /// A picture standing in a line. Its place counts from the line's left end and the baseline.
    record Inset(Figure figure, int order) implements Piece {
        @Override
        public double x() {
            return figure.x();
        }

        @Override
        public Node node() {
            return figure.node();
        }
    }

    /// A picture in a rectangle, upright.
    sealed interface Figure extends Mark {
        @Override
        Figure moved(double dx, double dy);

        /// Left edge.
        double x();

        /// Top.
        double y();

        double width();

        double height();

        /// The figure it is.
        Node node();
    }

    /// A filled rectangle, decoration only.
    record Fill(double x, double y, double width, double height, Ink ink) implements Mark {
        @Override
        public Fill moved(double dx, double dy) {
            return new Fill(x + dx, y + dy, width, height, ink);
        }
    }

    /// A straight stroke, decoration only.
    record Stroke(double x1, double y1, double x2, double y2, Pen pen) implements Mark {
        @Override
        public Stroke moved(double dx, double dy) {
            return new Stroke(x1 + dx, y1 + dy, x2 + dx, y2 + dy, pen);
        }
    }

    /// A shape, decoration only unless it is part of a [Sign]. Filled, stroked or both.
    record Outline(Shape shape, @Nullable Ink fill, @Nullable Pen pen) implements Mark {
        @Override
        public Outline moved(double dx, double dy) {
            return new Outline(AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape), fill, pen);
        }
    }

    /// The place of a heading, for the outline; draws nothing.
    record Anchor(double y, int level, String title, Node node) implements Mark {
        @Override
        public Anchor moved(double dx, double dy) {
            return new Anchor(y + dy, level, title, node);
        }
    }

    /// A place that links lead to; draws nothing.
    ///
    /// @param id of the block that starts here
    record Target(double y, String id) implements Mark {
        @Override
        public Target moved(double dx, double dy) {
            return new Target(y + dy, id);
        }
    }

    /// A piece of a line that leads elsewhere; draws nothing. It follows the text it lies over.
    ///
    /// @param x    left edge
    /// @param y    top
    /// @param node the link, which says where it leads
    record Link(double x, double y, double width, double height, Node node) implements Mark {
        @Override
        public Link moved(double dx, double dy) {
            return new Link(x + dx, y + dy, width, height, node);
        }

        /// One rectangle around both.
        public Link with(Link other) {
            double left = Math.min(x, other.x);
            double top = Math.min(y, other.y);
            return new Link(left, top, Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - top, node);
        }
    }

    /// A page of another file, scaled to fill this area, turned a quarter to the left if so said.
    ///
    /// @param x    left edge
    /// @param y    top
    /// @param page from 0
    /// @param node the figure it is
    record ForeignPage(double x, double y, double width, double height, boolean turned, Appendix appendix, int page,
            Node node) implements Mark {
        @Override
        public ForeignPage moved(double dx, double dy) {
            return new ForeignPage(x + dx, y + dy, width, height, turned, appendix, page, node);
        }
    }

    /// A raster picture.
    record Picture(double x, double y, double width, double height, Raster raster, Node node) implements Figure {
        @Override
        public Picture moved(double dx, double dy) {
            return new Picture(x + dx, y + dy, width, height, raster, node);
        }
    }

    /// A vector picture.
    record Drawing(double x, double y, double width, double height, Sketch sketch, Node node) implements Figure {
        @Override
        public Drawing moved(double dx, double dy) {
            return new Drawing(x + dx, y + dy, width, height, sketch, node);
        }
    }
}
