package app.didar.text;

import java.math.BigDecimal;

/// Persian (U+06F0–06F9), Arabic (U+0660–0669) and Latin digits, turned into one another.
public final class Digits {

    private Digits() {}

    /// Every decimal digit as a Latin one; all else unchanged.
    public static String toLatin(String text) {
        return map(text, '0');
    }

    /// Every decimal digit as a Persian one; all else unchanged.
    public static String toPersian(String text) {
        return map(text, '۰');
    }

    /// A whole number as it is written in `language`, without grouping.
    public static String of(long number, Language language) {
        return in(Long.toString(number), language);
    }

    /// A number with its thousands grouped: «۱٬۲۳۴٫۵», `1,234.5`. A Persian negative one begins with U+200E, which keeps the minus in front.
    public static String grouped(BigDecimal number, Language language) {
        boolean persian = language == Language.FA;
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain.substring(0, point < 0 ? plain.length() : point));
        for (int at = out.length() - 3; at > 0; at -= 3) {
            out.insert(at, persian ? '٬' : ',');
        }
        if (point >= 0) {
            out.append(persian ? '٫' : '.').append(plain, point + 1, plain.length());
        }
        String sign = number.signum() >= 0 ? "" : persian ? "\u200e-" : "-";
        return sign + in(out.toString(), language);
    }

    /// A text with all its digits, of whichever script, in those of a language.
    public static String in(String text, Language language) {
        return language == Language.FA ? toPersian(text) : toLatin(text);
    }

    private static String map(String text, char zero) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9' || c >= '۰' && c <= '۹' || c >= '٠' && c <= '٩';
            out.append(digit ? (char) (zero + Character.digit(c, 10)) : c);
        }
        return out.toString();
    }
}
