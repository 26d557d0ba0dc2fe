package app.didar.typeset.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.didar.text.Language;
import app.didar.typeset.Inline;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Type;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// With its marks a line gives back the order of typing to two readers of different make, each written here in its plainest form.
class ReadingMarksTest {

    private static final String BRACKETS = "()[]{}«»<>";

    @Provide
    Arbitrary<String> mixed() {
        return Arbitraries.of("وزیر", "نبی‌اف", "شبکهٔ", "داده", "گفت", "5G", "WTDC-25", "IMEI", "ITU", "B2B", "Bakı", "связи", "۱۲", "۱۲٫۵٪",
                "۱۴۰۴/۰۹/۰۱", "12", "12.5%", "-3", "9:30", "«وزیر»", "(ICT)", "[م۱]", "(۱۲)", "–", "،", ":", ".", "؟", "...", "+98", "$5", "C++")
                .list().ofMinSize(1).ofMaxSize(14).map(words -> String.join(" ", words));
    }

    @Property(tries = 400)
    void bothReadersGiveBackAPersianLine(@ForAll("mixed") String typed) {
        for (VisualText line : lines("با " + typed, Language.FA)) {
            ReadingMarks marks = ReadingMarks.of(line, true);
            assertEquals(logical(line), sectionsFromRight(visual(line, marks, false)));
            assertEquals(logical(line), unicode(visual(line, marks, true)));
        }
    }

    /// In a left-to-right line only the bidirectional algorithm finds every order.
    @Property(tries = 400)
    void unicodeGivesBackAnEnglishLine(@ForAll("mixed") String typed) {
        for (VisualText line : lines("The " + typed, Language.EN)) {
            assertEquals(logical(line), unicode(visual(line, ReadingMarks.of(line, false), true)));
        }
    }

    @Test
    void aLineThatNeedsNoneHasNone() {
        for (String typed : List.of("وزیر ارتباطات گفت", "رشاد نبی‌اف؛ «وزیر»")) {
            VisualText line = lines(typed, Language.FA).getFirst();
            assertEquals(0, ReadingMarks.of(line, true).balance());
        }
        assertEquals(0, ReadingMarks.of(lines("The minister said 5G.", Language.EN).getFirst(), false).balance());
    }

    @Test
    void aSignBetweenTwoDirectionsHasTheMarkThatHoldsIt() {
        VisualText line = lines("IMEI، هماهنگی", Language.FA).getFirst();
        ReadingMarks marks = ReadingMarks.of(line, true);
        int comma = IntStream.range(0, line.size()).filter(i -> line.point(i) == '،').findFirst().orElseThrow();
        assertEquals(Gaps.RIGHT, marks.after(comma) + marks.before(comma + 1));
    }

    private static List<VisualText> lines(String typed, Language language) {
        Type type = new Type(Family.of(language), 10, 18, false, Ink.BLACK);
        List<VisualText> lines = new ArrayList<>();
        for (Galley.Line line : Galley.set(List.of(Inline.text(typed)), type, language, 220, Galley.Align.START, null).lines()) {
            for (Mark mark : line.marks()) {
                if (mark instanceof Mark.Text text) {
                    lines.add(new VisualText(text.pieces()));
                }
            }
        }
        return lines;
    }

    private static String logical(VisualText line) {
        return plain(IntStream.range(0, line.size()).boxed().sorted(Comparator.comparingInt(line::rank))
                .map(i -> Character.toString(line.point(i))).collect(Collectors.joining()));
    }

    /// As it stands on the page, from left to right.
    private static String visual(VisualText line, ReadingMarks marks, boolean seen) {
        return IntStream.range(0, line.size())
                .mapToObj(i -> marks.before(i) + Character.toString(seen ? line.seen(i) : line.point(i)) + marks.after(i))
                .collect(Collectors.joining());
    }

    /// A reader that goes from the right, and turns to the right at a number or Latin letter until a right-to-left letter comes.
    private static String sectionsFromRight(String visual) {
        StringBuilder out = new StringBuilder();
        int at = visual.length() - 1;
        while (at >= 0) {
            Strength strength = Strength.of(visual.charAt(at));
            if (strength == Strength.LEFT || strength == Strength.NUMBER) {
                int end = at + 1;
                while (at >= 0 && Strength.of(visual.charAt(at)) != Strength.RIGHT) {
                    at--;
                }
                out.append(visual, at + 1, end);
            } else {
                out.append(visual.charAt(at--));
            }
        }
        return plain(out.toString());
    }

    /// A reader that takes what stands on the page for a text, and puts it in the order in which that text would be shown.
    private static String unicode(String visual) {
        Bidi bidi = new Bidi(visual, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        Integer[] order = IntStream.range(0, runs).boxed().toArray(Integer[]::new);
        byte[] levels = new byte[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder out = new StringBuilder();
        for (int run : order) {
            String part = visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            out.append(bidi.getRunLevel(run) % 2 == 0 ? part : new StringBuilder(turned(part)).reverse());
        }
        return plain(out.toString());
    }

    private static String turned(String part) {
        return part.codePoints().map(c -> BRACKETS.indexOf(c) < 0 ? c : BRACKETS.charAt(BRACKETS.indexOf(c) ^ 1))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String plain(String text) {
        return text.replaceAll("[\u200E\u200F]", "").strip().replaceAll(" +", " ");
    }
}
