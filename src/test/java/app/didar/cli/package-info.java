/// Tests of the command line.
@NullMarked
package app.didar.cli;

import org.jspecify.annotations.NullMarked;
