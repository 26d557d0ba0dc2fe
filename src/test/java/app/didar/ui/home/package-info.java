/// Today's page without a window.
@NullMarked
package app.didar.ui.home;

import org.jspecify.annotations.NullMarked;
