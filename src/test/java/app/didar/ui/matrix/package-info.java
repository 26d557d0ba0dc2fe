/// The coverage matrix, with and without a window.
@NullMarked
package app.didar.ui.matrix;

import org.jspecify.annotations.NullMarked;
