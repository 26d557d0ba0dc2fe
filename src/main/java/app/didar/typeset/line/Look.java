package app.didar.typeset.line;

import app.didar.typeset.glyph.Family;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Node;
import org.jspecify.annotations.Nullable;

/// How a character looks and what it belongs to.
///
/// @param family  wanted; a character it lacks is set in another
/// @param size    in points, of the wanted family
/// @param rise    above the baseline, in points
/// @param node    element of the structure; null in furniture
record Look(Family family, boolean bold, boolean italic, double size, double rise, Ink ink, @Nullable Node node) {

    /// The same look for text of another element.
    Look of(@Nullable Node other) {
        return new Look(family, bold, italic, size, rise, ink, other);
    }
}
