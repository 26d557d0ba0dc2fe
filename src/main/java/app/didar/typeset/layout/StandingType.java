package app.didar.typeset.layout;

import app.didar.typeset.Block;
import app.didar.typeset.leaf.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Blocks of the whole column that stay set from one layout to the next, as a printer kept type standing for a new edition. Each is
/// used once; one that is found nowhere behind the last one found is set anew.
final class StandingType {

    private static final Node NOWHERE = Node.document();

    /// A block as it was set.
    ///
    /// @param place  where, less the element that held it
    /// @param before level of the last heading above it
    /// @param after  level of the last heading in it or above it
    /// @param nodes  what it added to that element
    private record Set(Block block, Place place, int before, int after, List<Strip> strips, List<Node> nodes) {

        @SuppressWarnings("ReferenceEquality") // equal blocks are mostly the same, which is known at once
        boolean is(Block other, Place otherPlace, int level) {
            return before == level && place.equals(otherPlace) && (block == other || block.equals(other));
        }
    }

    private List<Set> old = List.of();
    private List<Set> kept = new ArrayList<>();
    private int next;

    /// Begins a layout. Where the one before was broken off, what it did not come to is kept as well.
    void begin() {
        List<Set> all = new ArrayList<>(kept);
        all.addAll(old.subList(next, old.size()));
        old = all;
        kept = new ArrayList<>();
        next = 0;
    }

    /// Ends a layout: what it did not use is given up.
    void end() {
        old = List.of();
        next = 0;
    }

    /// The strips of a block and its place in the structure, as they were or set now.
    ///
    /// @param headings knows the level of the last heading, which the next one's depends on
    /// @param setting  sets the block at that place
    List<Strip> set(Block block, Place place, Headings headings, Supplier<List<Strip>> setting) {
        Place bare = place.in(NOWHERE);
        int level = headings.tagged();
        for (int i = next; i < old.size(); i++) {
            Set set = old.get(i);
            if (set.is(block, bare, level)) {
                next = i + 1;
                kept.add(set);
                set.nodes().forEach(place.node()::adopt);
                headings.tagged(set.after());
                return set.strips();
            }
        }
        int children = place.node().children().size();
        List<Strip> strips = List.copyOf(setting.get());
        List<Node> all = place.node().children();
        kept.add(new Set(block, bare, level, headings.tagged(), strips, List.copyOf(all.subList(children, all.size()))));
        return strips;
    }
}
