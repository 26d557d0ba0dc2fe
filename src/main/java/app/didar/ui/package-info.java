/// The windows of Didar.
@NullMarked
package app.didar.ui;

import org.jspecify.annotations.NullMarked;
