package app.didar.text;

import java.text.Normalizer;
import java.util.Comparator;

/// The order of a Persian dictionary: «ا ب پ ت … گ … ی», Arabic ي and ك read as ی and ک, half-spaces and marks passed over.
///
/// Neither database engine sorts Persian so, and the JDK's collator has no Persian rules: it puts پ چ ژ گ after ی.
public final class PersianOrder {

    private static final String ALPHABET = "آاأإءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوؤهةیئ";

    private static final int OTHER_LETTERS = 0x200000;

    private PersianOrder() {}

    /// Persian before Latin; within each by alphabet; ties by code point, so the order is total.
    public static Comparator<String> comparator() {
        return PersianOrder::compare;
    }

    /// Most texts differ in their first letters, so no more of them is weighed than that.
    private static int compare(String one, String other) {
        String a = Normalizer.normalize(one, Normalizer.Form.NFC);
        String b = Normalizer.normalize(other, Normalizer.Form.NFC);
        int i = 0;
        int j = 0;
        while (true) {
            int x = 0;
            while (x == 0 && i < a.length()) {
                x = weight(a.codePointAt(i));
                i = a.offsetByCodePoints(i, 1);
            }
            int y = 0;
            while (y == 0 && j < b.length()) {
                y = weight(b.codePointAt(j));
                j = b.offsetByCodePoints(j, 1);
            }
            if (x != y || x == 0) {
                return x == y ? one.compareTo(other) : Integer.compare(x, y);
            }
        }
    }

    /// 0 for what is passed over.
    private static int weight(int c) {
        int letter = c == 'ي' ? 'ی' : c == 'ك' ? 'ک' : c;
        int rank = ALPHABET.indexOf(letter);
        if (rank >= 0) {
            return 'A' + rank;
        }
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        if (Character.isLetter(c)) {
            return OTHER_LETTERS + Character.toLowerCase(c);
        }
        return Character.isWhitespace(c) ? ' ' : 0;
    }
}
