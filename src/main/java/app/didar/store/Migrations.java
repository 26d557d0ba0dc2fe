package app.didar.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings a database to the schema this version knows. Apart from [Schema], so that Flyway is loaded only where there is something to do.
final class Migrations {

    private Migrations() {}

    static void run(DataSource database) throws SQLException {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .loggers(Silence.class.getName())
                    .locations("classpath:app/didar/store/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new SQLException("migration failed", "55000", e);
        }
    }
}
