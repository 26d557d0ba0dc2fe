/// The topics as a tree, and all that is known on one.
@NullMarked
package app.didar.ui.library.topic;

import org.jspecify.annotations.NullMarked;
