/// Proofs of text on the screen.
@NullMarked
package app.didar.ui.common.text;

import org.jspecify.annotations.NullMarked;
