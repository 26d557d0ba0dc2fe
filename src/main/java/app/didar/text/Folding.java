package app.didar.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text without what one may spell either way, for comparing and finding: «همکاری‌های» and «همكاريهاي» fold to one form.
public final class Folding {

    private static final Pattern DROPPED = Pattern.compile("[\\p{M}\\p{Cf}ـ'’‘ʼʻ`]+");

    private Folding() {}

    /// Lower case, normal form KD without marks; half-spaces, stretching and apostrophes dropped; «ي ك آ ة ؤ ئ» as «ی ک ا ه و ی», «ہ» of
    /// Urdu as «ه», digits of every script as Latin ones.
    public static String of(String text) {
        String plain = DROPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().map(Folding::folded).forEach(folded::appendCodePoint);
        return folded.toString();
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
