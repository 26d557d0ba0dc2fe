/// What every window shares: the dress of a scene, tasks, loading of views, words, dialogs and small widgets.
@NullMarked
package app.didar.ui.common;

import org.jspecify.annotations.NullMarked;
