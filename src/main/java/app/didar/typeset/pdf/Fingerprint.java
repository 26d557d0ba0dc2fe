package app.didar.typeset.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;

/// The identifier of a file, out of what it holds: no clock, no chance.
final class Fingerprint {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(byte[] part) {
        digest.update(part);
    }

    /// The file identifier (ISO 32000-1, 14.4) of all that was added.
    COSArray id() {
        COSString id = new COSString(Arrays.copyOf(digest.digest(), BYTES), true);
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        return ids;
    }
}
