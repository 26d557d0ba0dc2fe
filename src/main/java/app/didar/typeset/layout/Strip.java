package app.didar.typeset.layout;

import app.didar.typeset.leaf.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a column. A page end divides it only where it says how.
///
/// @param before   space above it; the larger of this and the neighbour's `after` counts, none at the head of a page;
///                 below a heading it counts only if negative
/// @param after    space below it
/// @param height   without those spaces
/// @param marks    from the left of the column and the strip's top
/// @param bond     whether the next strip must stand on the same page, with its first part at least
/// @param role     what the page does with it
/// @param head     what is printed anew above it if it starts a page; null for none
/// @param division how it goes on on the next page; null for what no page end divides
record Strip(double before, double after, double height, List<Mark> marks, boolean bond, Role role,
        @Nullable Head head, @Nullable Division division) {

    /// What the page does with a strip.
    enum Role {
        TEXT, HEADING, PAGE_BREAK, NOTE_LINES
    }

    /// The head of a table on a later page.
    record Head(double height, List<Mark> marks) {
    }

    /// Divides a strip in what fits on a page and what goes on on the next.
    interface Division {
        /// Null where no part of it may stand in that room.
        ///
        /// @param room   height for the first part
        /// @param forced on an empty page: the rules of good breaking give way, but something must stand there
        @Nullable Parts divide(double room, boolean forced);
    }

    /// A strip divided.
    record Parts(Strip first, Strip rest) {
    }

    static Strip of(double height, List<Mark> marks) {
        return new Strip(0, 0, height, marks, false, Role.TEXT, null, null);
    }

    Strip spaced(double above, double below) {
        return new Strip(above, below, height, marks, bond, role, head, division);
    }

    Strip bonded(boolean toNext) {
        return new Strip(before, after, height, marks, toNext, role, head, division);
    }

    Strip as(Role other) {
        return new Strip(before, after, height, marks, bond, other, head, division);
    }

    Strip under(@Nullable Head other) {
        return new Strip(before, after, height, marks, bond, role, other, division);
    }

    Strip divided(@Nullable Division other) {
        return new Strip(before, after, height, marks, bond, role, head, other);
    }

    /// The same strip with more marks, at its first part, and at least this height.
    Strip with(List<Mark> more, double least) {
        List<Mark> all = new ArrayList<>(more);
        all.addAll(marks);
        Division own = division;
        double lowest = lowest(more);
        Division other = own == null ? null : (room, forced) -> {
            Parts parts = own.divide(room, forced);
            return parts == null || !forced && parts.first().height() < lowest ? null
                    : new Parts(parts.first().with(more, 0), parts.rest());
        };
        return new Strip(before, after, Math.max(height, least), all, bond, role, head, other);
    }

    private static double lowest(List<Mark> marks) {
        double lowest = 0;
        for (Mark mark : marks) {
            lowest = Math.max(lowest, mark instanceof Mark.Text text ? text.baseline() : 0);
        }
        return lowest;
    }

    Strip shifted(double dx) {
        return shifted(dx, 0);
    }

    /// The same strip with its marks elsewhere.
    Strip shifted(double dx, double dy) {
        Division own = division;
        Division other = own == null ? null : (room, forced) -> {
            Parts parts = own.divide(room, forced);
            return parts == null ? null : new Parts(parts.first().shifted(dx, dy), parts.rest().shifted(dx, dy));
        };
        return new Strip(before, after, height, Stack.moved(marks, dx, dy), bond, role, head, other);
    }

    /// Space between this strip and the next.
    double gap(Strip next) {
        return role == Role.HEADING ? after + Math.min(0, next.before) : Math.max(after, next.before);
    }

    /// In two parts, the second with this strip's head and what it is bonded to; null where it cannot be divided there.
    @Nullable Parts divide(double room, boolean forced) {
        Parts parts = division == null ? null : division.divide(room, forced);
        return parts == null ? null : new Parts(parts.first().spaced(before, 0),
                parts.rest().spaced(0, after).bonded(bond).under(head));
    }

    /// Strips of which neither the first nor the last stands alone on its page.
    static List<Strip> kept(List<Strip> strips) {
        int n = strips.size();
        if (n < 2) {
            return strips;
        }
        List<Strip> kept = new ArrayList<>(strips);
        kept.set(0, kept.getFirst().bonded(true));
        kept.set(n - 2, kept.get(n - 2).bonded(true));
        return kept;
    }
}
