package app.didar.typeset.line;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.line.Source.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The smallest piece a line is made of: a word or part of a word in one face, look and direction; a blank; or a thing.
///
/// @param from    first character
/// @param to      behind the last character
/// @param look    how it looks
/// @param level   embedding level of the Unicode bidirectional algorithm
/// @param size    in points, of the face it is set in
/// @param width   in points
/// @param blank   whether it vanishes at the end of a line
/// @param missing letters that no face holds, in the order of reading, if it is of such: boxes stand for them
record Atom(int from, int to, Look look, int level, @Nullable Face face, double size, @Nullable Shaped shaped,
        @Nullable Thing thing, double width, boolean blank, List<String> missing) {

    boolean rtl() {
        return (level & 1) == 1;
    }

    /// Whether it is nothing but an edge of an isolate or a direction mark.
    boolean mark() {
        return thing != null && thing.mark();
    }

    /// The same blank elsewhere in the text.
    Atom at(int place) {
        return new Atom(place, place + 1, look, level, face, size, shaped, thing, width, blank, missing);
    }

    /// The same in another width, its glyphs in other places.
    Atom stretched(Shaped other) {
        return new Atom(from, to, look, level, face, size, other, thing, other.advance() * size / 1000, blank, missing);
    }
}
