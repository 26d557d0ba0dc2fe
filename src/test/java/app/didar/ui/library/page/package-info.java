/// The library's pages without a window.
@NullMarked
package app.didar.ui.library.page;

import org.jspecify.annotations.NullMarked;
