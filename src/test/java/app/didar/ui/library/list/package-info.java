/// Tests of taking a shelf out to a spreadsheet and back.
@NullMarked
package app.didar.ui.library.list;

import org.jspecify.annotations.NullMarked;
