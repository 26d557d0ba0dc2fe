package app.didar.typeset.picture;

import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Piece;
import app.didar.typeset.leaf.Mark.Word;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What of a page differs from what it was.
final class Change {

    /// How many there are in each kind of [PathIterator]'s segments.
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private Change() {
    }

    /// How far down the page the marks reach that are in one list only; marks at both ends that are the same do not count.
    static Extent between(List<Mark> before, List<Mark> now) {
        int same = 0;
        int most = Math.min(before.size(), now.size());
        while (same < most && same(before.get(same), now.get(same))) {
            same++;
        }
        int end = 0;
        while (end < most - same && same(before.get(before.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Mark> different = new ArrayList<>(before.subList(same, before.size() - end));
        different.addAll(now.subList(same, now.size() - end));
        return different.stream().map(Extent::of).reduce(Extent.NONE, Extent::with);
    }

    /// Whether they look alike. What they mean in the structure is not seen.
    private static boolean same(Mark one, Mark other) {
        if (one instanceof Mark.Text a && other instanceof Mark.Text b) {
            return a.x() == b.x() && a.baseline() == b.baseline() && same(a.pieces(), b.pieces());
        }
        return one instanceof Mark.Outline a && other instanceof Mark.Outline b
                ? a.fill() == b.fill() && Objects.equals(a.pen(), b.pen()) && same(a.shape(), b.shape())
                : one.equals(other);
    }

    /// What stood before and is set again mostly holds the very same pieces.
    @SuppressWarnings("ReferenceEquality") // which is mostly enough
    private static boolean same(List<Piece> one, List<Piece> other) {
        if (one == other) {
            return true;
        }
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) instanceof Word a && other.get(i) instanceof Word b ? same(a, b) : one.get(i).equals(other.get(i));
        }
        return same;
    }

    private static boolean same(Word a, Word b) {
        return a.x() == b.x() && a.rise() == b.rise() && a.size() == b.size() && a.slant() == b.slant() && a.ink() == b.ink()
                && a.face().equals(b.face()) && a.shaped().equals(b.shaped()) && a.missing().equals(b.missing());
    }

    /// Shapes of AWT are mostly equal to themselves only.
    @SuppressWarnings("ReferenceEquality") // which is mostly enough
    private static boolean same(Shape one, Shape other) {
        if (one == other) {
            return true;
        }
        PathIterator a = one.getPathIterator(null);
        PathIterator b = other.getPathIterator(null);
        double[] p = new double[6];
        double[] q = new double[6];
        for (; !a.isDone() && !b.isDone(); a.next(), b.next()) {
            int kind = a.currentSegment(p);
            if (kind != b.currentSegment(q) || !same(p, q, COORDINATES[kind])) {
                return false;
            }
        }
        return a.isDone() && b.isDone();
    }

    private static boolean same(double[] one, double[] other, int count) {
        for (int i = 0; i < count; i++) {
            if (one[i] != other[i]) {
                return false;
            }
        }
        return true;
    }
}
