/// Blocks set in strips, strips put on pages.
@NullMarked
package app.didar.typeset.layout;

import org.jspecify.annotations.NullMarked;
