/// Briefs: the list of them, the form that composes a new one, the editor, and the way to paper.
@NullMarked
package app.didar.ui.brief;

import org.jspecify.annotations.NullMarked;
