package app.didar.store;

import app.didar.domain.DidarException.VaultDamaged;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// How often the vault was saved, kept beside the database in `library.seal`: the number (8 bytes, big-endian), then its HMAC-SHA-256.
///
/// A database file that was cut short, or replaced by an older copy, opens without a word: H2 falls back to the last state it finds whole.
/// But then it counts fewer saves than the seal. The seal is written after the database is on the disk and is not synced itself, so it is
/// never ahead of the database by accident.
final class Seal implements Keeping {

    private static final Logger LOG = System.getLogger(Seal.class.getName());
    private static final int MAC_BYTES = 32;

    private final FileChannel channel;
    private final Mac mac;

    private Seal(FileChannel channel, Mac mac) {
        this.channel = channel;
        this.mac = mac;
    }

    /// @param database the file the seal lies beside
    /// @param key      the data key; the caller wipes it
    static Seal open(Path database, byte[] key) throws IOException {
        return new Seal(FileChannel.open(file(database), StandardOpenOption.WRITE), mac(key));
    }

    static Path file(Path database) {
        return database.resolveSibling("library.seal");
    }

    /// One save more; part of the transaction that saves.
    static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE tally SET saves = saves + 1");
        }
        return counted(connection);
    }

    /// How often the database says it was saved.
    static long counted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT saves FROM tally")) {
            if (!result.next()) {
                throw new VaultDamaged();
            }
            return result.getLong(1);
        }
    }

    /// @throws VaultDamaged where the seal is missing or not of this key, or counts more saves than the database
    static void check(Path database, byte[] key, Connection connection) throws SQLException, IOException {
        byte[] seal;
        try {
            seal = Files.readAllBytes(file(database));
        } catch (NoSuchFileException e) {
            throw new VaultDamaged().because(e);
        }
        if (seal.length != Long.BYTES + MAC_BYTES) {
            throw new VaultDamaged();
        }
        byte[] number = Arrays.copyOf(seal, Long.BYTES);
        boolean ours = MessageDigest.isEqual(
                mac(key).doFinal(number), Arrays.copyOfRange(seal, Long.BYTES, seal.length));
        if (!ours || ByteBuffer.wrap(number).getLong() > counted(connection)) {
            throw new VaultDamaged();
        }
    }

    @Override
    public void committed(Connection connection, long saves) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // H2 never calls fsync by itself; without this a power cut takes commits back.
            statement.execute("CHECKPOINT SYNC");
        }
        write(saves);
    }

    /// Writes the number of saves that are on the disk.
    void write(long saves) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(saves).array();
        ByteBuffer seal = ByteBuffer.allocate(Long.BYTES + MAC_BYTES).put(number).put(mac.doFinal(number)).flip();
        try {
            channel.write(seal, 0);
        } catch (IOException e) {
            // What was saved is on the disk; an older seal only notices less.
            LOG.log(Level.WARNING, "seal: {0}", e.getClass().getName());
        }
    }

    void sync() throws IOException {
        channel.force(true);
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] own = mac.doFinal("didar seal 1".getBytes(StandardCharsets.US_ASCII));
            mac.init(new SecretKeySpec(own, "HmacSHA256"));
            Arrays.fill(own, (byte) 0);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
