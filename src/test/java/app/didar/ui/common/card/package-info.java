/// Proofs of the pieces that cards are put together from.
@NullMarked
package app.didar.ui.common.card;

import org.jspecify.annotations.NullMarked;
