/// A shelf as a list for a spreadsheet: written to a file, read back with a report on every row, and taken in.
@NullMarked
package app.didar.ui.library.list;

import org.jspecify.annotations.NullMarked;
