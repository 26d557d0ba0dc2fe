/// Whole windows, as a person uses them.
@NullMarked
package app.didar.ui;

import org.jspecify.annotations.NullMarked;
