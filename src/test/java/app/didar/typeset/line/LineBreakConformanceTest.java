package app.didar.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.typeset.line.UnicodeCases.Parted;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Lines end where the Unicode line breaking algorithm (UAX #14) says, but for the differences that are counted here and
/// explained in decision 9.
class LineBreakConformanceTest {

    /// Why a line may not end where Unicode 15.0 lets it end, or the other way round.
    private enum Difference {
        /// Of the Unicode that ICU follows: after a quotation mark and a blank, before a bracket (LB15 is given up in 15.1).
        LATER_LB15,
        /// The same: between a blank and a number that starts with its point (16.0).
        LATER_LB15C,
        /// The same: not behind a hyphen at the start of a word (16.0).
        LATER_LB20A,
        /// The same: not between a point or comma and the digit behind it, in a number or not (16.0).
        LATER_LB25,
        /// Beside a half-space or another joiner.
        HALF_SPACE,
        /// Between a blank and the mark that stands on it, which are one letter.
        CLUSTER,
        /// After a dash or slash without three letters on both sides.
        DASH,
        /// Within a word of a script whose lines end at blanks and dashes only.
        WORD
    }

    @Test
    void linesEndWhereUnicodeSays() throws IOException {
        BreakIterator unicode = BreakIterator.getLineInstance(ULocale.ROOT);
        Map<Difference, Integer> differences = new EnumMap<>(Difference.class);
        int cleaned = 0;
        int same = 0;
        for (Parted parted : UnicodeCases.parted("LineBreakTest.txt")) {
            String text = parted.text();
            if (!Cleaner.clean(text, false).equals(text.replaceAll(" +", " "))) {
                cleaned++;
                continue;
            }
            Set<Integer> own = own(text);
            Set<Integer> later = ends(unicode, text);
            boolean alike = true;
            for (int i = 1; i < text.length(); i++) {
                boolean wanted = parted.places().contains(i);
                if (wanted != own.contains(i)) {
                    alike = false;
                    Difference why = wanted != later.contains(i) ? later(text, i) : tailored(text, i);
                    differences.merge(why, 1, Integer::sum);
                }
            }
            same += alike ? 1 : 0;
        }
        assertEquals("1950 cleaned, 5009 the same, "
                + "{LATER_LB15=2, LATER_LB15C=1, LATER_LB20A=10, LATER_LB25=14, HALF_SPACE=153, CLUSTER=204, DASH=57, WORD=264}", cleaned + " cleaned, " + same + " the same, " + differences);
    }

    /// Texts this program is about break only where it wants them to.
    @Test
    void nothingIsAddedToTheAlgorithm() throws IOException {
        BreakIterator unicode = BreakIterator.getLineInstance(ULocale.ROOT);
        for (Parted parted : UnicodeCases.parted("LineBreakTest.txt")) {
            Set<Integer> more = own(parted.text());
            more.removeAll(ends(unicode, parted.text()));
            assertEquals(List.of(), List.copyOf(more), parted.text());
        }
    }

    /// The rule that is another since; none of them looks at marks.
    private static Difference later(String text, int at) {
        String before = text.substring(0, at).replace("\u0308", "");
        boolean digit = Character.isDigit(text.charAt(at));
        if (before.equals("-")) {
            return Difference.LATER_LB20A;
        }
        if (digit && (before.endsWith(".") || before.endsWith(","))) {
            return Difference.LATER_LB25;
        }
        if (before.endsWith(" ") && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
            return Difference.LATER_LB15C;
        }
        assertTrue(before.endsWith("\" ") && text.charAt(at) == '(', () -> "no rule has changed for " + text + " at " + at);
        return Difference.LATER_LB15;
    }

    private static Difference tailored(String text, int at) {
        String joiners = "\u200C\u200D\u2060\u00A0\u202F\u2011";
        if (joiners.indexOf(text.charAt(at - 1)) >= 0 || joiners.indexOf(text.charAt(at)) >= 0) {
            return Difference.HALF_SPACE;
        }
        if (!Clusters.of(text).starts(at)) {
            return Difference.CLUSTER;
        }
        return "-/\u2010\u2012\u2013\u2014\u2015".indexOf(text.charAt(at - 1)) >= 0 ? Difference.DASH : Difference.WORD;
    }

    private static Set<Integer> own(String text) {
        Breaks.Kind[] kinds = Breaks.find(UnicodeCases.plain(text), Clusters.of(text));
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = 1; i < kinds.length; i++) {
            if (kinds[i] != Breaks.Kind.NONE) {
                places.add(i);
            }
        }
        return places;
    }

    private static Set<Integer> ends(BreakIterator unicode, String text) {
        unicode.setText(text);
        TreeSet<Integer> ends = new TreeSet<>();
        for (int i = unicode.next(); i != BreakIterator.DONE; i = unicode.next()) {
            ends.add(i);
        }
        return ends;
    }
}
