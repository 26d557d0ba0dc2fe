/// Pages as positioned glyphs and shapes, for the PDF and for the screen. Lengths are in points, from the top left.
@NullMarked
package app.didar.typeset.leaf;

import org.jspecify.annotations.NullMarked;
