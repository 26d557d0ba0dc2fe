/// The entry and the wiring of Didar; everything else lives in the rooms below.
@NullMarked
package app.didar;

import org.jspecify.annotations.NullMarked;
