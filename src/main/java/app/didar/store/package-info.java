/// Keeps the library and the briefs in one encrypted database: connections, migrations, repositories.
@NullMarked
package app.didar.store;

import org.jspecify.annotations.NullMarked;
