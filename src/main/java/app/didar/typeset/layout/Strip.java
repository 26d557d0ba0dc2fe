package app.didar.typeset.layout;

import app.didar.typeset.leaf.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a column that no page end divides.
///
/// @param before space above it; the larger of this and the neighbour's `after` counts, none at the head of a page;
///               below a heading it counts only if negative
/// @param after  space below it
/// @param height without those spaces
/// @param marks  from the left of the column and the strip's top
/// @param bond   whether the next strip must stand on the same page
/// @param role   what the page does with it
/// @param head   what is printed anew above it if it starts a page; null for none
record Strip(double before, double after, double height, List<Mark> marks, boolean bond, Role role,
        @Nullable Head head) {

    /// What the page does with a strip.
    enum Role {
        TEXT, HEADING, PAGE_BREAK, NOTE_LINES
    }

    /// The head of a table on a later page.
    record Head(double height, List<Mark> marks) {
    }

    static Strip of(double height, List<Mark> marks) {
        return new Strip(0, 0, height, marks, false, Role.TEXT, null);
    }

    Strip spaced(double above, double below) {
        return new Strip(above, below, height, marks, bond, role, head);
    }

    Strip bonded(boolean toNext) {
        return new Strip(before, after, height, marks, toNext, role, head);
    }

    Strip as(Role other) {
        return new Strip(before, after, height, marks, bond, other, head);
    }

    Strip under(Head other) {
        return new Strip(before, after, height, marks, bond, role, other);
    }

    /// The same strip with more marks and at least this height.
    Strip with(List<Mark> more, double least) {
        List<Mark> all = new ArrayList<>(more);
        all.addAll(marks);
        return new Strip(before, after, Math.max(height, least), all, bond, role, head);
    }

    Strip shifted(double dx) {
        return new Strip(before, after, height, Stack.moved(marks, dx, 0), bond, role, head);
    }

    /// Space between this strip and the next.
    double gap(Strip next) {
        return role == Role.HEADING ? after + Math.min(0, next.before) : Math.max(after, next.before);
    }
}
