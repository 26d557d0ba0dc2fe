/// Marks of reading, tried line by line.
@NullMarked
package app.didar.typeset.pdf;

import org.jspecify.annotations.NullMarked;
