/// Made-up libraries of any size, for tests and measurements.
@NullMarked
package app.didar.library;

import org.jspecify.annotations.NullMarked;
