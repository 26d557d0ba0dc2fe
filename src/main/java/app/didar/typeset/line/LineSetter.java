package app.didar.typeset.line;

import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Pen;
import app.didar.typeset.line.Source.Band;
import app.didar.typeset.line.Source.Thing;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Puts the atoms of a line in their visual order (rule L2 of the bidirectional algorithm) and on their places.
final class LineSetter {

    private final Source source;
    private final double baseline;
    private final boolean rtl;

    LineSetter(Source source, double baseline, boolean rtl) {
        this.source = source;
        this.baseline = baseline;
        this.rtl = rtl;
    }

    /// @param atoms in logical order
    /// @param x     left end of the line
    /// @param end   of the line, as [Mark.Text#end()]
    List<Mark> set(List<Atom> atoms, double x, String end) {
        int n = atoms.size();
        byte[] levels = new byte[n];
        for (int i = 0; i < n; i++) {
            levels[i] = (byte) atoms.get(i).level();
        }
        int[] order = Levels.visual(levels);
        double[] at = new double[n];
        double pen = 0;
        for (int i : order) {
            at[i] = pen;
            pen += atoms.get(i).width();
        }
        List<Mark> marks = new ArrayList<>();
        bands(atoms, at, x, marks);
        List<Piece> pieces = new ArrayList<>();
        for (int i : order) {
            piece(atoms.get(i), at[i], i, x, pieces, marks);
        }
        if (!pieces.isEmpty()) {
            marks.add(new Mark.Text(x, baseline, List.copyOf(pieces), end));
            LinkAreas.add(pieces, x, baseline, marks);
        }
        return marks;
    }

    private void piece(Atom atom, double at, int order, double x, List<Piece> pieces, List<Mark> marks) {
        Thing thing = atom.thing();
        Look look = atom.look();
        if (thing != null) {
            if (thing.figure() != null) {
                pieces.add(new Mark.Inset(thing.figure().moved(at, 0), order));
            } else if (thing.sign()) {
                pieces.add(new Mark.Sign(at, thing.shapes(), thing.node(), order));
            } else {
                thing.shapes().forEach(shape -> marks.add(shape.moved(x + at, baseline)));
            }
        } else if (atom.face() != null && atom.shaped() != null) {
            double slant = look.italic() ? atom.face().slant() : 0;
            pieces.add(new Mark.Word(at, look.rise(), atom.face(), atom.size(), slant, look.ink(), atom.shaped(),
                    atom.missing(), look.node(), order));
            if (!atom.missing().isEmpty()) {
                boxes(atom, x + at, marks);
            }
        }
    }

    /// A box in the room of each cluster that no face holds.
    private void boxes(Atom atom, double x, List<Mark> marks) {
        Shaped shaped = atom.shaped();
        if (shaped == null) {
            return;
        }
        double side = 0.72 * atom.size();
        double em = atom.width() / shaped.glyphs().length;
        for (double start : shaped.x()) {
            double left = x + start * atom.size() / 1000 + (em - side) / 2;
            marks.add(new Mark.Outline(new Rectangle2D.Double(left, baseline - atom.look().rise() - side, side, side), null,
                    new Pen(atom.size() / 18, atom.look().ink())));
        }
    }

    private void bands(List<Atom> atoms, double[] at, double x, List<Mark> marks) {
        for (Band band : source.bands()) {
            double left = Double.MAX_VALUE;
            double right = -1;
            for (int i = 0; i < atoms.size(); i++) {
                if (band.range().holds(atoms.get(i).from())) {
                    left = Math.min(left, at[i]);
                    right = Math.max(right, at[i] + atoms.get(i).width());
                }
            }
            if (right > left) {
                marks.add(mark(band, x + left, x + right));
            }
        }
    }

    private Mark mark(Band band, double left, double right) {
        if (!band.box()) {
            double y = baseline - band.above();
            // a dashed line starts where reading starts
            return rtl ? new Mark.Stroke(right, y, left, y, band.pen()) : new Mark.Stroke(left, y, right, y,
                    band.pen());
        }
        double half = band.pen().width() / 2;
        return new Mark.Outline(new Rectangle2D.Double(left + half, baseline - band.above() + half,
                right - left - 2 * half, band.above() + band.below() - 2 * half), band.fill() ? Ink.BLACK : null,
                band.pen());
    }
}
