/// The shelves of the library: every item of a kind in a table, with the form of the chosen one beside it.
@NullMarked
package app.didar.ui.library.shelf;

import org.jspecify.annotations.NullMarked;
