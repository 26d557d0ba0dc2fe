package app.didar.typeset.line;

import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Mark.Outline;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Pen;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A paragraph as one string, with what is known of each character.
///
/// @param text   cleaned; [#THING] stands for something drawn where `things` has one, [#NEW_LINE] for a forced line
/// @param looks  one per character
/// @param things what is drawn, by place
/// @param bands  boxes and underlines
/// @param glued  ranges that stay on one line if they fit on one
record Source(String text, List<Look> looks, Map<Integer, Thing> things, List<Band> bands, List<Range> glued) {

    static final char THING = '\uFFFC';
    static final char NEW_LINE = '\u2028';

    /// What stands for a character; null for the character itself.
    @Nullable Thing thing(int at) {
        return text.charAt(at) == THING ? things.get(at) : null;
    }

    /// Something between characters: drawn, room, or only a word to the bidirectional algorithm.
    ///
    /// @param shapes from its left end and the baseline; may be empty
    /// @param figure a picture, from the left end and the baseline; null for none
    /// @param sign   whether it is a figure of the structure; if not, decoration
    /// @param side   the character that the bidirectional algorithm sees in its place; [#OWN_SIDE] for a mark of the
    ///               paragraph's direction
    record Thing(double width, List<Outline> shapes, Mark.@Nullable Figure figure, @Nullable Node node, boolean sign,
            char side) {

        static final char OWN_SIDE = 0;

        /// Room and decoration on the side of its paragraph.
        static Thing room(double width, List<Outline> shapes) {
            return new Thing(width, shapes, null, null, false, OWN_SIDE);
        }

        /// A picture with room for it.
        static Thing picture(double width, Mark.Figure figure) {
            return new Thing(width, List.of(), figure, figure.node(), false, OWN_SIDE);
        }

        /// A direction mark or the edge of an isolate.
        static Thing mark(char side) {
            return new Thing(0, List.of(), null, null, false, side);
        }

        /// Whether it only tells the direction.
        boolean mark() {
            return width == 0 && side != OWN_SIDE;
        }

        /// Whether it opens an isolate.
        boolean opens() {
            return side >= '\u2066' && side <= '\u2068';
        }
    }

    /// Characters with a box around or a line below them.
    ///
    /// @param box   around them, with this pen
    /// @param fill  whether the box is filled with the pen's ink
    /// @param above box: its top over the baseline; underline: negative, the line's place
    /// @param below box: its foot under the baseline
    record Band(Range range, boolean box, boolean fill, double above, double below, Pen pen) {
    }

    /// From, inclusive, to, exclusive.
    record Range(int from, int to) {
        boolean holds(int place) {
            return place >= from && place < to;
        }
    }
}
