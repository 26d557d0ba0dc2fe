/// Days on a line: what happened, was said and falls due, drawn on the calendar of the language.
@NullMarked
package app.didar.ui.common.timeline;

import org.jspecify.annotations.NullMarked;
