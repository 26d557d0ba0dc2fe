package app.didar.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.DidarException;
import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.DidarException.VaultTooNew;
import app.didar.domain.DidarException.WrongPassphrase;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeyFileTest {

    private static final KeyCost CHEAP = new KeyCost(16, 1, 2);

    private final byte[] dataKey = KeyFile.newDataKey();
    private final byte[] file = KeyFile.wrap(dataKey, "گذرواژه ۱".toCharArray(), CHEAP).bytes();

    @Test
    void thePassphraseOpensItAndNoOtherDoes() {
        assertArrayEquals(dataKey, KeyFile.read(file).unwrap("گذرواژه ۱".toCharArray()));
        for (String other : new String[] {"", "گذرواژه 1", "گذرواژه ۱ ", "گذر\u200Cواژه ۱"}) {
            assertThrows(WrongPassphrase.class, () -> KeyFile.read(file).unwrap(other.toCharArray()));
        }
    }

    @Test
    void aLetterOfOneSignOrOfTwoIsTheSamePassphrase() {
        KeyFile keyFile = KeyFile.wrap(dataKey, "\u0622\u0628".toCharArray(), CHEAP);
        assertArrayEquals(dataKey, keyFile.unwrap("\u0627\u0653\u0628".toCharArray()));
    }

    @Test
    void thePassphraseOfTheCallerIsLeftAlone() {
        char[] passphrase = "گذرواژه ۱".toCharArray();
        KeyFile.read(file).unwrap(passphrase);
        assertEquals("گذرواژه ۱", new String(passphrase));
    }

    @Test
    void everyChangedByteIsDamageAndNotAWrongPassphrase() {
        for (int i = 0; i < file.length; i++) {
            byte[] changed = file.clone();
            changed[i] ^= 1;
            DidarException e = assertThrows(DidarException.class, () -> KeyFile.read(changed), "byte " + i);
            assertTrue(e instanceof VaultDamaged || e instanceof VaultTooNew, "byte " + i);
        }
    }

    @Test
    void everyShorterOrLongerFileIsDamage() {
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThrows(VaultDamaged.class, () -> KeyFile.read(cut));
        }
        assertThrows(VaultDamaged.class, () -> KeyFile.read(Arrays.copyOf(file, file.length + 1)));
    }

    @Test
    void aLaterVersionIsToldApart() {
        byte[] later = file.clone();
        later[6] = 2;
        assertThrows(VaultTooNew.class, () -> KeyFile.read(later));
    }

    /// The header is authenticated: whoever makes guessing cheaper, and mends the hash, only locks the owner out.
    @Test
    void aForgedCostOpensNothing() throws Exception {
        byte[] forged = file.clone();
        int cost = 5 + 2 + 16 + 1 + 1;
        assertEquals(CHEAP.memoryKiB(), ByteBuffer.wrap(forged).getInt(cost));
        ByteBuffer.wrap(forged).putInt(cost + Integer.BYTES, 2);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(forged, forged.length - 32));
        System.arraycopy(hash, 0, forged, forged.length - 32, 32);
        assertThrows(WrongPassphrase.class, () -> KeyFile.read(forged).unwrap("گذرواژه ۱".toCharArray()));

        ByteBuffer.wrap(forged).putInt(cost, Integer.MAX_VALUE);
        hash = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(forged, forged.length - 32));
        System.arraycopy(hash, 0, forged, forged.length - 32, 32);
        assertThrows(VaultDamaged.class, () -> KeyFile.read(forged));
    }

    @Test
    void nothingInTheFileIsTheKeyAndNoTwoFilesAreAlike() {
        byte[] again = KeyFile.wrap(dataKey, "گذرواژه ۱".toCharArray(), CHEAP).bytes();
        assertFalse(Arrays.equals(file, again));
        for (int i = 0; i + dataKey.length <= file.length; i++) {
            assertFalse(Arrays.equals(dataKey, Arrays.copyOfRange(file, i, i + dataKey.length)));
        }
    }
}
