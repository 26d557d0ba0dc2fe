package app.didar.typeset.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The outline beside the pages, out of the headings: the first level is unfolded.
final class Outline {

    private static final int LEVELS = 3;

    private Outline() {
    }

    /// Adds the outline of a paper that has headings.
    static void add(COSDictionary catalog, Places places) {
        if (places.headings().isEmpty()) {
            return;
        }
        PDDocumentOutline root = new PDDocumentOutline();
        PDOutlineNode[] open = new PDOutlineNode[LEVELS + 1];
        for (Places.Heading heading : places.headings()) {
            int level = heading.anchor().level();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(Xmp.printable(heading.anchor().title()));
            item.getCOSObject().setItem(COSName.DEST, heading.place().array());
            parent(open, level, root).addLast(item);
            Arrays.fill(open, level, LEVELS + 1, null);
            open[level] = item;
        }
        for (PDOutlineItem item : root.children()) {
            if (item.hasChildren()) {
                item.openNode();
            }
        }
        catalog.setItem(COSName.OUTLINES, root);
    }

    private static PDOutlineNode parent(PDOutlineNode[] open, int level, PDOutlineNode root) {
        for (int i = level - 1; i > 0; i--) {
            if (open[i] != null) {
                return open[i];
            }
        }
        return root;
    }
}
