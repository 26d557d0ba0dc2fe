package app.didar.typeset;

import app.didar.typeset.PdfRefusal.Reason;
import java.net.IDN;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;

/// Passwords of a file encrypted with AES-256 (ISO 32000-2, 7.6.4, revision 6). PDF/A forbids encryption, so the file
/// claims PDF/UA-1 alone. The passwords are copied, and the copies wiped by [#close()].
public final class Protection implements AutoCloseable {

    private static final int MOST_BYTES = 127;

    private final char[] open;
    private final char[] owner;
    private final Set<Permission> permissions;

    /// @param openPassword  asked for by every reader
    /// @param ownerPassword lifts the limits; empty for none, then nobody can
    /// @param permissions   what a reader who knows only the first password may do
    /// @throws PdfRefusal for a password that readers cannot agree on
    public Protection(char[] openPassword, char[] ownerPassword, Set<Permission> permissions) {
        if (openPassword.length == 0) {
            throw new PdfRefusal(Reason.PASSWORD_EMPTY, "");
        }
        check(openPassword);
        check(ownerPassword);
        open = openPassword.clone();
        owner = ownerPassword.clone();
        this.permissions = Set.copyOf(permissions);
    }

    /// Whether every reader would understand this password the same: it is what SASLprep (RFC 4013) makes of it, so that
    /// readers which leave SASLprep out open the file as well.
    ///
    /// @throws PdfRefusal if not, with the reason; an empty password is fine here
    public static void check(char[] password) {
        CharBuffer text = CharBuffer.wrap(password);
        boolean rightToLeft = false;
        boolean leftToRight = false;
        int bytes = 0;
        for (int i = 0; i < password.length; i += Character.charCount(Character.codePointAt(password, i))) {
            int point = Character.codePointAt(password, i);
            character(point);
            bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            rightToLeft |= rightToLeft(point);
            leftToRight |= Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
            throw new PdfRefusal(Reason.PASSWORD_AMBIGUOUS, "");
        }
        if (rightToLeft && (leftToRight || !rightToLeft(Character.codePointAt(password, 0))
                || !rightToLeft(Character.codePointBefore(password, password.length)))) {
            throw new PdfRefusal(Reason.PASSWORD_MIXED_DIRECTIONS, "");
        }
        if (bytes > MOST_BYTES) {
            throw new PdfRefusal(Reason.PASSWORD_TOO_LONG, "");
        }
    }

    /// The JDK's IDN knows the tables of RFC 3454 (Unicode 3.2), which RFC 4013 shares. A single character has no other
    /// fault there, but ASCII is left alone.
    private static void character(int point) {
        int type = Character.getType(point);
        if (type == Character.CONTROL || type == Character.SURROGATE || type == Character.PRIVATE_USE) {
            throw new PdfRefusal(Reason.PASSWORD_PROHIBITED_CHARACTER, "");
        }
        if (type == Character.FORMAT || point != ' ' && type == Character.SPACE_SEPARATOR) {
            throw new PdfRefusal(Reason.PASSWORD_AMBIGUOUS, "");
        }
        String alone = Character.toString(point);
        if (point >= 0x80 && !maps(alone, 0)) {
            throw new PdfRefusal(maps(alone, IDN.ALLOW_UNASSIGNED) ? Reason.PASSWORD_NEW_CHARACTER
                    : Reason.PASSWORD_PROHIBITED_CHARACTER, "");
        }
    }

    private static boolean maps(String character, int flag) {
        try {
            return !IDN.toASCII(character, flag).isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean rightToLeft(int point) {
        byte side = Character.getDirectionality(point);
        return side == Character.DIRECTIONALITY_RIGHT_TO_LEFT || side == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// A copy of the characters to open, for the caller to wipe.
    public char[] openPassword() {
        return open.clone();
    }

    /// A copy of the characters that lift the limits, for the caller to wipe; empty for none.
    public char[] ownerPassword() {
        return owner.clone();
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /// Wipes the passwords.
    @Override
    public void close() {
        Arrays.fill(open, '\0');
        Arrays.fill(owner, '\0');
    }
}
