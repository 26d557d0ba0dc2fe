package app.didar.store;

import app.didar.domain.DidarException;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.DidarException.VaultInUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
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
        // MAX_MEMORY_ROWS: a large result would otherwise be spilled in clear text to the temporary folder.
        source.setURL("jdbc:h2:file:" + path.substring(0, path.length() - SUFFIX.length())
                + ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;MAX_MEMORY_ROWS=" + Integer.MAX_VALUE
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
    static <R> R look(Path file, byte[] key, Lane.Work<R> work) {
        if (!recognisable(file)) {
            throw new VaultDamaged();
        }
        try (Database database = new Database(file, key, Mode.READ);
                Connection connection = database.connect()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static boolean recognisable(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Files.size(file) >= SHORTEST && Arrays.equals(in.readNBytes(HEAD.length), HEAD);
        } catch (IOException e) {
            return false;
        }
    }

    /// What a person is told when the file cannot be opened.
    static DidarException failure(SQLException e) {
        return Lanes.told(
                e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 ? new VaultInUse() : new VaultDamaged(), e);
    }

    @Override
    public void close() {
        Arrays.fill(password, '\0');
    }
}
