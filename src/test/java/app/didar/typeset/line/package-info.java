/// Lines, tried one by one.
@NullMarked
package app.didar.typeset.line;

import org.jspecify.annotations.NullMarked;
