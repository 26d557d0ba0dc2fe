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
import app.didar.typeset.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample papers as another program reads them, and as they look.
class PrintedTextTest {

    private static final Library SAMPLE = SampleLibrary.read();
    private static final int NARROW = 10;

    @TempDir
    Path folder;

    static List<BriefRequest> briefs() {
        return SampleLibrary.briefs();
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void everySentenceOfAPersianPaperComesOutAsItStands(BriefRequest request) throws IOException {
        Brief brief = composed(request);
        byte[] pdf = Files.readAllBytes(print(brief, Language.FA));
        List<String> wanted = Stream.concat(
                        brief.sections().stream()
                                .filter(section -> section.kind() != Section.Kind.HEADER)
                                .map(section -> Composer.name(section).in(Language.FA)),
                        brief.sections().stream()
                                .flatMap(section -> section.paragraphs().stream())
                                .map(paragraph -> paragraph.text().bestIn(Language.FA)))
                .map(Readers::plain)
                .toList();
        assertTrue(wanted.size() > 100);

        String pdfBox = Readers.plain(Readers.pdfBox(pdf));
        assertEquals(
                List.of(), wanted.stream().filter(part -> !pdfBox.contains(part)).toList());
        assumeTrue(Readers.poppler(), "pdftotext is not on this machine");
        String poppler = Readers.plain(Readers.poppler(pdf));
        assertEquals(
                List.of(),
                wanted.stream().filter(part -> !inLines(part, poppler)).toList());
    }

    /// Whether a text is there as a whole or, as pdftotext goes through cells beside one another line by line, in pieces as
    /// long as a narrow line.
    private static boolean inLines(String part, String page) {
        String rest = part;
        int pieces = 1;
        while (!page.contains(rest)) {
            int end = rest.lastIndexOf(' ');
            while (end > 0 && !page.contains(rest.substring(0, end))) {
                end = rest.lastIndexOf(' ', end - 1);
            }
            if (end <= 0 || ++pieces * NARROW > part.length() + 2 * NARROW) {
                return false;
            }
            rest = rest.substring(end + 1);
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstPageLooksAsKept(Language language) throws IOException {
        Path pdf = print(composed(SampleLibrary.briefs().getFirst()), language);
        PdfPictures.assertLooksLike(
                Files.readAllBytes(pdf), 1, PrintedTextTest.class, "azerbaijan-1-" + language.code());
    }

    private Path print(Brief brief, Language language) throws IOException {
        Path target = folder.resolve("paper.pdf");
        PrintedPaper.print(brief, SAMPLE, Edition.archival(language), target, true, Progress.NONE);
        return target;
    }

    private static Brief composed(BriefRequest request) {
        return Composer.compose(SAMPLE, request, request.country() + "-1", Instant.parse("2025-11-23T08:00:00Z"));
    }
}
