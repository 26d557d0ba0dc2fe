/// Lists of the library's nouns as CSV, written for a spreadsheet and read back from one.
@NullMarked
package app.didar.exchange.csv;

import org.jspecify.annotations.NullMarked;
