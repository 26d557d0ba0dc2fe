@NullMarked
package app.didar.ui.common.theme;

import org.jspecify.annotations.NullMarked;
