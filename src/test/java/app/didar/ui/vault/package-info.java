/// Welcome, unlock, create, the sample vault.
@NullMarked
package app.didar.ui.vault;

import org.jspecify.annotations.NullMarked;
