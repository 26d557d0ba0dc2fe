/// Pages on the screen, in real windows.
@NullMarked
package app.didar.ui.common.sheet;

import org.jspecify.annotations.NullMarked;
