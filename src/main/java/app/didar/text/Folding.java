package app.didar.text;

import java.text.Normalizer;
import java.util.Locale;

/// Text without what one may spell either way, for comparing and finding: «همکاری‌های» and «همكاريهاي» fold to one form.
public final class Folding {

    private static final String DROPPED = "ـ'’‘ʼʻ`";

    private Folding() {}

    /// Lower case, normal form KD without marks; half-spaces, stretching and apostrophes dropped; «ي ك آ ة ؤ ئ» as «ی ک ا ه و ی», «ہ» of
    /// Urdu as «ه», digits of every script as Latin ones.
    public static String of(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
            if (!isDropped(normal.codePointAt(i))) {
                plain.appendCodePoint(normal.codePointAt(i));
            }
        }
        String lower = plain.toString().toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            folded.appendCodePoint(folded(lower.codePointAt(i)));
        }
        return folded.toString();
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> DROPPED.indexOf(c) >= 0;
        };
    }

    private static int folded(int c) {
        return switch (c) {
            case 'ي', 'ى', 'ئ' -> 'ی';
            case 'ك' -> 'ک';
            case 'ة', 'ۀ', 'ہ', 'ە', 'ھ' -> 'ه';
            case 'ؤ' -> 'و';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ə' -> 'a';
            case 'ı' -> 'i';
            default -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
        };
    }
}
