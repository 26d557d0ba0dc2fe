package app.didar.typeset.layout;

import app.didar.typeset.Block.Style;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Progress;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.line.Type;
import java.util.ArrayList;
import java.util.List;

/// Sets a manuscript on pages.
public final class Layout {

    private Layout() {
    }

    /// @throws java.util.concurrent.CancellationException when stopped
    public static Leaves of(Manuscript manuscript, Progress progress) {
        Grid grid = Grid.of(manuscript.sheet(), manuscript.language());
        Scale scale = new Scale(manuscript.language(), grid.small());
        Node root = Node.document();
        Type body = scale.of(Style.BODY);
        Type label = scale.label().in(Ink.GREY);
        Place place = new Place(grid.column(), body, label, root, false);
        List<Strip> strips = new Blocks(manuscript.language(), grid, progress).set(manuscript.blocks(), place);
        List<List<Mark>> pages = new Paginator(grid, progress).pages(strips);
        PageFurniture furniture = new PageFurniture(manuscript.furniture(), manuscript.language(), grid);
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            leaves.add(new Leaf(pages.get(i), furniture.page(i + 1, pages.size())));
        }
        return new Leaves(grid.width(), grid.height(), leaves, root);
    }
}
