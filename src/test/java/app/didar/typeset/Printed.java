package app.didar.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A manuscript, printed. Every test prints through here, so that veraPDF and qpdf see every file that a test makes
/// (`PrintingRulesTest`).
final class Printed {

    private Printed() {
    }

    /// For the archive.
    static byte[] pdf(Manuscript manuscript) throws IOException {
        return pdf(manuscript, Progress.NONE);
    }

    /// For the archive.
    static byte[] pdf(Manuscript manuscript, Progress progress) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Typesetter.writePdf(manuscript, out, progress);
        byte[] pdf = out.toByteArray();
        PdfChecks.assertConforms(pdf);
        return pdf;
    }

    /// Not for the archive, without a password.
    static byte[] accessible(Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Typesetter.writePdf(manuscript, Conformance.ACCESSIBLE, out, Progress.NONE);
        byte[] pdf = out.toByteArray();
        PdfChecks.assertAccessible(pdf);
        return pdf;
    }

    /// Behind a password, which veraPDF does not ask for.
    static byte[] locked(Manuscript manuscript, Protection protection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Typesetter.writePdf(manuscript, protection, out, Progress.NONE);
        return out.toByteArray();
    }

    /// Fails unless printing for the archive ends like this, with nothing written.
    static <E extends Exception> E fails(Class<E> how, Manuscript manuscript, Progress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        E failure = assertThrows(how, () -> Typesetter.writePdf(manuscript, out, progress));
        assertEquals(0, out.size());
        return failure;
    }
}
