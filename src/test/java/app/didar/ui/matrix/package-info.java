/// The library's pages without a window.
@NullMarked
package app.didar.ui.matrix;

import org.jspecify.annotations.NullMarked;
