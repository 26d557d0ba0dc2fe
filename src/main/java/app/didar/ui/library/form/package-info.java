/// Forms over the records of the library: a field per component, edited in place.
@NullMarked
package app.didar.ui.library.form;

import org.jspecify.annotations.NullMarked;
