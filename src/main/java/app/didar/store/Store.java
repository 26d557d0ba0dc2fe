package app.didar.store;

import app.didar.domain.DidarException.NotSaved;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.DidarException.VaultInUse;
import app.didar.domain.DidarException.VaultTooNew;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/// The library and the briefs of one vault, over one encrypted database. Safe for any number of threads: all writing goes through one
/// thread, all reading through another.
///
/// Every read throws [VaultDamaged] where the file cannot be read, every write [NotSaved] where it was not kept; a write that returned
/// survives a power cut.
public final class Store implements AutoCloseable {

    private final Lanes lanes;
    private final Items items;
    private final Briefs briefs;

    private Store(Lanes lanes, InstantSource clock) {
        this.lanes = lanes;
        this.items = new Items(lanes, clock);
        this.briefs = new Briefs(lanes, clock);
    }

    /// Makes the database in a file that does not exist yet or is empty.
    ///
    /// @param file ends in `.mv.db`
    /// @param key  the data key; the caller wipes it
    /// @throws SQLException where it could not be made; what is left of the file is the caller's to delete
    public static Store create(Path file, byte[] key, InstantSource clock) throws SQLException, IOException {
        try (Database database = new Database(file, key, Database.Mode.CREATE)) {
            Migrations.run(database.source());
            Seal seal = Seal.open(file, key);
            seal.write(0);
            seal.sync();
            return over(database.source(), seal, clock);
        }
    }

    /// Opens the database. It is first looked at without writing, so that a file that cannot be opened is left as it was; one of an
    /// earlier Didar is brought to the present schema, or left as it was too.
    ///
    /// @throws VaultDamaged where the file is truncated, foreign, of another key or older than its seal
    /// @throws VaultInUse   where another process has it open
    /// @throws VaultTooNew  where its schema is of a later Didar
    /// @throws IOException  where the file may not be read or written
    public static Store open(Path file, byte[] key, InstantSource clock) throws IOException {
        SpareCopy spare = new SpareCopy(file);
        spare.putBack();
        int version = Database.look(file, key, connection -> check(file, key, connection));
        try (Database database = new Database(file, key, Database.Mode.WRITE)) {
            if (version < Schema.NEWEST) {
                spare.migrate(database);
            }
            return over(database.source(), Seal.open(file, key), clock);
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    /// Reads every table of the database without changing a byte of it.
    ///
    /// @throws VaultDamaged where anything in it cannot be read
    /// @throws VaultInUse   where it is open
    /// @throws VaultTooNew  where its schema is of a later Didar
    /// @throws IOException  where the file may not be read
    public static void verify(Path file, byte[] key) throws IOException {
        Database.look(new SpareCopy(file).whole(), key, connection -> {
            if (check(file, key, connection) == Schema.NEWEST) {
                Audit.of(connection);
            }
            return true;
        });
    }

    private static int check(Path file, byte[] key, Connection connection) throws SQLException, IOException {
        int version = Schema.version(connection);
        if (version == 0) {
            throw new VaultDamaged();
        }
        Seal.check(file, key, connection);
        return version;
    }

    /// Opens a database that a server keeps, empty or of any schema this version knows.
    ///
    /// @throws VaultTooNew  where its schema is of a later Didar
    /// @throws SQLException where it cannot be reached or migrated
    static Store over(DataSource server, InstantSource clock) throws SQLException, IOException {
        try (Connection connection = server.getConnection()) {
            if (Schema.version(connection) < Schema.NEWEST) {
                Migrations.run(server);
            }
        }
        return over(server, Keeping.BY_SERVER, clock);
    }

    private static Store over(DataSource database, Keeping keeping, InstantSource clock)
            throws SQLException, IOException {
        Connection writer = null;
        try {
            writer = database.getConnection();
            return new Store(new Lanes(writer, database.getConnection(), keeping), clock);
        } catch (SQLException e) {
            keeping.close();
            if (writer != null) {
                writer.close();
            }
            throw e;
        }
    }

    /// Everything the library holds now; see [Items#library()].
    public Library library() {
        return items.library();
    }

    public Items items() {
        return items;
    }

    public Briefs briefs() {
        return briefs;
    }

    /// Keeps one item, new or changed, as one step.
    ///
    /// @throws Refused  where a rule forbids it
    /// @throws NotSaved where it was not kept
    public void save(Item item) {
        items.apply(Edit.put(Edit.Act.CHANGE, item));
    }

    /// Keeps every item of the library as one step. Items that are stored and not named here stay.
    ///
    /// @throws Refused  where a rule forbids it
    /// @throws NotSaved where they were not kept
    public void saveAll(Library library) {
        items.apply(new Edit(Edit.Act.IMPORT, library.items(), List.of()));
    }

    /// Finishes what was handed in, then closes the file. Calling it again does nothing.
    @Override
    public void close() {
        lanes.close();
        items.close();
        briefs.close();
    }
}
