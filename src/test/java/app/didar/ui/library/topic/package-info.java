/// The library's pages without a window.
@NullMarked
package app.didar.ui.library.topic;

import org.jspecify.annotations.NullMarked;
