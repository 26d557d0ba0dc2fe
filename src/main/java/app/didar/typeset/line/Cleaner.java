package app.didar.typeset.line;

import java.text.Normalizer;

/// Text made fit for print: normal form C, white space folded, nothing that does not print and is not missed.
final class Cleaner {

    /// Stands in files for what they cannot hold.
    static final char REPLACEMENT = '\uFFFD';

    /// Marks on one letter that are composed at once.
    private static final int MARKS = 30;

    private Cleaner() {
    }

    /// @param afterBlank whether what stands before ends with a blank, so that a leading one is dropped
    static String clean(String raw, boolean afterBlank) {
        if (isClean(raw, afterBlank)) {
            return raw;
        }
        String text = composed(raw);
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
                out.appendCodePoint(point);
                blank = false;
            }
        }
        return out.toString();
    }

    /// Whether a text is fit for print as it is, which most is.
    private static boolean isClean(String raw, boolean afterBlank) {
        boolean blank = afterBlank;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Clusters.plain(c) && c != Clusters.HALF_SPACE || blank && c == ' ') {
                return false;
            }
            blank = c == ' ';
        }
        return true;
    }

    /// Normal form C. A run of more than [#MARKS] marks, which the stream-safe text format (UAX #15, 13) knows in no language, is
    /// composed in parts: composing takes time that grows with the square of its length.
    private static String composed(String raw) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        int marks = 0;
        for (int i = 0; i < raw.length();) {
            int point = raw.codePointAt(i);
            marks = Clusters.mark(point) ? marks + 1 : 0;
            if (marks > MARKS) {
                out.append(normal(raw.substring(from, i)));
                from = i;
                marks = 1;
            }
            i += Character.charCount(point);
        }
        return from == 0 ? normal(raw) : out.append(normal(raw.substring(from))).toString();
    }

    private static String normal(String part) {
        return Normalizer.isNormalized(part, Normalizer.Form.NFC) ? part : Normalizer.normalize(part, Normalizer.Form.NFC);
    }

    /// Text as a file can hold it: with the replacement character for what is no character, or has no meaning to others.
    static String printable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (unprintable(text.codePointAt(i))) {
                return text.codePoints().map(point -> unprintable(point) ? REPLACEMENT : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return text;
    }

    /// Whether a character only tells the direction: marks and isolates.
    static boolean direction(char c) {
        return c == '\u200E' || c == '\u200F' || c == '\u061C' || c >= '\u2066' && c <= '\u2069';
    }

    /// Soft hyphens, as nothing is hyphenated; embeddings and overrides, which no one types on purpose.
    private static boolean dropped(int point) {
        return point == 0xAD || point == 0xFEFF || point >= 0x202A && point <= 0x202E || point >= 0x206A && point <= 0x206F
                || point >= 0xFFF9 && point <= 0xFFFB;
    }

    /// Controls, lone surrogates, private use and noncharacters, which a box stands for; of pictures that were copied along, nothing
    /// but U+FFFC is left.
    static boolean unprintable(int point) {
        return !Clusters.plain(point) && switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF || point == Source.THING;
        };
    }
}
