package app.didar.typeset.leaf;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Shaped;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
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
    /// @param slanted leaning, as neither family has an italic
    record Word(double x, double rise, Face face, double size, boolean slanted, Ink ink, Shaped shaped,
            @Nullable Node node, int order) implements Piece {
    }

    /// A figure standing in a line. Its shapes count from the piece's left end and the baseline.
    record Sign(double x, List<Outline> shapes, @Nullable Node node, int order) implements Piece {
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
}
