/// Proofs of the small controls.
@NullMarked
package app.didar.ui.common.widget;

import org.jspecify.annotations.NullMarked;
