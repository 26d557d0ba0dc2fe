package app.didar.typeset.pdf;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Mark.Word;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes words as text objects.
final class TextWriter {

    /// Thousandths of an em that no eye sees.
    private static final double TOLERANCE = 0.4;

    private final Operators out;
    private final PdfFonts fonts;
    private final Consumer<Ink> fill;

    private @Nullable PdfFont font;
    private double size;
    private double rise;
    private double slant;
    private boolean open;
    /// Where the next glyph would stand, in points.
    private double pen;

    TextWriter(Operators out, PdfFonts fonts, Consumer<Ink> fill) {
        this.out = out;
        this.fonts = fonts;
        this.fill = fill;
    }

    /// One text object.
    ///
    /// @param x        of the line
    /// @param baseline from the page's foot
    void write(List<Piece> pieces, double x, double baseline) {
        out.raw("BT\n");
        boolean first = true;
        for (Piece piece : pieces) {
            if (piece instanceof Word word) {
                if (first || word.slant() != slant) {
                    close();
                    slant = word.slant();
                    pen = x + word.x();
                    out.op("Tm", 1, 0, slant, 1, pen, baseline);
                    first = false;
                }
                word(word, x + word.x());
            }
        }
        close();
        rise(0);
        out.raw("ET\n");
    }

    private void word(Word word, double x) {
        PdfFont own = face(word.face(), word.size());
        close(word.ink());
        Shaped shaped = word.shaped();
        if (shaped.layered()) {
            close();
            out.raw("/Span<</ActualText<FEFF>>>BDC\n");
        }
        for (int i = 0; i < shaped.glyphs().length; i++) {
            rise(word.rise() + shaped.y()[i] * size / 1000);
            glyph(own, shaped.glyphs()[i], shaped.texts()[i], x + shaped.x()[i] * size / 1000);
        }
        if (shaped.layered()) {
            close();
            rise(word.rise());
            out.raw("EMC\n");
            layer(own, shaped, x);
        }
    }

    private @Nullable Ink ink;

    private void close(Ink next) {
        if (next != ink) {
            close();
            ink = next;
        }
        fill.accept(next);
    }

    private PdfFont face(Face face, double points) {
        PdfFont next = fonts.of(face);
        if (!next.equals(font) || points != size) {
            close();
            font = next;
            size = points;
            out.raw("/" + next.resource() + " ").op("Tf", points);
        }
        return next;
    }

    private void glyph(PdfFont own, int glyph, String copied, double x) {
        if (!open) {
            out.raw("[");
            open = true;
        }
        double back = (pen - x) * 1000 / size;
        if (Math.abs(back) > TOLERANCE) {
            out.number(back);
            pen = x;
        }
        out.code(own.code(glyph, copied));
        pen += own.face().width(glyph) * size / 1000;
    }

    /// The characters of a word as invisible blanks, evenly spread, in the order a reader turns round.
    private void layer(PdfFont own, Shaped shaped, double x) {
        int blank = own.face().spaceGlyph();
        int[] points = shaped.text().codePoints().toArray();
        double wide = shaped.advance() / points.length;
        double stretch = wide / own.face().width(blank);
        glyphMove(x);
        out.op("Tr", 3).op("Tz", 100 * stretch).raw("[");
        for (int i = points.length - 1; i >= 0; i--) {
            out.code(own.code(blank, Character.toString(points[i])));
        }
        out.raw("]TJ\n").op("Tz", 100).op("Tr", 0);
        pen = x + shaped.advance() * size / 1000;
    }

    /// Moves back without showing anything.
    private void glyphMove(double x) {
        out.raw("[").number((pen - x) * 1000 / size).raw("]TJ\n");
        pen = x;
    }

    private void rise(double points) {
        if (Math.abs(points - rise) > 0.01) {
            close();
            out.op("Ts", points);
            rise = points;
        }
    }

    private void close() {
        if (open) {
            out.raw("]TJ\n");
            open = false;
        }
    }
}
