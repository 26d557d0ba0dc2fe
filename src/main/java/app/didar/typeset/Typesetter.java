package app.didar.typeset;

import app.didar.typeset.layout.Layout;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

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
    /// @throws IOException                                if the stream fails
    /// @throws java.util.concurrent.CancellationException when `progress` asks to stop; part may then be written
    public static void writePdf(Manuscript manuscript, OutputStream out, Progress progress) throws IOException {
        PdfWriter.write(manuscript, Layout.of(manuscript, progress), out, progress);
    }
}
