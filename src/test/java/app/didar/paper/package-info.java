/// Proofs of the papers, read back from their files.
@NullMarked
package app.didar.paper;

import org.jspecify.annotations.NullMarked;
