package app.didar.typeset.picture;

import app.didar.typeset.leaf.Mark;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What of a page differs from what it was.
final class Change {

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

    private static boolean same(Mark one, Mark other) {
        return one instanceof Mark.Outline a && other instanceof Mark.Outline b
                ? a.fill() == b.fill() && Objects.equals(a.pen(), b.pen()) && same(a.shape(), b.shape())
                : one.equals(other);
    }

    /// Shapes of AWT are mostly equal to themselves only.
    private static boolean same(Shape one, Shape other) {
        PathIterator a = one.getPathIterator(null);
        PathIterator b = other.getPathIterator(null);
        double[] p = new double[6];
        double[] q = new double[6];
        for (; !a.isDone() && !b.isDone(); a.next(), b.next()) {
            if (a.currentSegment(p) != b.currentSegment(q) || !Arrays.equals(p, q)) {
                return false;
            }
        }
        return a.isDone() && b.isDone();
    }
}
