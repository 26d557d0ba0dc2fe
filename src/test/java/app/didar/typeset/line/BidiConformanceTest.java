package app.didar.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Direction;
import app.didar.typeset.glyph.Face;
import app.didar.typeset.glyph.Faces;
import app.didar.typeset.glyph.Family;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The order of characters is the Unicode bidirectional algorithm's (UAX #9), on its own test cases.
class BidiConformanceTest {

    /// A character of each class; the boundary-neutral one is the half-space.
    private static final Map<String, Character> OF_CLASS = Map.ofEntries(Map.entry("L", 'a'), Map.entry("R", 'א'),
            Map.entry("AL", 'ا'), Map.entry("EN", '۱'), Map.entry("ES", '+'), Map.entry("ET", '#'), Map.entry("AN", '١'),
            Map.entry("CS", ','), Map.entry("WS", ' '), Map.entry("ON", '!'), Map.entry("NSM", '\u0300'),
            Map.entry("BN", '\u200C'), Map.entry("LRI", '\u2066'), Map.entry("RLI", '\u2067'),
            Map.entry("FSI", '\u2068'), Map.entry("PDI", '\u2069'));

    /// A mark behind a zero-width space behind a closing bracket at the end; as the mark stands on nothing, it has no base
    /// whose level it could take.
    private static final String MARK_BEHIND_BREAK = "A\u200F[\u200D\u200B\u20D6א]\u200B\u200D\u20D6";

    @Test
    void everySequenceOfClassesIsOrderedAsUnicodeSays() throws IOException {
        String[] levels = new String[0];
        String order = "";
        int cases = 0;
        for (String line : UnicodeCases.lines("BidiTest.txt")) {
            if (line.startsWith("@Levels:")) {
                levels = line.substring(8).strip().split("\\s+");
            } else if (line.startsWith("@Reorder:")) {
                order = line.substring(9).strip();
            } else {
                StringBuilder text = new StringBuilder();
                for (String kind : line.substring(0, line.indexOf(';')).strip().split("\\s+")) {
                    text.append(OF_CLASS.get(kind));
                }
                int directions = Integer.parseInt(line.substring(line.indexOf(';') + 1).strip());
                boolean automatic = Direction.of(text.toString(), Direction.LEFT_TO_RIGHT) == Direction.RIGHT_TO_LEFT;
                boolean[] rtl = {automatic, false, true};
                for (int i = 0; i < rtl.length; i++) {
                    if ((directions & 1 << i) != 0) {
                        check(text.toString(), rtl[i], levels, order, false);
                        cases++;
                    }
                }
            }
        }
        assertEquals(209_850, cases);
    }

    @Test
    void textIsOrderedAsUnicodeSays() throws IOException {
        int cases = 0;
        List<String> different = new ArrayList<>();
        for (String line : UnicodeCases.lines("BidiCharacterTest.txt")) {
            String[] fields = line.split(";");
            StringBuilder text = new StringBuilder();
            Arrays.stream(fields[0].split(" ")).forEach(point -> text.appendCodePoint(Integer.parseInt(point, 16)));
            boolean rtl = Integer.parseInt(fields[2]) == 1;
            if (fields[1].equals("2")) {
                assertEquals(rtl, Direction.of(text.toString(), Direction.LEFT_TO_RIGHT) == Direction.RIGHT_TO_LEFT, line);
            }
            String order = fields.length > 4 ? fields[4] : "";
            if (deep(text) || !rtl && MARK_BEHIND_BREAK.contentEquals(text)) {
                different.add(line);
            } else {
                check(text.toString(), rtl, fields[3].split(" "), order, true);
            }
            cases++;
        }
        assertEquals(91_624, cases);
        assertEquals(2, different.size(), "exceptions of decision 9");
    }

    /// Rule BD16 gives up at the 64th open bracket; the JDK does not. No text has so many.
    private static boolean deep(CharSequence text) {
        return text.chars().filter(c -> c == '(').count() > 63;
    }

    private static void check(String text, boolean rtl, String[] levels, String order, boolean pairs) {
        int[] starts = pairs ? text.codePoints().map(new Places()).toArray() : new int[0];
        Levels own = Levels.of(text, Clusters.of(text), rtl);
        List<Integer> kept = new ArrayList<>();
        List<Byte> found = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            if (!levels[i].equals("x")) {
                int level = own.at(pairs ? starts[i] : i);
                assertEquals(Integer.parseInt(levels[i]) & 1, level & 1, () -> describe(text, rtl));
                kept.add(i);
                found.add((byte) level);
            }
        }
        byte[] all = new byte[found.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = found.get(i);
        }
        StringBuilder visual = new StringBuilder();
        for (int i : Levels.visual(all)) {
            visual.append(visual.isEmpty() ? "" : " ").append(kept.get(i));
        }
        assertEquals(order, visual.toString(), () -> describe(text, rtl));
    }

    private static String describe(String text, boolean rtl) {
        StringBuilder points = new StringBuilder(rtl ? "rtl" : "ltr");
        text.codePoints().forEach(point -> points.append(" %04X".formatted(point)));
        return points.toString();
    }

    /// Where in a string the next code point starts.
    private static final class Places implements java.util.function.IntUnaryOperator {
        private int next;

        @Override
        public int applyAsInt(int point) {
            int at = next;
            next += Character.charCount(point);
            return at;
        }
    }

    /// Rule L4.
    @Test
    void bracketsAreMirroredInRightToLeftText() throws IOException {
        int checked = 0;
        for (String line : UnicodeCases.lines("BidiMirroring.txt")) {
            String[] pair = line.split("; ");
            int one = Integer.parseInt(pair[0], 16);
            int other = Integer.parseInt(pair[1], 16);
            for (Family family : List.of(Family.PERSIAN, Family.NASKH, Family.LATIN)) {
                Face face = Faces.shared().face(family, false);
                if (face.covers(one) && face.covers(other)) {
                    assertEquals(face.shape(Character.toString(other), false).glyphs()[0],
                            face.shape(Character.toString(one), true).glyphs()[0], line);
                    checked++;
                }
            }
        }
        assertTrue(checked >= 30, checked + " mirrored");
    }
}
