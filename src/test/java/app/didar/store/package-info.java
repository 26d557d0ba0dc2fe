/// Tests of the store, on real encrypted databases.
@NullMarked
package app.didar.store;

import org.jspecify.annotations.NullMarked;
