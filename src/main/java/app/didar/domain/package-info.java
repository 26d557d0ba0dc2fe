/// The nouns of the field as records, and the rules over them. No files, no windows, no SQL.
@NullMarked
package app.didar.domain;

import org.jspecify.annotations.NullMarked;
