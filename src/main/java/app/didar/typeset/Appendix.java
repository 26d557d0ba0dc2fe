package app.didar.typeset;

import app.didar.typeset.pdf.ForeignPdf;
import java.util.List;

/// A PDF whose pages are printed behind the paper, each within the paper's own head and foot.
public final class Appendix {

    /// The size of a page as it is seen, in points.
    public record Page(double width, double height) {
    }

    private final String title;
    private final String alternative;
    private final byte[] pdf;
    private final List<Page> pages;

    /// @param title       its entry in outline and contents
    /// @param alternative what a screen reader says of it; the number of the page is added
    /// @param pdf         the file, which must not be changed
    /// @throws PdfRefusal where the file is empty, broken, protected or no PDF
    public Appendix(String title, String alternative, byte[] pdf) {
        if (title.isBlank() || alternative.isBlank()) {
            throw new IllegalArgumentException("an appendix needs a title and an alternative text");
        }
        this.title = title;
        this.alternative = alternative;
        this.pdf = pdf;
        pages = ForeignPdf.pages(pdf, title);
    }

    public String title() {
        return title;
    }

    public String alternative() {
        return alternative;
    }

    /// The array itself.
    public byte[] pdf() {
        return pdf;
    }

    /// At least one.
    public List<Page> pages() {
        return pages;
    }
}
