/// Typesetting, tried on whole papers.
@NullMarked
package app.didar.typeset;

import org.jspecify.annotations.NullMarked;
