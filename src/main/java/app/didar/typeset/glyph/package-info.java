/// Faces, and words shaped in them.
@NullMarked
package app.didar.typeset.glyph;

import org.jspecify.annotations.NullMarked;
