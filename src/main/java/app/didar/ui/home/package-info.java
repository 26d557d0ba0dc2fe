/// Today: the meetings ahead, what is open both ways, what stands still, what must be looked at again.
@NullMarked
package app.didar.ui.home;

import org.jspecify.annotations.NullMarked;
