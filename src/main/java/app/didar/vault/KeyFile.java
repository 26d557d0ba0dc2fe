package app.didar.vault;

import app.didar.domain.DidarException.VaultDamaged;
import app.didar.domain.DidarException.VaultTooNew;
import app.didar.domain.DidarException.WrongPassphrase;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The file `vault.key`: the data key of the vault, wrapped once in each key slot. Numbers are big-endian.
///
///     DIDAR  version u16  vault id 16 bytes  number of slots u8
///     a slot:  kind u8 (1 passphrase)
///              Argon2id memory KiB u32, iterations u32, lanes u32, salt 16 bytes
///              nonce 12 bytes, wrapped data key 48 bytes (AES-256-GCM)
///     SHA-256 of all before it, 32 bytes
///
/// The associated data of a slot is everything in the file before its number of slots, then the slot up to its nonce, so slots can come and
/// go alone. The hash at the end guards nothing from an attacker: it tells a damaged file from a wrong passphrase.
///
/// @param vault the identity of the vault
record KeyFile(UUID vault, List<Slot> slots) {

    static final int DATA_KEY_BYTES = 32;

    private static final byte[] MAGIC = "DIDAR".getBytes(StandardCharsets.US_ASCII);
    private static final short VERSION = 1;
    private static final byte PASSPHRASE = 1;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int HEAD_BYTES = MAGIC.length + Short.BYTES + 2 * Long.BYTES;
    private static final int SLOT_HEAD_BYTES = 1 + 3 * Integer.BYTES + SALT_BYTES + NONCE_BYTES;
    private static final int WRAPPED_BYTES = DATA_KEY_BYTES + TAG_BYTES;

    private static final SecureRandom RANDOM = new SecureRandom();

    KeyFile {
        slots = List.copyOf(slots);
    }

    /// The data key, wrapped by a passphrase.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Slot(KeyCost cost, byte[] salt, byte[] nonce, byte[] wrapped) {}

    static byte[] newDataKey() {
        return random(DATA_KEY_BYTES);
    }

    /// A key file with one slot, for a new vault.
    static KeyFile wrap(byte[] dataKey, char[] passphrase, KeyCost cost) {
        UUID vault = UUID.randomUUID();
        Slot empty = new Slot(cost, random(SALT_BYTES), random(NONCE_BYTES), new byte[0]);
        byte[] key = Passphrase.key(passphrase, empty.salt(), cost);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, key, vault, empty).doFinal(dataKey);
            return new KeyFile(vault, List.of(new Slot(cost, empty.salt(), empty.nonce(), wrapped)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// @return the data key, the caller's to wipe
    /// @throws WrongPassphrase where the passphrase opens no slot
    byte[] unwrap(char[] passphrase) {
        for (Slot slot : slots) {
            byte[] key = Passphrase.key(passphrase, slot.salt(), slot.cost());
            try {
                return cipher(Cipher.DECRYPT_MODE, key, vault, slot).doFinal(slot.wrapped());
            } catch (AEADBadTagException _) {
                // Not this slot, then.
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            } finally {
                Arrays.fill(key, (byte) 0);
            }
        }
        throw new WrongPassphrase();
    }

    byte[] bytes() {
        ByteBuffer file = ByteBuffer.allocate(
                HEAD_BYTES + 1 + slots.size() * (SLOT_HEAD_BYTES + WRAPPED_BYTES) + HASH_BYTES);
        file.put(head(vault)).put((byte) slots.size());
        for (Slot slot : slots) {
            file.put(head(slot)).put(slot.wrapped());
        }
        return file.put(hash(file.array(), file.position())).array();
    }

    /// @throws VaultDamaged for a truncated or foreign file
    /// @throws VaultTooNew  for the file of a later Didar
    static KeyFile read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        try {
            if (!Arrays.equals(take(file, MAGIC.length), MAGIC)) {
                throw new VaultDamaged();
            }
            int version = file.getShort();
            if (version > VERSION) {
                throw new VaultTooNew();
            }
            int hashed = bytes.length - HASH_BYTES;
            if (version < 1 || hashed < 0 || !Arrays.equals(hash(bytes, hashed), tail(bytes, hashed))) {
                throw new VaultDamaged();
            }
            UUID vault = new UUID(file.getLong(), file.getLong());
            int count = Byte.toUnsignedInt(file.get());
            List<Slot> slots = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                slots.add(slot(file));
            }
            if (slots.isEmpty() || file.position() != hashed) {
                throw new VaultDamaged();
            }
            return new KeyFile(vault, slots);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new VaultDamaged().because(e);
        }
    }

    private static Slot slot(ByteBuffer file) {
        if (file.get() != PASSPHRASE) {
            throw new VaultDamaged();
        }
        KeyCost cost = new KeyCost(file.getInt(), file.getInt(), file.getInt());
        return new Slot(cost, take(file, SALT_BYTES), take(file, NONCE_BYTES), take(file, WRAPPED_BYTES));
    }

    private static byte[] head(UUID vault) {
        return ByteBuffer.allocate(HEAD_BYTES)
                .put(MAGIC)
                .putShort(VERSION)
                .putLong(vault.getMostSignificantBits())
                .putLong(vault.getLeastSignificantBits())
                .array();
    }

    private static byte[] head(Slot slot) {
        return ByteBuffer.allocate(SLOT_HEAD_BYTES)
                .put(PASSPHRASE)
                .putInt(slot.cost().memoryKiB())
                .putInt(slot.cost().iterations())
                .putInt(slot.cost().lanes())
                .put(slot.salt())
                .put(slot.nonce())
                .array();
    }

    private static Cipher cipher(int mode, byte[] key, UUID vault, Slot slot) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * 8, slot.nonce()));
        cipher.updateAAD(head(vault));
        cipher.updateAAD(head(slot));
        return cipher;
    }

    private static byte[] hash(byte[] bytes, int length) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(bytes, 0, length);
            return sha256.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] take(ByteBuffer file, int length) {
        byte[] bytes = new byte[length];
        file.get(bytes);
        return bytes;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
