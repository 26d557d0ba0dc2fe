package app.didar.typeset.layout;

import app.didar.text.Language;
import app.didar.typeset.Inline;
import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.Type;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Words across the page behind the text, as the shapes of their letters: they are no text, so that nobody copies them
/// along with what is written over them.
final class Watermark {

    private static final double SIZE = 100;
    /// Share of the page's diagonal, and of the text block's width, that they take.
    private static final double LENGTH = 0.6;
    private static final double HEIGHT = 0.3;

    private Watermark() {
    }

    /// One mark in the middle of the sheet, rising in the reading direction of Latin; none for no words.
    static List<Mark> of(String words, Language language, Grid grid) {
        Type type = new Type(Family.of(language), SIZE, SIZE, true, Ink.WASH);
        Galley galley = Galley.set(List.of(Inline.text(words)), type, language, Double.MAX_VALUE / 4, Align.CENTRE, null);
        Path2D letters = new Path2D.Double();
        for (Mark mark : galley.marks()) {
            if (mark instanceof Mark.Text line) {
                double start = line.pieces().getFirst().x();
                for (Mark.Piece piece : line.pieces()) {
                    if (piece instanceof Mark.Word word) {
                        add(letters, word, start);
                    }
                }
            }
        }
        Rectangle2D box = letters.getBounds2D();
        if (box.isEmpty()) {
            return List.of();
        }
        double angle = Math.atan2(grid.depth(), grid.column());
        double scale = Math.min(LENGTH * Math.hypot(grid.column(), grid.depth()) / box.getWidth(),
                HEIGHT * grid.column() / box.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(grid.width() / 2, grid.height() / 2);
        place.rotate(-angle);
        place.scale(scale, scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        return List.of(new Mark.Outline(letters.createTransformedShape(place), Ink.WASH, null));
    }

    private static void add(Path2D letters, Mark.Word word, double start) {
        Face face = word.face();
        Shaped shaped = word.shaped();
        double em = word.size() / 1000;
        for (int i = 0; i < shaped.glyphs().length; i++) {
            AffineTransform at = new AffineTransform(em, 0, 0, em, word.x() - start + shaped.x()[i] * em,
                    -shaped.y()[i] * em - word.rise());
            letters.append(face.outline(shaped.glyphs()[i]).getPathIterator(at), false);
        }
    }
}
