package app.didar.typeset.line;

import java.text.Normalizer;

/// Text made fit for print: normal form C, white space folded, nothing that a page or a PDF/A file cannot hold.
final class Cleaner {

    private static final int REPLACEMENT = 0xFFFD;

    private Cleaner() {
    }

    /// @param afterBlank whether what stands before ends with a blank, so that a leading one is dropped
    static String clean(String raw, boolean afterBlank) {
        String text = Normalizer.isNormalized(raw, Normalizer.Form.NFC) ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = afterBlank;
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == ' ' || Character.isWhitespace(point) && point < 0x2000 || point == 0x85 || point == 0x2028
                    || point == 0x2029) {
                if (!blank) {
                    out.append(' ');
                }
                blank = true;
            } else if (!dropped(point)) {
                out.appendCodePoint(unprintable(point) ? REPLACEMENT : point);
                blank = false;
            }
        }
        return out.toString();
    }

    /// Whether a character only tells the direction: marks and isolates.
    static boolean direction(char c) {
        return c == '\u200E' || c == '\u200F' || c == '\u061C' || c >= '\u2066' && c <= '\u2069';
    }

    /// Controls; soft hyphens, as nothing is hyphenated; embeddings and overrides, which no one types on purpose.
    private static boolean dropped(int point) {
        return Character.getType(point) == Character.CONTROL || point == 0xAD || point == 0xFEFF
                || point >= 0x202A && point <= 0x202E || point >= 0x206A && point <= 0x206F
                || point >= 0xFFF9 && point <= 0xFFFB;
    }

    /// Lone surrogates, private use and noncharacters; U+FFFC has its own meaning here.
    private static boolean unprintable(int point) {
        return switch (Character.getType(point)) {
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF || point == Source.THING;
        };
    }
}
