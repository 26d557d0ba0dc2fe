package app.didar.text;

import java.text.Normalizer;
import java.util.Comparator;

/// The order of a Persian dictionary: «ا ب پ ت … گ … ی», Arabic ي and ك read as ی and ک, half-spaces and marks passed over.
///
/// Neither database engine sorts Persian so, and the JDK's collator has no Persian rules: it puts پ چ ژ گ after ی.
public final class PersianOrder {

    private static final String ALPHABET = "آاأإءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوؤهةیئ";

    private PersianOrder() {}

    /// Persian before Latin; within each by alphabet; ties by code point, so the order is total.
    public static Comparator<String> comparator() {
        return Comparator.comparing(PersianOrder::sortKey).thenComparing(Comparator.naturalOrder());
    }

    private static String sortKey(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).replace('ي', 'ی').replace('ك', 'ک');
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> {
            int rank = ALPHABET.indexOf(c);
            if (rank >= 0) {
                key.append((char) ('A' + rank));
            } else if (Character.isDigit(c)) {
                key.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.isLetter(c)) {
                key.append((char) 0x2000).appendCodePoint(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c)) {
                key.append(' ');
            }
        });
        return key.toString();
    }
}
