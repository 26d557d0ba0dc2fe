/// The library on the screen: the countries, and all that is known of one.
@NullMarked
package app.didar.ui.library;

import org.jspecify.annotations.NullMarked;
