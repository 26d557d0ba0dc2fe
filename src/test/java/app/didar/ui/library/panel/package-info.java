/// What the panels know, without a window.
@NullMarked
package app.didar.ui.library.panel;

import org.jspecify.annotations.NullMarked;
