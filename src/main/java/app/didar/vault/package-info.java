/// The folder of a vault: its key file, its passphrase, and the store inside.
@NullMarked
package app.didar.vault;

import org.jspecify.annotations.NullMarked;
