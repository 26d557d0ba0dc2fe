package app.didar.typeset.layout;

import app.didar.typeset.layout.Strip.Parts;
import app.didar.typeset.leaf.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Columns side by side that are level at their head: a table's row, twin boxes, a callout. Each column goes on on the next
/// page by itself, and the frame is drawn anew there.
///
/// @param columns from the left of the box
/// @param top     space above the columns
/// @param foot    space below them
/// @param least   height of the columns at least
/// @param whole   a box lower than this is not divided: a frame torn for a few lines looks broken
/// @param centred whether each column stands in the middle of the height
/// @param frame   what is drawn around the columns
/// @param first   whether it starts here
record Box(List<List<Strip>> columns, double top, double foot, double least, double whole, boolean centred,
        Frame frame, boolean first) implements Strip.Division {

    /// Decoration behind the columns, on each page anew.
    interface Frame {
        /// @param first whether the box starts here
        /// @param last  whether the box ends here
        List<Mark> marks(double height, boolean first, boolean last);
    }

    /// One column with equal padding.
    static Strip of(List<Strip> column, double padding, double whole, Frame frame) {
        return new Box(List.of(Strip.kept(column)), padding, padding, 0, whole, false, frame, true).strip(true);
    }

    /// The box as a strip.
    ///
    /// @param last whether it ends here
    Strip strip(boolean last) {
        List<Stack> stacks = columns.stream().map(Stack::of).toList();
        double inner = Math.max(first && last ? least : 0, highest());
        double height = inner + top + foot;
        List<Mark> marks = new ArrayList<>(frame.marks(height, first, last));
        for (Stack stack : stacks) {
            marks.addAll(Stack.moved(stack.marks(), 0, top + (centred ? (inner - stack.height()) / 2 : 0)));
        }
        return Strip.of(height, marks).divided(this);
    }

    /// The same box, so high that it is level with another one beside it.
    Box atLeast(double height) {
        return new Box(columns, top, foot, Math.max(least, height - top - foot), whole, centred, frame, first);
    }

    private double highest() {
        return columns.stream().mapToDouble(Stack::height).max().orElse(0);
    }

    @Override
    public @Nullable Parts divide(double room, boolean forced) {
        if (!forced && highest() + top + foot < whole) {
            return null;
        }
        List<List<Strip>> above = new ArrayList<>();
        List<List<Strip>> below = new ArrayList<>();
        boolean goesOn = false;
        for (List<Strip> column : columns) {
            Cut cut = Cut.find(column, 0, room - top - foot, null, forced);
            if (cut.end() == 0 && cut.inside() == null && !column.isEmpty()) {
                return null;
            }
            List<Strip> rest = rest(column, cut, forced);
            goesOn |= !rest.isEmpty();
            above.add(first(column, cut));
            below.add(rest);
        }
        return goesOn ? new Parts(
                new Box(above, top, foot, least, whole, centred, frame, first).strip(false),
                new Box(below, top, foot, least, 0, centred, frame, false).strip(true)) : null;
    }

    private static List<Strip> first(List<Strip> column, Cut cut) {
        List<Strip> first = new ArrayList<>(column.subList(0, cut.end()));
        if (cut.inside() != null) {
            first.add(cut.inside().first());
        }
        return first;
    }

    /// What goes on, below the head of its table. A forced cut repeats no head: what is too high must get shorter.
    private static List<Strip> rest(List<Strip> column, Cut cut, boolean forced) {
        List<Strip> rest = new ArrayList<>(column.subList(cut.end(), column.size()));
        if (cut.inside() != null) {
            rest.set(0, cut.inside().rest());
        }
        Strip.Head head = rest.isEmpty() || forced ? null : rest.getFirst().head();
        if (head != null) {
            rest.addFirst(Strip.of(head.height(), head.marks()).bonded(true));
        }
        return rest;
    }
}
