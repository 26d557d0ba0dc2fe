/// Reads pictures: PNG and JPEG as pixels, SVG as shapes. Nothing outside the picture's own bytes is ever opened.
@NullMarked
package app.didar.typeset.figure;

import org.jspecify.annotations.NullMarked;
