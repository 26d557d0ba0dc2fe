package app.didar.typeset.line;

import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Shaped;
import app.didar.typeset.line.Source.Thing;
import org.jspecify.annotations.Nullable;

/// The smallest piece a line is made of: a word or part of a word in one face, look and direction; a blank; or a thing.
///
/// @param from   first character
/// @param to     behind the last character
/// @param look   how it looks
/// @param level  embedding level of the Unicode bidirectional algorithm
/// @param size   in points, of the face it is set in
/// @param width  in points
/// @param blank  whether it vanishes at the end of a line
record Atom(int from, int to, Look look, int level, @Nullable Face face, double size, @Nullable Shaped shaped,
        @Nullable Thing thing, double width, boolean blank) {
}
