/// The frame: places, history, shortcuts.
@NullMarked
package app.didar.ui.shell;

import org.jspecify.annotations.NullMarked;
