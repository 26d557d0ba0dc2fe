/// The look of every window: tokens for light and dark, and the shared components' stylesheet.
@NullMarked
package app.didar.ui.common.theme;

import org.jspecify.annotations.NullMarked;
