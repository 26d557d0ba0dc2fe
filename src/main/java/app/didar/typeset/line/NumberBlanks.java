package app.didar.typeset.line;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blanks at which a line should not end: between a number and its unit («3.5 GHz»، «۱۲ ٪»), in a telephone number and in a number whose
/// thousands stand apart. UAX #14 leaves them to the writer's no-break spaces, which nobody types.
final class NumberBlanks {

    private static final String DIGIT = "[0-9۰-۹٠-٩]";
    /// Units of frequency, rate, size, length and power as papers of this ministry have them.
    private static final String UNITS = "(?:[kMGT]?(?:Hz|bit/s|bps|bit|W)|[kKMGTP]B|dB[im]?|k?V|[kcm]?m|ms|[%‰٪]|°[CF]?"
            + "|(?:کیلو|مگا|گیگا|ترا)?(?:هرتز|بیت|بایت|وات)|کیلومتر|متر|درصد)";
    private static final Pattern WITHIN = Pattern.compile(
            // a number and its unit
            "(?<=" + DIGIT + ") (?=" + UNITS + "(?![\\p{L}\\p{N}\u200C/]))"
                    // a sign and its number
                    + "|(?<=[№§]) (?=" + DIGIT + ")"
                    // a telephone number
                    + "|(?<!" + DIGIT + ")(?:\\+|\\(|(?=[0۰٠]))" + DIGIT + "++\\)?+(?: " + DIGIT + "(?:-?" + DIGIT + "){0,14}+){1,8}+"
                    // thousands
                    + "|(?<!" + DIGIT + ")" + DIGIT + "{1,3}+(?: " + DIGIT + "{3}(?!" + DIGIT + ")){1,8}+");

    private NumberBlanks() {
    }

    /// The places behind such blanks.
    static BitSet of(CharSequence text) {
        BitSet places = new BitSet();
        if (!behindNumber(text)) {
            return places;
        }
        Matcher within = WITHIN.matcher(text).useTransparentBounds(true);
        int at = 0;
        while (at < text.length()) {
            // the pattern is slow, and nothing else begins one of its parts
            if (opens(text, at) && within.region(at, text.length()).lookingAt()) {
                for (int i = at; i < within.end(); i++) {
                    if (text.charAt(i) == ' ') {
                        places.set(i + 1);
                    }
                }
                at = within.end();
            } else {
                at++;
            }
        }
        return places;
    }

    /// Whether a blank follows what may be a number or its sign.
    private static boolean behindNumber(CharSequence text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && (Character.isDigit(text.charAt(i - 1)) || "№§)".indexOf(text.charAt(i - 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(CharSequence text, int at) {
        char c = text.charAt(at);
        return c == '+' || c == '(' || Character.isDigit(c)
                || c == ' ' && at > 0 && (Character.isDigit(text.charAt(at - 1)) || "№§".indexOf(text.charAt(at - 1)) >= 0);
    }
}
