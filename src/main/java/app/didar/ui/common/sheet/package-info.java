/// Pages on the screen: shown crisp at any size, read, searched by eye and copied from; never edited.
@NullMarked
package app.didar.ui.common.sheet;

import org.jspecify.annotations.NullMarked;
