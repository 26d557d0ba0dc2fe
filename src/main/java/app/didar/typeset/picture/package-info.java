/// Pages drawn as pictures, for the screen and for printers: the same glyphs on the same places as in the PDF. Makes no threads and
/// needs no screen.
@NullMarked
package app.didar.typeset.picture;

import org.jspecify.annotations.NullMarked;
