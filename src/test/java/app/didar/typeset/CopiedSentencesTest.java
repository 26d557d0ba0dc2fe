package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.didar.text.Language;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences of every language that papers hold come out as typed: with all readers, in paragraphs and in cells.
class CopiedSentencesTest {

    private static final Path REPORTS = Path.of(System.getProperty("didar.reports", "../shared/reports"));

    @ParameterizedTest
    @CsvSource({"report, FA, 9", "fa, FA, 7", "ar, FA, 7", "ur, FA, 8", "az, EN, 6", "tg, EN, 6", "ru, EN, 6", "en, EN, 6",
        "az, FA, 6", "tg, FA, 6", "ru, FA, 6", "en, FA, 6"})
    void everySentenceComesOutAsTyped(String tag, Language paper, int count) throws IOException {
        List<String> sentences = sentences(tag);
        assertEquals(count, sentences.size());
        String lang = language(tag);
        assertComesOut(paper(paper, sentences.stream().map(sentence -> body(sentence, lang)).toList()), sentences);
    }

    /// Two by two in cells beside one another.
    @ParameterizedTest
    @CsvSource({"report, FA", "fa, FA", "ar, FA", "ur, FA", "az, EN", "tg, EN", "ru, EN", "en, EN"})
    void everySentenceOfNarrowCellsComesOutAsTyped(String tag, Language paper) throws IOException {
        List<String> sentences = sentences(tag);
        String lang = language(tag);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i + 1 < sentences.size(); i += 2) {
            rows.add(Row.of(cell(sentences.get(i), lang), cell(sentences.get(i + 1), lang)));
        }
        Table table = Table.of(Look.READING, List.of(new Column(1, ""), new Column(1, "")), rows);
        assertComesOut(paper(paper, List.of(table)), sentences.subList(0, 2 * rows.size()));
    }

    /// Each paragraph of real reports.
    @Test
    void reportsComeOutAsTheyStand() throws IOException {
        assumeTrue(Files.isDirectory(REPORTS), "the reports are not there");
        int paragraphs = 0;
        for (String name : List.of("azerbaijan.txt", "tajikistan-pakistan.txt")) {
            List<String> lines = Files.readAllLines(REPORTS.resolve(name)).stream().filter(line -> !line.isBlank()).toList();
            assertComesOut(paper(Language.FA, lines.stream().map(line -> body(line, "fa")).toList()), lines);
            paragraphs += lines.size();
        }
        assertTrue(paragraphs > 20);
    }

    private static String language(String tag) {
        return tag.equals("report") ? "fa" : tag;
    }

    private static Cell cell(String sentence, String lang) {
        return new Cell(List.of(body(sentence, lang)), 1, false);
    }

    private static Block body(String sentence, String lang) {
        return Block.body(lang.equals("fa") ? Inline.text(sentence) : Inline.text(sentence, lang));
    }

    private static Manuscript paper(Language language, List<Block> blocks) {
        return new Manuscript("t", language, language == Language.FA ? Samples.FURNITURE : Samples.ENGLISH, Samples.METADATA, blocks);
    }

    private static void assertComesOut(Manuscript manuscript, List<String> sentences) throws IOException {
        for (CopiedText copied : CopiedText.all(Printed.pdf(manuscript))) {
            assertEquals(List.of(), copied.missing(sentences), () -> copied.reader() + ":\n" + copied.pages());
        }
    }

    private static List<String> sentences(String tag) throws IOException {
        try (InputStream file = Objects.requireNonNull(CopiedSentencesTest.class.getResourceAsStream("sentences.txt"))) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            int from = lines.indexOf("== " + tag) + 1;
            int to = from;
            while (to < lines.size() && !lines.get(to).startsWith("==")) {
                to++;
            }
            return lines.subList(from, to);
        }
    }
}
