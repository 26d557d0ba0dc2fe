/// The coverage matrix: what was said on which topic with which country.
@NullMarked
package app.didar.ui.matrix;

import org.jspecify.annotations.NullMarked;
