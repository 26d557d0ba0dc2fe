package app.didar.typeset.line;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The grapheme clusters of a text (UAX #29): a letter with its marks, an emoji of several parts. They are never parted, but for what
/// is longer than any letter.
final class Clusters {

    static final char HALF_SPACE = '\u200C';
    /// Characters of one cluster at most. The longest emoji have about ten; UAX #15, 13 allows 30 marks.
    private static final int LONGEST = 32;

    /// The characters of [#plain].
    private static final boolean[] PLAIN = new boolean[0x2028];

    static {
        Arrays.fill(PLAIN, ' ', 0x7F, true);
        Arrays.fill(PLAIN, 0xA0, 0x300, true);
        PLAIN[0xAD] = false;
        Arrays.fill(PLAIN, 0x400, 0x483, true);
        Arrays.fill(PLAIN, 0x606, 0x610, true);
        PLAIN[0x61B] = true;
        Arrays.fill(PLAIN, 0x61D, 0x64B, true);
        Arrays.fill(PLAIN, 0x660, 0x670, true);
        Arrays.fill(PLAIN, 0x671, 0x6D6, true);
        Arrays.fill(PLAIN, 0x6EE, 0x700, true);
        Arrays.fill(PLAIN, 0x2002, 0x200B, true);
        Arrays.fill(PLAIN, 0x2010, 0x2028, true);
    }

    /// For each character whether a cluster starts with it; one more for the end.
    private final boolean[] starts;

    private Clusters(boolean[] starts) {
        this.starts = starts;
    }

    static Clusters of(String text) {
        int n = text.length();
        boolean[] starts = new boolean[n + 1];
        starts[n] = true;
        if (simple(text)) {
            for (int i = 0; i < n; i++) {
                boolean follows = i > 0 && text.charAt(i - 1) != Source.NEW_LINE;
                starts[i] = !follows || !follower(text.charAt(i));
            }
        } else {
            BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
            clusters.setText(text);
            for (int i = clusters.first(); i != BreakIterator.DONE; i = clusters.next()) {
                starts[i] = true;
            }
        }
        part(text, starts);
        return new Clusters(starts);
    }

    private static void part(String text, boolean[] starts) {
        int length = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            length = starts[i] ? 1 : length + 1;
            if (length > LONGEST) {
                starts[i] = true;
                length = 1;
            }
        }
    }

    /// Whether a character stands on the one before it.
    static boolean mark(int point) {
        return !plain(point) && switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    boolean starts(int at) {
        return starts[at];
    }

    /// Where the cluster that holds the character at `from` ends.
    int end(int from) {
        int end = from + 1;
        while (!starts[end]) {
            end++;
        }
        return end;
    }

    /// The clusters of a stretch of the text.
    List<String> parts(String text, int from, int to) {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i = end(i)) {
            parts.add(text.substring(i, end(i)));
        }
        return parts;
    }

    /// Where the cluster starts that holds the character before `at`.
    int before(int at) {
        int start = at - 1;
        while (start > 0 && !starts[start]) {
            start--;
        }
        return start;
    }

    /// Whether a character is a letter, digit, sign or blank that is a cluster of its own, stays as it is in normal form C
    /// whatever plain one stands beside it, and prints. Nearly all are, and need not be asked for one by one.
    static boolean plain(int c) {
        return c < PLAIN.length && PLAIN[c];
    }

    /// Half-spaces and the marks of Persian belong to the character before.
    private static boolean follower(char c) {
        return c == HALF_SPACE || c >= 0x64B && c <= 0x65F || c == 0x670;
    }

    /// Whether each character is a cluster, but for those that follow one. True of nearly every paragraph, and found much faster
    /// than by asking for each place.
    private static boolean simple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!plain(c) && !follower(c) && c != Source.THING && c != Source.NEW_LINE) {
                return false;
            }
        }
        return true;
    }
}
