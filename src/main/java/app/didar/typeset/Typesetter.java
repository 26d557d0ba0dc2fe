package app.didar.typeset;

import app.didar.typeset.layout.Layout;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets papers. Without state: several threads may set several papers.
public final class Typesetter {

    private Typesetter() {
    }

    /// The pages of a paper as positioned glyphs and shapes.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
    public static Leaves layOut(Manuscript manuscript, Progress progress) {
        return Layout.of(manuscript, progress);
    }

    /// Writes a paper as tagged PDF that is PDF/A-2a and PDF/UA-1 at once. The same manuscript gives the same bytes. The
    /// stream is flushed and left open.
    ///
    /// @return the letters that no face holds, see [Leaves#missing()]
    /// @throws PdfRefusal                                 for an attachment or appendix that cannot go in; nothing is written
    /// @throws IOException                                if the stream fails
    /// @throws java.util.concurrent.CancellationException when `progress` asks to stop; part may then be written
    public static List<MissingLetter> writePdf(Manuscript manuscript, OutputStream out, Progress progress) throws IOException {
        return writePdf(manuscript, Conformance.ARCHIVAL, out, progress);
    }

    /// Writes a paper as tagged PDF that claims these standards; otherwise as [#writePdf(Manuscript, OutputStream, Progress)].
    public static List<MissingLetter> writePdf(Manuscript manuscript, Conformance conformance, OutputStream out,
            Progress progress) throws IOException {
        return write(manuscript, conformance, null, out, progress);
    }

    /// Writes a paper as tagged PDF that asks for a password and claims PDF/UA-1 alone; otherwise as
    /// [#writePdf(Manuscript, OutputStream, Progress)]. Its keys are drawn by lot, so the bytes differ every time.
    public static List<MissingLetter> writePdf(Manuscript manuscript, Protection protection, OutputStream out,
            Progress progress) throws IOException {
        return write(manuscript, Conformance.ACCESSIBLE, protection, out, progress);
    }

    private static List<MissingLetter> write(Manuscript manuscript, Conformance conformance,
            @Nullable Protection protection, OutputStream out, Progress progress) throws IOException {
        Leaves leaves = Layout.of(manuscript, progress);
        PdfWriter.write(manuscript, leaves, conformance, protection, out, progress);
        return leaves.missing();
    }
}
