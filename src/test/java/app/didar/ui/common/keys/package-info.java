/// Proofs of the keyboard's mends.
@NullMarked
package app.didar.ui.common.keys;

import org.jspecify.annotations.NullMarked;
