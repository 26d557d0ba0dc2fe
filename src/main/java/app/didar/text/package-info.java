/// Language: two languages, digits, direction, the two calendars. Knows nothing else of Didar.
@NullMarked
package app.didar.text;

import org.jspecify.annotations.NullMarked;
