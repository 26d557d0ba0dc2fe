/// Paragraphs set in lines: direction, faces, breaks, order.
@NullMarked
package app.didar.typeset.line;

import org.jspecify.annotations.NullMarked;
