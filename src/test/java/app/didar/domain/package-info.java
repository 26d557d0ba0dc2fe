/// Proofs of the domain's rules, on a small library and on the sample one.
@NullMarked
package app.didar.domain;

import org.jspecify.annotations.NullMarked;
