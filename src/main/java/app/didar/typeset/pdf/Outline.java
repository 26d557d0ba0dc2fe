package app.didar.typeset.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/// The outline beside the pages, out of the headings: the first level is unfolded.
final class Outline {

    private static final int LEVELS = 3;

    private Outline() {
    }

    /// The outline; null for a paper without headings.
    static @Nullable PDDocumentOutline of(Places places) {
        if (places.headings().isEmpty()) {
            return null;
        }
        PDDocumentOutline root = new PDDocumentOutline();
        PDOutlineNode[] open = new PDOutlineNode[LEVELS + 1];
        for (Places.Heading heading : places.headings()) {
            int level = heading.anchor().level();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(Xmp.printable(heading.anchor().title()));
            item.getCOSObject().setItem(COSName.DEST, heading.place());
            parent(open, level, root).addLast(item);
            Arrays.fill(open, level, LEVELS + 1, null);
            open[level] = item;
        }
        for (PDOutlineItem item : root.children()) {
            if (item.hasChildren()) {
                item.openNode();
            }
        }
        return root;
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
