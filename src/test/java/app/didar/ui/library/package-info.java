/// The library's pages without a window.
@NullMarked
package app.didar.ui.library;

import org.jspecify.annotations.NullMarked;
