@NullMarked
package app.didar.ui.library.form;

import org.jspecify.annotations.NullMarked;
