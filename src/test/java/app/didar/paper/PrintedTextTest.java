package app.didar.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Section;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.Library;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.typeset.PdfPictures;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample papers as another program reads them, and as they look.
class PrintedTextTest {

    private static final Library SAMPLE = SampleLibrary.read();
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+");

    @TempDir
    Path folder;

    static List<BriefRequest> briefs() {
        return SampleLibrary.briefs();
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void anotherReaderFindsEveryHeadingNameAndFigureOfAPersianPaper(BriefRequest request)
            throws IOException, InterruptedException {
        assumeTrue(onPath("pdftotext"), "pdftotext is not on this machine");
        Brief brief = composed(request);
        String text = read(print(brief, Language.FA));

        Set<String> wanted = new TreeSet<>();
        brief.sections().stream()
                .filter(section -> section.kind() != Section.Kind.HEADER)
                .forEach(section -> wanted.add(closed(Composer.name(section).in(Language.FA))));
        List<String> sentences = brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> closed(paragraph.text().bestIn(Language.FA)))
                .toList();
        List<String> people = SAMPLE.people().stream()
                .map(person -> closed(person.name().in(Language.FA)))
                .filter(name -> !name.isEmpty() && sentences.stream().anyMatch(sentence -> sentence.contains(name)))
                .toList();
        assertTrue(people.size() >= 2, people::toString);
        wanted.addAll(people);
        Set<String> figures = figures(String.join(" ", sentences));
        assertTrue(figures.size() > 5, figures::toString);

        assertEquals(List.of(), wanted.stream().filter(part -> !text.contains(part)).toList(), text);
        Set<String> printed = figures(text);
        assertEquals(List.of(), figures.stream().filter(figure -> !printed.contains(figure)).toList(), text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstPageLooksAsKept(Language language) throws IOException {
        Path pdf = print(composed(SampleLibrary.briefs().getFirst()), language);
        PdfPictures.assertLooksLike(
                Files.readAllBytes(pdf), 1, PrintedTextTest.class, "azerbaijan-1-" + language.code());
    }

    private Path print(Brief brief, Language language) {
        Path target = folder.resolve("paper.pdf");
        Papers.export(brief, SAMPLE, language, target, true, Progress.NONE);
        return target;
    }

    private static Brief composed(BriefRequest request) {
        return Composer.compose(SAMPLE, request, request.country() + "-1", Instant.parse("2025-11-23T08:00:00Z"));
    }

    private static boolean onPath(String program) {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private String read(Path pdf) throws IOException, InterruptedException {
        Path text = folder.resolve("paper.txt");
        Process reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), text.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertEquals(0, reader.waitFor());
        return closed(Files.readString(text, StandardCharsets.UTF_8));
    }

    private static Set<String> figures(String text) {
        return new TreeSet<>(FIGURE.matcher(text).results().map(MatchResult::group).toList());
    }

    /// The text code point for code point, but for the signs of direction and the line ends a reader adds.
    private static String closed(String text) {
        String plain = text.replaceAll("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
        return String.join(
                        " ",
                        Arrays.stream(Normalizer.normalize(plain, Normalizer.Form.NFC)
                                        .split("[ \\u00a0\\t\\r\\n\\f]+"))
                                .toList())
                .strip();
    }
}
