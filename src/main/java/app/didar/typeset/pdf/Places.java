package app.didar.typeset.pdf;

import app.didar.typeset.Destination;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.jspecify.annotations.Nullable;

/// The places of a paper that outline and links lead to.
final class Places {

    /// Page and height (ISO 32000-1, 12.3.2.2), leaving the reader's left edge and scale as they are.
    record Place(COSDictionary page, double y) {

        COSArray array() {
            COSArray array = new COSArray();
            array.add(page);
            array.add(COSName.getPDFName("XYZ"));
            array.add(COSNull.NULL);
            array.add(new COSFloat((float) y));
            array.add(COSNull.NULL);
            return array;
        }

        void write(FileBody body, Syntax out) {
            out.raw("[").reference(body.number(page)).raw("/XYZ null ").number(y).raw(" null]");
        }
    }

    /// A heading where it stands.
    record Heading(Mark.Anchor anchor, Place place) {
    }

    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Place> byId = new HashMap<>();

    /// @param pages of the file, one for each leaf
    Places(Leaves leaves, List<COSDictionary> pages) {
        double height = leaves.height();
        for (int i = 0; i < pages.size(); i++) {
            for (Mark mark : leaves.leaves().get(i).content()) {
                if (mark instanceof Mark.Anchor anchor) {
                    headings.add(new Heading(anchor, new Place(pages.get(i), height - anchor.y())));
                } else if (mark instanceof Mark.Target target) {
                    byId.putIfAbsent(target.id(), new Place(pages.get(i), height - target.y()));
                }
            }
        }
    }

    List<Heading> headings() {
        return headings;
    }

    /// The explicit destination; null for the web, and for what the paper does not have.
    @Nullable Place of(Destination destination) {
        return switch (destination) {
            case Destination.Place(String id) -> byId.get(id);
            case Destination.Heading(int number) -> number < headings.size() ? headings.get(number).place() : null;
            case Destination.Web _ -> null;
        };
    }
}
