package app.didar.typeset.layout;

import app.didar.typeset.leaf.Mark;
import java.util.ArrayList;
import java.util.List;

/// Strips below one another as one piece.
record Stack(double height, List<Mark> marks) {

    static Stack of(List<Strip> strips) {
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            y += i == 0 ? 0 : strips.get(i - 1).gap(strip);
            marks.addAll(moved(strip.marks(), 0, y));
            y += strip.height();
        }
        return new Stack(y, marks);
    }

    /// Height of strips below one another.
    static double height(List<Strip> strips) {
        double height = 0;
        for (int i = 0; i < strips.size(); i++) {
            height += (i == 0 ? 0 : strips.get(i - 1).gap(strips.get(i))) + strips.get(i).height();
        }
        return height;
    }

    static List<Mark> moved(List<Mark> marks, double dx, double dy) {
        if (dx == 0 && dy == 0) {
            return marks;
        }
        List<Mark> moved = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            moved.add(mark.moved(dx, dy));
        }
        return moved;
    }

    /// Baseline of the first text among marks, or a value to fall back on.
    static double baseline(List<Mark> marks, double otherwise) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                return text.baseline();
            }
        }
        return otherwise;
    }
}
