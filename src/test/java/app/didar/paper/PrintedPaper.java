package app.didar.paper;

import app.didar.domain.Brief;
import app.didar.domain.Library;
import app.didar.typeset.Manuscript;
import app.didar.typeset.PdfChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A brief, printed. Every test of papers prints through here, so that veraPDF and qpdf see every file that a test makes
/// (`PrintingRulesTest`).
final class PrintedPaper {

    private PrintedPaper() {}

    static Outcome print(Manuscript manuscript, Path target) throws IOException {
        Outcome outcome = Papers.export(manuscript, null, target, false, Progress.NONE);
        PdfChecks.assertConforms(Files.readAllBytes(target));
        return outcome;
    }

    static Outcome print(Brief brief, Library library, Edition edition, Path target, boolean replace, Progress progress)
            throws IOException {
        Outcome outcome = Papers.export(brief, library, edition, target, replace, progress);
        if (edition.protection() == null) {
            PdfChecks.assertConforms(Files.readAllBytes(target));
        }
        return outcome;
    }
}
