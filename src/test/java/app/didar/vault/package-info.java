/// Tests of the vault, on real folders.
@NullMarked
package app.didar.vault;

import org.jspecify.annotations.NullMarked;
