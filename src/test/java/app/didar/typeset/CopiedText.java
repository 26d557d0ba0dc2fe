package app.didar.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Text out of a tagged PDF, in the order of the content stream.
///
/// The stripper of PDFBox joins cells that stand on one baseline, guesses the direction of a line from its leftmost
/// character, so that a Persian line ending in a Latin word comes out reversed, and mirrors brackets that are already
/// what was typed. Here the tags tell where a text ends, and [VisualLine] turns each line round.
final class CopiedText extends PDFTextStripper {

    /// Widest thing within a line that is not text: the square of a gap after another gap.
    private static final double WIDEST_THING = 18;
    private static final double HIGHEST_RISE = 6;

    private final List<String> marked = new ArrayList<>();
    private final List<Boolean> replaced = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder page = new StringBuilder();
    private @Nullable TextPosition last;
    private COSArray parents = new COSArray();
    private @Nullable COSDictionary element;
    private @Nullable COSDictionary paragraph;
    private String before = "";
    private boolean tagged;
    private boolean persian;

    CopiedText() {
        setSortByPosition(false);
    }

    @Override
    protected void startDocument(PDDocument document) {
        String language = document.getDocumentCatalog().getLanguage();
        persian = language != null && language.startsWith("fa");
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        String name = tag == null ? "" : tag.getName();
        marked.add(name);
        replaced.add(properties != null && properties.containsKey(COSName.ACTUAL_TEXT));
        COSDictionary text = text(name, properties);
        // a figure or a foreign word stands within a line; any other tag starts a new one
        if (!name.equals("Span") && !name.equals("Figure") && !tagged) {
            flush();
        }
        tagged = false;
        if (!name.equals("Span") && !name.equals("Figure") || line.isEmpty()) {
            element = text;
        }
    }

    /// The paragraph that marked content belongs to.
    private @Nullable COSDictionary text(String tag, @Nullable COSDictionary properties) {
        int id = properties == null ? -1 : properties.getInt(COSName.MCID);
        if (id < 0 || !(parents.getObject(id) instanceof COSDictionary own)) {
            return null;
        }
        return tag.equals("Span") || tag.equals("Figure") ? own.getCOSDictionary(COSName.P) : own;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        int key = page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
        PDNumberTreeNode tree = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        parents = tree.getValue(key) instanceof PDParentTreeValue value
                && value.getCOSObject() instanceof COSArray array ? array : new COSArray();
    }

    @Override
    public void endMarkedContentSequence() {
        String name = marked.removeLast();
        replaced.removeLast();
        tagged = name.equals("Span") || name.equals("Figure");
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (replaced.contains(true)) {
            return;
        }
        if (last != null) {
            double step = text.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            if (step < -2 || step > WIDEST_THING || Math.abs(text.getYDirAdj() - last.getYDirAdj()) > HIGHEST_RISE) {
                flush();
            }
        }
        line.append(text.getUnicode());
        last = text;
    }

    private void flush() {
        if (!line.isEmpty()) {
            boolean continued = element != null && element.equals(paragraph);
            before = VisualLine.logical(line.toString(), persian, continued ? before : "");
            paragraph = element;
            page.append(before).append('\n');
        }
        line.setLength(0);
        last = null;
    }

    @Override
    protected void writePage() throws IOException {
        flush();
        output.write(page.toString());
        page.setLength(0);
    }
}
