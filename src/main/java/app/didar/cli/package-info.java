/// The command line: everything the window does to data, without one.
@NullMarked
package app.didar.cli;

import org.jspecify.annotations.NullMarked;
