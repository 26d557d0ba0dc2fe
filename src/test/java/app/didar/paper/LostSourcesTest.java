package app.didar.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.didar.domain.Brief;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.store.sample.SampleLibrary;
import app.didar.text.Language;
import app.didar.typeset.PdfChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The paper of a brief of which something was deleted from the library since.
class LostSourcesTest {

    private static final Library SAMPLE = SampleLibrary.read();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"COUNTRY, AZ", "TOPIC, data-transit", "SOURCE, S-A", "PERSON, P2", "EVENT, E2", "AGREEMENT, A1", "UNDERTAKING, U06"})
    void thePaperIsPrintedWithoutIt(ItemKind kind, String code) throws IOException {
        Item lost = SAMPLE.find(kind, code).orElseThrow();
        String page = printed(SAMPLE.with(Edit.delete(List.of(lost))));
        assertTrue(page.contains("ICT") && page.length() > 2000, "the paper has its text");
        if (kind == ItemKind.COUNTRY) {
            assertTrue(page.contains("AZ"), "the country is called by its code");
        }
    }

    @Test
    void thePaperIsPrintedFromAnEmptyLibrary() throws IOException {
        assertTrue(printed(Library.EMPTY).length() > 2000);
    }

    private String printed(Library library) throws IOException {
        BriefRequest request = SampleLibrary.briefs().getFirst();
        Brief brief = Composer.compose(SAMPLE, request, "AZ-1", Instant.parse("2025-11-23T08:00:00Z"));
        Path target = folder.resolve("lost.pdf");
        PrintedPaper.print(brief, library, Edition.archival(Language.FA), target, true, Progress.NONE);
        return PdfChecks.flowing(Files.readAllBytes(target));
    }
}
