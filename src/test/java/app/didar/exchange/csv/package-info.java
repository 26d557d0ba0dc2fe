/// Tests of lists for a spreadsheet.
@NullMarked
package app.didar.exchange.csv;

import org.jspecify.annotations.NullMarked;
