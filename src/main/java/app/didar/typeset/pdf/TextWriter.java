package app.didar.typeset.pdf;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Mark.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes words as text objects.
final class TextWriter {

    /// How far within a word's end a tie stands, in sizes of its type; further in, PDFTextStripper would find a gap after it.
    private static final double WITHIN = 0.02;
    /// Sizes of type that no eye and no reader takes for a gap.
    private static final double STEP = 0.005;
    /// Thousandths of an em of which a step is no great part.
    private static final double WIDE = 100;
    /// Higher than a line, in points.
    private static final double ABOVE = 40;
    /// A place without text, from the page's corner.
    private static final double MARGIN = 9;

    private final Operators out;
    private final PdfFonts fonts;
    private final Consumer<Ink> fill;

    private @Nullable Ink ink;
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
    /// @param pieces   of one line
    /// @param line     the whole line
    /// @param x        of the line
    /// @param baseline from the page's foot
    /// @param apart    whether another line ends at this height, so that readers must be told that this one is not its
    ///                 continuation
    void write(List<Piece> pieces, ReadLine line, double x, double baseline, boolean apart) {
        out.raw("BT\n");
        boolean first = true;
        int from = line.text().index(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Word word) {
                double gap = line.text().gap(from + i);
                if (first || word.slant() != slant) {
                    close();
                    slant = word.slant();
                    pen = x + word.x() - gap;
                    if (first && slant == 0) {
                        out.op("Td", pen, baseline);
                    } else {
                        out.op("Tm", 1, 0, slant, 1, pen, baseline);
                    }
                    if (first && apart) {
                        blank(word, ABOVE, pen);
                    }
                    first = false;
                }
                if (gap > 0) {
                    blank(word, word.rise(), x + word.x() - gap);
                }
                word(word, x + word.x(), line, from + i);
                if (!line.ties().isEmpty()) {
                    ties(word, from + i, line.ties());
                }
            }
        }
        close();
        rise(0);
        out.raw("ET\n");
    }

    /// Marks without a place in any line; readers drop marks that stand on one another, so that one glyph holds them all.
    ///
    /// @param count left-to-right marks; if negative, right-to-left ones
    void makeweight(int count) {
        if (count != 0 && font != null) {
            String marks = (count > 0 ? Gaps.LEFT : Gaps.RIGHT).repeat(Math.abs(count));
            out.raw("/Span<</ActualText<FEFF").hex(marks).raw(">>>BDC BT\n");
            out.op("Tm", 1, 0, 0, 1, MARGIN, MARGIN).raw("[").code(font.code(font.face().emptyGlyph(), marks.substring(0, 1)))
                    .raw("]TJ ET EMC\n");
        }
    }

    /// A blank where a gap is one to the eye, or, far above, where a new line begins: PDFTextStripper would otherwise take
    /// what stands on both sides for different texts, or for one word.
    private void blank(Word word, double above, double x) {
        PdfFont own = face(word.face(), word.size());
        // a sign before it may have changed the ink, which cannot be told once a string has begun
        close(word.ink());
        rise(above);
        glyph(own, own.face().spaceGlyph(), " ", x);
    }

    private void word(Word word, double x, ReadLine line, int piece) {
        PdfFont own = face(word.face(), word.size());
        Shaped shaped = word.shaped();
        if (shaped.layered()) {
            close();
            rise(word.rise());
            layer(own, shaped, x, line, piece);
            return;
        }
        close(word.ink());
        PdfFont.Setting setting = own.setting(shaped);
        if (setting.level() && line.plain(piece)) {
            rise(word.rise());
            whole(setting, shaped, x);
            return;
        }
        int at = line.text().start(piece);
        for (int i = 0; i < shaped.glyphs().length; i++) {
            rise(word.rise() + shaped.y()[i] * size / 1000);
            String text = shaped.texts()[i];
            int to = at + text.codePointCount(0, text.length());
            double place = x + shaped.x()[i] * size / 1000;
            // pdftotext sorts what begins at one place as it comes; PDFTextStripper finds a gap before what has no width
            boolean wide = own.face().width(shaped.glyphs()[i]) > WIDE;
            marks(own, line.marks().before(at), wide ? place - STEP * size : place);
            if (line.text().mirrored(at)) {
                bracket(own, shaped.glyphs()[i], line.text(), at, place);
            } else {
                glyph(own, shaped.glyphs()[i], text, place);
            }
            marks(own, line.marks().after(to - 1), pen);
            at = to;
        }
    }

    /// What is seen of the words of a line whose characters lie on a layer of their own. It copies out as nothing, and stands
    /// behind all text of the line, where it cannot part that text.
    void paint(List<Piece> pieces, double x, double baseline) {
        List<Word> words = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Word word && word.shaped().layered()) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            return;
        }
        out.raw("/Span<</ActualText<FEFF>>>BDC BT\n");
        for (Word word : words) {
            slant = word.slant();
            pen = x + word.x();
            out.op("Tm", 1, 0, slant, 1, pen, baseline);
            PdfFont own = face(word.face(), word.size());
            close(word.ink());
            Shaped shaped = word.shaped();
            for (int i = 0; i < shaped.glyphs().length; i++) {
                rise(word.rise() + shaped.y()[i] * size / 1000);
                glyph(own, shaped.glyphs()[i], shaped.texts()[i], x + word.x() + shaped.x()[i] * size / 1000);
            }
            close();
        }
        rise(0);
        out.raw("ET EMC\n");
    }

    private void ties(Word word, int piece, List<Ties.Tie> ties) {
        for (Ties.Tie tie : ties) {
            if (tie.piece() == piece) {
                tie(word, tie);
            }
        }
    }

    /// Just within the word's end: at the end of the line it would be outside the line.
    private void tie(Word word, Ties.Tie tie) {
        PdfFont own = face(word.face(), tie.size());
        rise(tie.rise());
        glyph(own, own.face().emptyGlyph(), tie.mark(), pen - WITHIN * tie.size());
    }

    private void codes(PdfFont own, String marks) {
        marks.chars().forEach(mark -> out.code(own.code(own.face().emptyGlyph(), Character.toString(mark))));
    }

    private void marks(PdfFont own, String marks, double x) {
        for (int i = 0; i < marks.length(); i++) {
            glyph(own, own.face().emptyGlyph(), marks.substring(i, i + 1), x);
        }
    }

    /// A bracket in right-to-left text. PDFTextStripper turns it round, as it does with the files of most other programs:
    /// the glyph copies out as what is seen. Readers that do not turn it round follow the actual text; it is what was typed.
    /// The marked content within keeps PDFTextStripper, which does read actual texts, from reading this one.
    private void bracket(PdfFont own, int glyph, VisualText text, int at, double x) {
        close();
        out.raw("/Span<</ActualText<FEFF").hex(Character.toString(text.point(at))).raw(">>>BDC/Span BMC\n");
        glyph(own, glyph, Character.toString(text.seen(at)), x);
        close();
        out.raw("EMC EMC\n");
    }

    private void close(Ink next) {
        if (next != ink) {
            close();
            ink = next;
        }
        fill.accept(next);
    }

    private PdfFont face(Face face, double points) {
        PdfFont next = font != null && font.face().equals(face) ? font : fonts.of(face);
        if (!next.equals(font) || points != size) {
            close();
            font = next;
            size = points;
            out.raw("/").raw(next.resource()).raw(" ").op("Tf", points);
        }
        return next;
    }

    private void whole(PdfFont.Setting setting, Shaped shaped, double x) {
        double start = x + shaped.x()[0] * size / 1000;
        move(start);
        out.strings(setting.operand());
        // a start that was near enough stays beside its place: forgotten, such distances would add up
        pen += setting.advance() * size / 1000;
    }

    private void glyph(PdfFont own, int glyph, String copied, double x) {
        move(x);
        out.code(own.code(glyph, copied));
        pen += own.face().width(glyph) * size / 1000;
    }

    private void move(double x) {
        if (!open) {
            out.raw("[");
            open = true;
        }
        double back = (pen - x) * 1000 / size;
        if (Math.abs(back) > PdfFont.TOLERANCE) {
            out.number(back);
            pen = x;
        }
    }

    /// The characters of a word as invisible blanks, evenly spread, in the order a reader turns round.
    private void layer(PdfFont own, Shaped shaped, double x, ReadLine line, int piece) {
        int blank = own.face().spaceGlyph();
        int start = line.text().start(piece);
        int end = line.text().end(piece);
        double wide = shaped.advance() / (end - start);
        double stretch = wide / own.face().width(blank);
        glyphMove(x);
        out.op("Tr", 3).op("Tz", 100 * stretch).raw("[");
        for (int i = start; i < end; i++) {
            codes(own, line.marks().before(i));
            if (line.text().mirrored(i)) {
                out.raw("]TJ\n/Span<</ActualText<FEFF").hex(Character.toString(line.text().point(i))).raw(">>>BDC/Span BMC\n[");
                out.code(own.code(blank, Character.toString(line.text().seen(i)))).raw("]TJ EMC EMC\n[");
            } else {
                out.code(own.code(blank, Character.toString(line.text().seen(i))));
            }
            codes(own, line.marks().after(i));
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
