/// Proofs of what every window shares.
@NullMarked
package app.didar.ui.common;

import org.jspecify.annotations.NullMarked;
