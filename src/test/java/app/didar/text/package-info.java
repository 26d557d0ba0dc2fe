/// Tests of the language room.
@NullMarked
package app.didar.text;

import org.jspecify.annotations.NullMarked;
