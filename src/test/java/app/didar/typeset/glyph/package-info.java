/// Lines, tried one by one.
@NullMarked
package app.didar.typeset.glyph;

import org.jspecify.annotations.NullMarked;
