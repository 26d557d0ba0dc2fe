package app.didar.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Section;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.Library;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.typeset.CopiedText;
import app.didar.typeset.PdfPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample papers as another program reads them, and as they look.
class PrintedTextTest {

    private static final Library SAMPLE = SampleLibrary.read();

    @TempDir
    Path folder;

    static Stream<Arguments> papers() {
        return SampleLibrary.briefs().stream()
                .flatMap(request -> Stream.of(Language.values()).map(language -> Arguments.of(request, language)));
    }

    /// Each paragraph, in tables and beside others as well, in one piece, with both readers as they come.
    @ParameterizedTest
    @MethodSource("papers")
    void everyParagraphComesOutWhole(BriefRequest request, Language language) throws IOException {
        Brief brief = composed(request);
        byte[] pdf = Files.readAllBytes(print(brief, language));
        List<String> wanted = Stream.concat(
                        brief.sections().stream()
                                .filter(section -> section.kind() != Section.Kind.HEADER)
                                .map(section -> Composer.name(section).in(language)),
                        brief.sections().stream()
                                .flatMap(section -> section.paragraphs().stream())
                                .map(paragraph -> paragraph.text().bestIn(language)))
                .toList();
        assertTrue(wanted.size() > 100);
        for (CopiedText copied : CopiedText.all(pdf)) {
            assertEquals(List.of(), copied.missing(wanted), copied.reader());
        }
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
