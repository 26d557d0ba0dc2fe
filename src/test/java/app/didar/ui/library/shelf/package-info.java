@NullMarked
package app.didar.ui.library.shelf;

import org.jspecify.annotations.NullMarked;
