package app.didar.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Turns a passphrase into the key that wraps the data key.
///
/// The passphrase is taken in Unicode normal form KC as UTF-8, so that a letter typed as one sign or as two, or as a presentation form,
/// gives one key. Half-spaces stay, and «ي» and «ی» stay different. Only a passphrase that is not normal yet passes through a String.
final class Passphrase {

    private static final int KEY_BYTES = 32;
    private static final int LONGEST_SIGN = 3;

    private Passphrase() {}

    /// @return 32 bytes, the caller's to wipe
    static byte[] key(char[] passphrase, byte[] salt, KeyCost cost) {
        byte[] bytes = bytes(passphrase);
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.memoryKiB())
                    .withIterations(cost.iterations())
                    .withParallelism(cost.lanes())
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[KEY_BYTES];
            argon2.generateBytes(bytes, key);
            return key;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] bytes(char[] passphrase) {
        CharSequence typed = CharBuffer.wrap(passphrase);
        CharBuffer normal = Normalizer.isNormalized(typed, Normalizer.Form.NFKC)
                ? CharBuffer.wrap(passphrase)
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        byte[] room = new byte[normal.remaining() * LONGEST_SIGN];
        ByteBuffer encoded = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(normal, encoded, true);
        byte[] bytes = Arrays.copyOf(room, encoded.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }
}
