/// Rows and cards of library items, as several screens show them.
@NullMarked
package app.didar.ui.common.card;

import org.jspecify.annotations.NullMarked;
