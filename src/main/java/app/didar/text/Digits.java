package app.didar.text;

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
