/// Text on the screen: the mend for wrapped Persian on Linux, the key mends of a field, and the editing surface for paragraphs.
@NullMarked
package app.didar.ui.common.text;

import org.jspecify.annotations.NullMarked;
