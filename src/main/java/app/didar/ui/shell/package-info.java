/// The frame around every screen: side bar, top bar, status bar, and the way from one screen to another.
@NullMarked
package app.didar.ui.shell;

import org.jspecify.annotations.NullMarked;
