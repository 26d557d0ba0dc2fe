package app.didar.typeset.layout;

import app.didar.typeset.Block.Picture;
import app.didar.typeset.Block.Style;
import app.didar.typeset.figure.Figure;
import app.didar.typeset.figure.FigureReader;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import java.util.ArrayList;
import java.util.List;

/// Sets pictures with their captions.
final class Pictures {

    /// Share of a page that a picture in a cell or box may fill: heads and frames need their room.
    private static final double NESTED = 0.6;
    /// Room between it and the rule or frame below.
    private static final double FOOT = 3;

    private final Blocks blocks;

    Pictures(Blocks blocks) {
        this.blocks = blocks;
    }

    List<Strip> picture(Picture picture, Place place) {
        Figure figure = FigureReader.read(picture.file(), picture.alternative());
        Node group = place.node().child(Role.DIV);
        Node node = group.child(Role.FIGURE).alternative(picture.alternative());
        Galley caption = Galley.set(picture.caption(), blocks.scale.of(Style.NOTE), blocks.language, place.width(),
                Align.START, group.child(Role.CAPTION));
        List<Strip> below = picture.caption().isEmpty() ? List.of() : Blocks.lines(caption, Grid.UNIT / 2, 0);
        double depth = blocks.grid.depth();
        double most = place.nested() ? depth * NESTED : depth - Stack.of(below).height() - 2 * Grid.UNIT;
        double width = Math.min(Grid.mm(picture.width()), place.width());
        double height = picture.height() > 0 ? Math.min(Grid.mm(picture.height()), most) : most;
        double wide = Math.min(width, height / figure.proportion());
        double high = wide * figure.proportion();
        double left = blocks.left(0, wide, place.width());
        Mark mark = figure.mark(left, 0, wide, high, node);
        List<Strip> strips = new ArrayList<>();
        double foot = place.nested() ? FOOT : 0;
        strips.add(Strip.of(high + foot, List.of(mark)).bonded(!below.isEmpty()).spaced(Grid.UNIT, Grid.UNIT));
        strips.addAll(below);
        if (strips.size() > 1) {
            strips.add(strips.removeLast().spaced(strips.size() == 1 ? Grid.UNIT / 2 : 0, 2 * Grid.UNIT));
        }
        return strips;
    }
}
