/// Papers: a brief becomes a manuscript, the manuscript a file.
@NullMarked
package app.didar.paper;

import org.jspecify.annotations.NullMarked;
