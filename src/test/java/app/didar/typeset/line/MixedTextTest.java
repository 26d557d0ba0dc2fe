package app.didar.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.text.Language;
import app.didar.typeset.Inline;
import app.didar.typeset.glyph.Family;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.line.Galley.Align;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;

/// Text of any kind, in columns of any width: every character is set once, in the order of the Unicode bidirectional algorithm, and no
/// line is wider than its column.
class MixedTextTest {

    private static final Type BODY = new Type(Family.PERSIAN, 10.5, 18, false, Ink.BLACK);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.strings().withChars("ابپتدرسکلمنوهی\u200C").ofMinLength(1).ofMaxLength(7)),
                Tuple.of(5, Arbitraries.strings().withChars("abcXYZəşИд").ofMinLength(1).ofMaxLength(9)),
                Tuple.of(3, Arbitraries.strings().withChars("۰۱۲۹0189٠٣٫.,:/-٪%+").ofMinLength(1).ofMaxLength(6)),
                Tuple.of(1, Arbitraries.of("\u0301", "\u064E", "\u0651", "\u200D", "\u200C", "\u200B", "\u2060", "\u00A0")),
                Tuple.of(2, Arbitraries.of("«", "»", "(", ")", "[", "]", "{", "}", "“", "”", "<", ">", "\"", "'")),
                Tuple.of(1, Arbitraries.of("😀", "👨‍👩‍👧", "🇮🇷", "👍🏽", "中", "\uE000", "\uD800", "\u0001")),
                Tuple.of(8, Arbitraries.of(" ", " ", " ", "، ", ". ", "؛ ", "؟ ", " – ")));
        return piece.list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 400)
    void everyCharacterIsSetOnceInOrder(@ForAll("texts") String pieces, @ForAll @DoubleRange(min = 5, max = 500) double width,
            @ForAll Language language) {
        String typed = (language.rtl() ? "آ" : "A") + pieces;
        Galley galley = Galley.set(List.of(Inline.text(typed)), BODY, language, width, Align.START, Node.document());
        String text = Cleaner.printable(Cleaner.clean(typed, true)).stripTrailing();
        Levels levels = Levels.of(UnicodeCases.plain(Cleaner.clean(typed, true)), Clusters.of(Cleaner.clean(typed, true)), language.rtl());
        int from = 0;
        for (Galley.Line line : galley.lines()) {
            String read = read(line);
            // blanks at line ends are not set
            while (from < text.length() && text.charAt(from) == ' ' && !read.startsWith(" ")) {
                from++;
            }
            int start = from;
            assertTrue(text.startsWith(read, start), () -> "«" + read + "» is not next in «" + text + "» at " + start);
            assertEquals(ordered(levels, from, read.length()), places(line));
            assertTrue(width(line) <= width + 0.02 || Clusters.of(seen(read)).end(0) == seen(read).length(),
                    () -> "«" + read + "» is " + width(line) + " wide, and the column " + width);
            from += read.length();
        }
        assertEquals("", text.substring(from).strip());
    }

    /// What of a line takes place: not joiners, and not marks that follow no letter.
    private static String seen(String line) {
        return line.replaceAll("[\\u2060\\u200B\\u200C]", "").replaceAll("^[\\p{M}\\u200D]+", "");
    }

    /// The places of a line's characters from left to right, by rule L2.
    private static List<Integer> ordered(Levels levels, int from, int length) {
        byte[] line = new byte[length];
        Integer[] order = new Integer[length];
        for (int i = 0; i < length; i++) {
            line[i] = (byte) levels.at(from + i);
            order[i] = i;
        }
        Bidi.reorderVisually(line, 0, order, 0, length);
        return List.of(order);
    }

    /// The places of a line's characters from left to right, as they are set.
    private static List<Integer> places(Galley.Line line) {
        Map<Integer, Integer> starts = new HashMap<>();
        int at = 0;
        for (Mark.Word word : logical(line)) {
            starts.put(word.order(), at);
            at += word.shaped().text().length();
        }
        List<Integer> places = new ArrayList<>();
        for (Mark.Word word : words(line)) {
            int start = starts.getOrDefault(word.order(), -1);
            int n = word.shaped().text().length();
            for (int i = 0; i < n; i++) {
                places.add(word.shaped().rtl() ? start + n - 1 - i : start + i);
            }
        }
        return places;
    }

    private static String read(Galley.Line line) {
        return logical(line).stream().map(word -> word.shaped().text()).collect(Collectors.joining());
    }

    private static double width(Galley.Line line) {
        return words(line).stream().mapToDouble(word -> word.shaped().advance() * word.size() / 1000).sum();
    }

    private static List<Mark.Word> logical(Galley.Line line) {
        return words(line).stream().sorted(Comparator.comparingInt(Mark.Word::order)).toList();
    }

    /// From left to right.
    private static List<Mark.Word> words(Galley.Line line) {
        return line.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .flatMap(text -> text.pieces().stream()).map(Mark.Word.class::cast).toList();
    }
}
