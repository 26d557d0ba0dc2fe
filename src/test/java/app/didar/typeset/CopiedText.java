package app.didar.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// What one program copies out of a file, page by page, as [Readers#plain(String)].
///
/// @param reader name of the program
public record CopiedText(String reader, List<String> pages) {

    /// As PDFTextStripper gives it.
    public static CopiedText pdfBox(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(Readers.plain(stripper.getText(document)));
            }
        }
        return new CopiedText("PDFTextStripper", pages);
    }

    /// As pdftotext gives it.
    public static CopiedText poppler(byte[] pdf) throws IOException {
        return new CopiedText("pdftotext", Arrays.stream(Readers.poppler(pdf).split("\f")).map(Readers::plain).toList());
    }

    /// As each program gives it that is on this machine.
    public static List<CopiedText> all(byte[] pdf) throws IOException {
        return Readers.poppler() ? List.of(pdfBox(pdf), poppler(pdf)) : List.of(pdfBox(pdf));
    }

    /// The texts of which not every character comes out in its order.
    public List<String> missing(List<String> typed) {
        return typed.stream().filter(text -> !holds(text)).toList();
    }

    /// Whether a text stands there as a whole. Nothing may be between its characters but what a paper itself puts there: the foot of a page
    /// and the head of the next, and the end of a line after a dash or hyphen with no blank behind it.
    public boolean holds(String typed) {
        String text = closed(Readers.plain(typed));
        for (int i = 0; i < pages.size(); i++) {
            if (closed(pages.get(i)).contains(text) || i > 0 && turned(text, closed(pages.get(i - 1)), closed(pages.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean turned(String text, String page, String next) {
        for (int blank = text.indexOf(' '); blank > 0 && page.contains(text.substring(0, blank));
                blank = text.indexOf(' ', blank + 1)) {
            if (next.contains(text.substring(blank + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String closed(String text) {
        return text.replaceAll("(?<=[\\p{L}\\p{N}][-–]) (?=[\\p{L}\\p{N}])", "");
    }
}
