package app.didar.ui.common;

import java.util.Arrays;

/// What can be said of a passphrase or a password while it is typed.
public final class Passphrase {

    /// Fewer characters than this are refused for a new vault, and called weak elsewhere.
    public static final int LEAST = 8;

    private static final int GOOD = 16;

    private Passphrase() {}

    /// How well a new passphrase would hold against guessing. Length decides: NIST SP 800-63B asks for length, not for signs.
    public enum Strength {
        NONE(0),
        SHORT(0.25),
        FAIR(0.6),
        GOOD(1);

        private final double share;

        Strength(double share) {
            this.share = share;
        }

        /// How far the meter is filled, 0 to 1.
        public double share() {
            return share;
        }
    }

    /// The alphabet a passphrase is being typed in, which the dots do not show.
    public enum Alphabet {
        UNKNOWN,
        PERSIAN,
        LATIN
    }

    /// How well it would hold.
    public static Strength strength(CharSequence typed) {
        int length = typed.length();
        if (length == 0) {
            return Strength.NONE;
        }
        boolean varied = typed.chars().distinct().count() >= 5;
        return length < LEAST ? Strength.SHORT : length < GOOD || !varied ? Strength.FAIR : Strength.GOOD;
    }

    /// The alphabet of the last letter in `typed`.
    public static Alphabet alphabet(CharSequence typed) {
        for (int i = typed.length() - 1; i >= 0; i--) {
            if (Character.isLetter(typed.charAt(i))) {
                return Character.UnicodeScript.of(typed.charAt(i)) == Character.UnicodeScript.ARABIC
                        ? Alphabet.PERSIAN
                        : Alphabet.LATIN;
            }
        }
        return Alphabet.UNKNOWN;
    }

    /// The characters of a field, without a String that could not be wiped.
    public static char[] characters(CharSequence typed) {
        char[] characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        return characters;
    }

    /// Overwrites the characters.
    public static void wipe(char[] characters) {
        Arrays.fill(characters, '\0');
    }
}
