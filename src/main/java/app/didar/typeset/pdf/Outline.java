package app.didar.typeset.pdf;

import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The outline beside the pages, out of the headings.
final class Outline {

    private static final int LEVELS = 3;

    private Outline() {
    }

    static void add(PDDocument document, Leaves leaves) {
        PDDocumentOutline root = new PDDocumentOutline();
        PDOutlineNode[] open = new PDOutlineNode[LEVELS + 1];
        boolean any = false;
        for (int i = 0; i < leaves.leaves().size(); i++) {
            Leaf leaf = leaves.leaves().get(i);
            for (Mark mark : leaf.content()) {
                if (mark instanceof Mark.Anchor anchor) {
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle(anchor.title());
                    PDPageXYZDestination place = new PDPageXYZDestination();
                    place.setPage(document.getPage(i));
                    place.setTop((int) Math.round(leaves.height() - anchor.y()));
                    item.setDestination(place);
                    parent(open, anchor.level(), root).addLast(item);
                    Arrays.fill(open, anchor.level(), LEVELS + 1, null);
                    open[anchor.level()] = item;
                    any = true;
                }
            }
        }
        if (any) {
            document.getDocumentCatalog().setDocumentOutline(root);
        }
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
