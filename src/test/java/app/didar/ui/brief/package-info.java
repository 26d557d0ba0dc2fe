/// Proofs of the briefs' screens.
@NullMarked
package app.didar.ui.brief;

import org.jspecify.annotations.NullMarked;
