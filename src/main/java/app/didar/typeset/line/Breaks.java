package app.didar.typeset.line;

import app.didar.typeset.line.Source.Range;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// Where a line may end: the JDK's line instance (UAX #14), less the places that would tear numbers, dates, codes such as
/// «B2B» and «WTDC-25», half-spaces, and source marks from their word.
final class Breaks {

    /// What may happen before a character.
    enum Kind {
        NONE,
        /// Only if what is glued together is wider than a line.
        HARD_UP, FREE, FORCED
    }

    /// Letters that must stand on both sides of a dash for a line to end after it.
    private static final int LETTERS = 3;

    private Breaks() {
    }

    /// One entry for each character: what may happen before it.
    static Kind[] find(Source source) {
        String text = source.text();
        int n = text.length();
        Kind[] kinds = new Kind[n];
        Arrays.fill(kinds, Kind.NONE);
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        for (int i = lines.next(); i != BreakIterator.DONE && i < n; i = lines.next()) {
            if (allowed(text, i)) {
                kinds[i] = Kind.FREE;
            }
        }
        for (Range range : source.glued()) {
            for (int i = range.from() + 1; i < Math.min(range.to(), n); i++) {
                if (kinds[i] == Kind.FREE) {
                    kinds[i] = Kind.HARD_UP;
                }
            }
        }
        for (int i = 1; i < n; i++) {
            if (text.charAt(i - 1) == Source.NEW_LINE) {
                kinds[i] = Kind.FORCED;
            }
        }
        return kinds;
    }

    private static boolean allowed(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (joins(before) || joins(after) || after == ' ') {
            return false;
        }
        if (before == ' ' || before == '\u200B' || before == Source.NEW_LINE) {
            return true;
        }
        if (before == '-' || before == '/' || before >= '\u2010' && before <= '\u2015') {
            return before != '\u2011' && letters(text, at - 2, -1) && letters(text, at, 1);
        }
        // ideographs and the like: the JDK knows; Latin, Arabic and digits never part without one of the above
        return Character.isIdeographic(text.codePointAt(at)) || Character.isIdeographic(text.codePointBefore(at));
    }

    /// Half-space, joiner, word joiner, no-break space and hyphen.
    private static boolean joins(char c) {
        return c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\u00A0' || c == '\u202F' || c == '\u2011';
    }

    private static boolean letters(String text, int from, int step) {
        for (int i = 0; i < LETTERS; i++) {
            int at = from + i * step;
            if (at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
