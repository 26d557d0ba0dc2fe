package app.didar.typeset.pdf;

import app.didar.typeset.Permission;
import app.didar.typeset.Protection;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Encrypts a file with AES-256, revision 6.
///
/// PDFBox takes passwords as strings, which cannot be wiped: they live until the document is closed and collected.
final class Encryption {

    private static final int KEY_BITS = 256;
    private static final int LOT = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Encryption() {
    }

    /// Writes a file that is in the clear as a protected one.
    static void write(byte[] clear, Protection protection, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(clear)) {
            add(document, protection);
            document.save(out);
        }
    }

    private static void add(PDDocument document, Protection protection) throws IOException {
        char[] open = protection.openPassword();
        char[] owner = protection.ownerPassword();
        try {
            // with the same password for both, everyone who opens the file would be its owner
            String lifting = owner.length == 0 || Arrays.equals(owner, open) ? lot() : new String(owner);
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(lifting, new String(open), allowed(protection.permissions()));
            policy.setEncryptionKeyLength(KEY_BITS);
            policy.setPreferAES(true);
            document.protect(policy);
        } finally {
            Arrays.fill(open, '\0');
            Arrays.fill(owner, '\0');
        }
    }

    private static String lot() {
        byte[] lot = new byte[LOT];
        RANDOM.nextBytes(lot);
        return HexFormat.of().formatHex(lot);
    }

    private static AccessPermission allowed(Set<Permission> permissions) {
        AccessPermission allowed = new AccessPermission();
        boolean print = permissions.contains(Permission.PRINT);
        boolean modify = permissions.contains(Permission.MODIFY);
        allowed.setCanPrint(print);
        allowed.setCanPrintFaithful(print);
        allowed.setCanExtractContent(permissions.contains(Permission.COPY));
        allowed.setCanExtractForAccessibility(true);
        allowed.setCanModify(modify);
        allowed.setCanModifyAnnotations(modify);
        allowed.setCanFillInForm(modify);
        allowed.setCanAssembleDocument(modify);
        return allowed;
    }
}
