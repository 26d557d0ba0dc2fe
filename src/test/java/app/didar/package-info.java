/// Tests of the whole house.
@NullMarked
package app.didar;

import org.jspecify.annotations.NullMarked;
