/// Mends of the keyboard and of direction in text fields, each a small class; the scene factory puts them on every scene.
@NullMarked
package app.didar.ui.common.keys;

import org.jspecify.annotations.NullMarked;
