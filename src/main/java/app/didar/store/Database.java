package app.didar.store;

import app.didar.domain.DidarException;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.DidarException.VaultInUse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/// Opens connections to one encrypted H2 file; forgets the key when closed.
///
/// The key goes to H2 as a `char[]` (hexadecimal, then the blank H2 asks for), never as a String. H2 wipes each copy it is given and keeps
/// a salted hash of it, the expanded AES key and a SHA-256 of it for as long as the database is open; those cannot be wiped from here.
final class Database implements AutoCloseable {

    private static final String SUFFIX = ".mv.db";
    private static final byte[] HEAD = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    /// H2's own head, then two blocks of the store in it: a shorter file would be taken for a new one, and written over.
    private static final int SHORTEST = 3 * 4096;

    /// How a file is opened.
    enum Mode {
        CREATE(""),
        WRITE(";IFEXISTS=TRUE"),
        READ(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");

        private final String settings;

        Mode(String settings) {
            this.settings = settings;
        }
    }

    /// Something read over a connection.
    @FunctionalInterface
    interface Look<R> {
        R at(Connection connection) throws SQLException, IOException;
    }

    private final char[] password;
    private final JdbcDataSource source = new JdbcDataSource();

    Database(Path file, byte[] key, Mode mode) {
        String path = file.toAbsolutePath().toString();
        if (!path.endsWith(SUFFIX)) {
            throw new IllegalArgumentException("not " + SUFFIX);
        }
        password = new char[key.length * 2 + 1];
        for (int i = 0; i < key.length; i++) {
            password[2 * i] = Character.forDigit(key[i] >> 4 & 15, 16);
            password[2 * i + 1] = Character.forDigit(key[i] & 15, 16);
        }
        password[key.length * 2] = ' ';
        // MAX_COMPACT_TIME is left as it is: closing then moves what lives out of chunks that are mostly dead, a little each time and
        // nothing where there are none. Without it nothing ever would, and forty sittings of sixty edits made 126 MB of a file that is
        // 15 MB with it. With 46,660 items taken in at one go (840 MB) it takes two to five seconds at each of the next nine closings, then
        // leaves 170 MB and closes in milliseconds; so whoever closes does it in the background. A full compaction (SHUTDOWN COMPACT) is
        // not needed, and not safe with a cipher.
        // MAX_MEMORY_ROWS: a large result would otherwise be spilled in clear text to the temporary folder. QUERY_CACHE_SIZE: saving a brief
        // takes more statements than the eight H2 keeps parsed.
        source.setURL("jdbc:h2:file:" + path.substring(0, path.length() - SUFFIX.length())
                + ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;MAX_MEMORY_ROWS=" + Integer.MAX_VALUE + ";QUERY_CACHE_SIZE=64"
                + mode.settings);
        source.setUser("didar");
        source.setPasswordChars(password);
    }

    Connection connect() throws SQLException {
        return source.getConnection();
    }

    DataSource source() {
        return source;
    }

    /// Does something over a connection that cannot write.
    ///
    /// @throws VaultDamaged where the file is truncated, foreign or of another key
    /// @throws VaultInUse   where it is open
    static <R> R look(Path file, byte[] key, Look<R> look) throws IOException {
        if (!recognisable(file)) {
            throw new VaultDamaged();
        }
        try (Database database = new Database(file, key, Mode.READ);
                Connection connection = database.connect()) {
            return look.at(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static boolean recognisable(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Files.size(file) >= SHORTEST && Arrays.equals(in.readNBytes(HEAD.length), HEAD);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /// What a person is told when the file cannot be opened. H2 forgets to unlock a file it could not read, so a lock of this very process
    /// (which lets each vault be opened once) is left from such a failure.
    ///
    /// @throws CancellationException where the thread was interrupted: H2 reads on the thread of the caller here, and fails by that alone
    static DidarException failure(SQLException e) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        boolean locked = e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
        return Lanes.told(Level.DEBUG, locked && !lockedHere(e) ? new VaultInUse() : new VaultDamaged(), e);
    }

    private static boolean lockedHere(Throwable e) {
        return e instanceof OverlappingFileLockException || (e.getCause() != null && lockedHere(e.getCause()));
    }

    @Override
    public void close() {
        Arrays.fill(password, '\0');
    }
}
