/// The sample library that ships with Didar, read from the files of `assets/sample`.
@NullMarked
package app.didar.store.sample;

import org.jspecify.annotations.NullMarked;
