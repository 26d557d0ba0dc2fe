package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Mark;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Words of any kind, in any order, in columns of any width.
class MixedWordsTest {

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.oneOf(
                strings("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئآأ", 9), strings("ابتیمنه\u200C", 9),
                strings("abcXYZ-.əşçğ", 30), strings("۰۱۲۳۴۵۶۷۸۹٫/", 8), strings("0123456789.,:", 8),
                Arbitraries.of("«", "»", "(", ")", "،", "؛", "؟", "–", "٪", "!", "قطعاً", "رَشاد", "اللّه", "هٔ"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(6)).list().ofMinSize(1).ofMaxSize(60);
    }

    private static Arbitrary<String> strings(String characters, int most) {
        return Arbitraries.strings().withChars(characters).ofMinLength(1).ofMaxLength(most);
    }

    @Property(tries = 80)
    void allWordsAreSetInOrder(@ForAll("words") List<String> words, @ForAll @IntRange(min = 1, max = 14) int columns)
            throws IOException {
        String typed = String.join(" ", words);
        Manuscript manuscript = Samples.persian(Table.of(Table.Look.READING,
                Collections.nCopies(columns, new Column(1, "")), List.of(Table.Row.of(Cell.of(typed)))));
        StringBuilder set = new StringBuilder();
        for (Leaf leaf : Typesetter.layOut(manuscript, Progress.NONE).leaves()) {
            for (Mark mark : leaf.content()) {
                if (mark instanceof Mark.Text text) {
                    text.pieces().stream().filter(Mark.Word.class::isInstance).map(Mark.Word.class::cast)
                            .sorted((a, b) -> Integer.compare(a.order(), b.order()))
                            .forEach(word -> set.append(word.shaped().text()));
                }
            }
        }
        assertEquals(letters(typed), letters(set.toString()));
        assertTrue(Printed.pdf(manuscript).length > 0);
    }

    /// What must survive in any case: letters and digits, normalised.
    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
