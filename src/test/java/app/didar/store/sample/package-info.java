/// Tests of the sample library: its facts, its words, and that they are our own.
@NullMarked
package app.didar.store.sample;

import org.jspecify.annotations.NullMarked;
