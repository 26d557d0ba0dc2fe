package app.didar.typeset.picture;

import app.didar.typeset.leaf.Leaf;
import java.awt.Rectangle;
import java.util.List;

/// What a picture lacks to be that of the page as it is now.
///
/// @param picture of the page as it was
/// @param now     the page as it is
/// @param strips  what has changed, each as wide as the picture; none where the page looks as before
public record Correction(Picture picture, Leaf now, List<Picture> strips) {

    public Correction {
        strips = List.copyOf(strips);
    }

    /// Where the picture changes, in its own pixels from its top left; empty where nothing changes.
    public Rectangle area() {
        Rectangle area = new Rectangle();
        for (Picture strip : strips) {
            Rectangle there = place(strip);
            area = area.isEmpty() ? there : area.union(there);
        }
        return area;
    }

    /// Overwrites what has changed in the pixels of the picture.
    ///
    /// @return the picture of the page as it is now, of the same pixels; the one before must not be used any more
    public Picture made() {
        for (Picture strip : strips) {
            System.arraycopy(strip.pixels(), 0, picture.pixels(), place(strip).y * picture.part().width, strip.pixels().length);
        }
        return new Picture(now, picture.scale(), picture.part(), picture.pixels());
    }

    private Rectangle place(Picture strip) {
        Rectangle there = new Rectangle(strip.part());
        there.translate(-picture.part().x, -picture.part().y);
        return there;
    }
}
