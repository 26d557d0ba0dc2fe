/// A paper as blocks and inlines, laid out on pages and written as tagged PDF, Persian first.
@NullMarked
package app.didar.typeset;

import org.jspecify.annotations.NullMarked;
