/// What the pages of a country and of a topic are both made of.
@NullMarked
package app.didar.ui.library.page;

import org.jspecify.annotations.NullMarked;
