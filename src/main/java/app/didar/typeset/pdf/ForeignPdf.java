package app.didar.typeset.pdf;

import app.didar.typeset.Appendix;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.PdfRefusal.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// PDF files that others made.
public final class ForeignPdf {

    /// Readers find the header within this many bytes (ISO 32000-1, implementation note 13).
    private static final int HEADER = 1024;

    private ForeignPdf() {
    }

    /// The pages of a file as they are seen.
    ///
    /// @param subject what a refusal calls the file
    /// @throws PdfRefusal where the file is empty, broken, protected or no PDF
    public static List<Appendix.Page> pages(byte[] pdf, String subject) {
        List<Appendix.Page> pages = new ArrayList<>();
        try (PDDocument document = open(pdf, subject)) {
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getCropBox();
                if (!(box.getWidth() > 0 && box.getHeight() > 0)) {
                    throw new PdfRefusal(Reason.PDF_BROKEN, subject);
                }
                boolean quarter = page.getRotation() % 180 != 0;
                pages.add(quarter ? new Appendix.Page(box.getHeight(), box.getWidth())
                        : new Appendix.Page(box.getWidth(), box.getHeight()));
            }
        } catch (IOException _) {
            throw new PdfRefusal(Reason.PDF_BROKEN, subject);
        } catch (IllegalStateException | IllegalArgumentException | ClassCastException | NullPointerException _) {
            // a tree of pages that is none
            throw new PdfRefusal(Reason.PDF_BROKEN, subject);
        }
        if (pages.isEmpty()) {
            throw new PdfRefusal(Reason.PDF_EMPTY, subject);
        }
        return List.copyOf(pages);
    }

    /// Opens a file, for the caller to close.
    ///
    /// @throws PdfRefusal where the file is empty, broken, protected or no PDF
    static PDDocument open(byte[] pdf, String subject) {
        if (pdf.length == 0) {
            throw new PdfRefusal(Reason.PDF_EMPTY, subject);
        }
        String start = new String(pdf, 0, Math.min(HEADER, pdf.length), StandardCharsets.ISO_8859_1);
        if (!start.contains("%PDF-")) {
            throw new PdfRefusal(Reason.NOT_A_PDF, subject);
        }
        try {
            PDDocument document = Loader.loadPDF(pdf);
            if (document.isEncrypted()) {
                document.close();
                throw new PdfRefusal(Reason.PDF_PROTECTED, subject);
            }
            return document;
        } catch (InvalidPasswordException _) {
            throw new PdfRefusal(Reason.PDF_PROTECTED, subject);
        } catch (IOException _) {
            throw new PdfRefusal(Reason.PDF_BROKEN, subject);
        }
    }
}
