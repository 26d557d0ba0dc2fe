package app.didar.typeset.line;

import app.didar.typeset.line.Source.Range;
import app.didar.typeset.line.Source.Thing;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Where a line may end: the Unicode line breaking algorithm (UAX #14) as ICU has it, less the places that would tear numbers,
/// dates, codes such as «B2B» and «WTDC-25», words at a half-space, letters from their marks, and source marks from their
/// word. Nothing is added to the algorithm.
final class Breaks {

    /// What may happen before a character.
    enum Kind {
        NONE,
        /// Only if what is glued together is wider than a line.
        HARD_UP, FREE, FORCED
    }

    /// Letters that must stand on both sides of a dash or a slash for a line to end after it.
    private static final int LETTERS = 3;
    private static final char LETTER = 'x';
    /// An iterator serves one thread only, and is slow to make.
    private static final ThreadLocal<BreakIterator> LINES = ThreadLocal.withInitial(() -> BreakIterator.getLineInstance(ULocale.ROOT));

    private final Clusters clusters;
    private final String text;
    /// Place in the source of each character of [#text].
    private final int[] places;

    private Breaks(Source source, Clusters clusters) {
        this.clusters = clusters;
        int n = source.text().length();
        char[] seen = new char[n];
        places = new int[n];
        int length = 0;
        for (int i = 0; i < n; i++) {
            Thing thing = source.thing(i);
            if (thing == null || !thing.mark()) {
                places[length] = i;
                seen[length++] = thing == null ? source.text().charAt(i) : LETTER;
            }
        }
        text = new String(seen, 0, length);
    }

    /// One entry for each character: what may happen before it. What is drawn in a line counts as a letter; direction marks
    /// do not count: they stay with the word they close or open.
    static Kind[] find(Source source, Clusters clusters) {
        int n = source.text().length();
        Kind[] kinds = new Kind[n];
        Arrays.fill(kinds, Kind.NONE);
        new Breaks(source, clusters).free(source, kinds);
        for (Range range : source.glued()) {
            for (int i = range.from() + 1; i < Math.min(range.to(), n); i++) {
                if (kinds[i] == Kind.FREE) {
                    kinds[i] = Kind.HARD_UP;
                }
            }
        }
        for (int at = source.text().indexOf(Source.NEW_LINE) + 1; at > 0 && at < n; at = source.text().indexOf(Source.NEW_LINE, at) + 1) {
            kinds[at] = Kind.FORCED;
        }
        return kinds;
    }

    private void free(Source source, Kind[] kinds) {
        BreakIterator lines = LINES.get();
        lines.setText(text);
        BitSet within = NumberBlanks.of(text);
        for (int i = lines.next(); i != BreakIterator.DONE && i < text.length(); i = lines.next()) {
            if (clusters.starts(places[i]) && allowed(i)) {
                int at = places[i];
                while (opens(source.thing(at - 1))) {
                    at--;
                }
                kinds[at] = within.get(i) ? Kind.HARD_UP : Kind.FREE;
            }
        }
    }

    private static boolean opens(@Nullable Thing thing) {
        return thing != null && thing.opens();
    }

    private boolean allowed(int at) {
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at);
        if (joins(before) || joins(after)) {
            return false;
        }
        if (before == ' ' || before == '\u200B' || before == Source.NEW_LINE) {
            return true;
        }
        if (before == '-' || before == '/' || before >= 0x2010 && before <= 0x2015) {
            return letters(at - 2, -1) && letters(at, 1);
        }
        return !(unbroken(before) && unbroken(after));
    }

    /// Half-space, joiner, word joiner, no-break space and hyphen.
    private static boolean joins(int c) {
        return c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xA0 || c == 0x202F || c == 0x2011;
    }

    /// Whether lines end only at blanks and dashes in the script of this character; so «چرا؟نه» and «a}b» stay whole. The
    /// others, such as Chinese and Thai, and pictures follow the algorithm.
    private static boolean unbroken(int c) {
        return switch (UnicodeScript.of(c)) {
            case ARABIC, LATIN, CYRILLIC, GREEK, HEBREW, ARMENIAN, GEORGIAN -> true;
            case COMMON, INHERITED -> c < 0x2E80 && Character.getType(c) != Character.OTHER_SYMBOL;
            default -> false;
        };
    }

    private boolean letters(int from, int step) {
        for (int i = 0; i < LETTERS; i++) {
            int at = from + i * step;
            if (at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
