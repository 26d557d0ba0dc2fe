/// Set pages written as tagged PDF: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) in one file.
@NullMarked
package app.didar.typeset.pdf;

import org.jspecify.annotations.NullMarked;
