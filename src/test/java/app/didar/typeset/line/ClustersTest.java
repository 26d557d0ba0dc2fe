package app.didar.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.typeset.line.UnicodeCases.Parted;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Grapheme clusters are those of UAX #29, on its own test cases.
class ClustersTest {

    @Test
    void clustersAreUnicodes() throws IOException {
        int cases = 0;
        for (Parted parted : UnicodeCases.parted("GraphemeBreakTest.txt")) {
            assertEquals(parted.places(), ends(parted.text()), parted.text());
            cases++;
        }
        assertEquals(602, cases);
    }

    /// The short way for plain text gives the same as the long way, which is taken as soon as a mark is in the text.
    @Test
    void plainTextIsPartedTheSameWay() {
        for (char c = ' '; c < 0x2E80; c++) {
            if (c != '\r' && Character.isDefined(c)) {
                String plain = "ب" + c + "\u200Cا" + c;
                Set<Integer> ends = ends("a\u0301" + plain);
                ends.remove(2);
                assertEquals(ends.stream().map(end -> end - 2).toList(), ends(plain).stream().toList(),
                        Integer.toHexString(c));
            }
        }
    }

    private static Set<Integer> ends(String text) {
        Clusters clusters = Clusters.of(text);
        TreeSet<Integer> ends = new TreeSet<>();
        for (int i = 0; i < text.length(); i = clusters.end(i)) {
            ends.add(clusters.end(i));
        }
        return ends;
    }
}
