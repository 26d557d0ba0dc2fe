package app.didar.typeset.layout;

import app.didar.typeset.layout.Strip.Parts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where strips below one another part at the end of a page.
///
/// @param end    first strip that does not stand whole above the cut
/// @param inside that strip in two parts, where it is divided
record Cut(int end, @Nullable Parts inside) {

    /// Rounding is not seen.
    private static final double SLACK = 0.01;

    /// The last place in the room where strips may part: not between bonded strips, unless there is no other way.
    ///
    /// @param from     first strip
    /// @param room     height above the cut
    /// @param previous strip above the first; null at the head of a page
    /// @param forced   whether something must stand above the cut, whatever the rules
    static Cut find(List<Strip> strips, int from, double room, @Nullable Strip previous, boolean forced) {
        double used = 0;
        int free = from;
        Strip above = previous;
        for (int i = from; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            double gap = above == null ? 0 : above.gap(strip);
            if (used + gap + strip.height() > room + SLACK) {
                return before(strips, from, free, i, room - used - gap, forced);
            }
            used += gap + strip.height();
            free = strip.bond() ? free : i + 1;
            above = strip;
        }
        return new Cut(strips.size(), null);
    }

    /// The cut where strip `at` is the first that does not fit, and strips from `free` on are bonded to it.
    private static Cut before(List<Strip> strips, int from, int free, int at, double room, boolean forced) {
        Parts parts = strips.get(at).divide(room, false);
        if (parts != null) {
            return new Cut(at, parts);
        }
        for (int i = at - 1; i >= free; i--) {
            // what is left over stays with the strip that does not fit
            parts = strips.get(i).divide(strips.get(i).height() - 1, false);
            if (parts != null) {
                return new Cut(i, parts);
            }
        }
        if (free > from || !forced) {
            return new Cut(free, null);
        }
        if (at > from) {
            return new Cut(at, null);
        }
        parts = strips.get(at).divide(room, true);
        return parts != null ? new Cut(at, parts) : new Cut(at + 1, null);
    }
}
