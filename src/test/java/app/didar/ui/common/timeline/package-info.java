@NullMarked
package app.didar.ui.common.timeline;

import org.jspecify.annotations.NullMarked;
