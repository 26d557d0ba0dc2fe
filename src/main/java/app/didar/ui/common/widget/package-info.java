/// Small controls every window shares: chips, class bars, the path of an agreement, the sign of an answer, the date field.
@NullMarked
package app.didar.ui.common.widget;

import org.jspecify.annotations.NullMarked;
