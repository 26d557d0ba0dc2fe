package app.didar.typeset.layout;

import app.didar.typeset.Appendix;
import app.didar.typeset.Block;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Progress;
import app.didar.typeset.Sharing;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Leaf;
import app.didar.typeset.leaf.Leaves;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sets a manuscript on pages.
public final class Layout {

    private Layout() {
    }

    /// @throws java.util.concurrent.CancellationException when stopped
    public static Leaves of(Manuscript manuscript, Progress progress) {
        return of(manuscript, null, progress);
    }

    /// @param standing what was set before in the same language and on the same sheet, and is from now on; null where nothing is kept
    static Leaves of(Manuscript manuscript, @Nullable StandingType standing, Progress progress) {
        Grid grid = Grid.of(manuscript.sheet(), manuscript.language());
        Contents contents = Contents.of(manuscript);
        Node root = Node.document();
        List<List<Mark>> pages = pages(manuscript, grid, contents, standing, root, progress);
        if (manuscript.blocks().stream().anyMatch(Block.Contents.class::isInstance)) {
            // pages are known now, and numbers do not change the height of anything
            root = Node.document();
            pages = pages(manuscript, grid, contents.paged(pages), standing, root, progress);
        }
        PageFurniture furniture = new PageFurniture(manuscript.furniture(), manuscript.language(), grid);
        List<Mark> behind = Watermark.of(manuscript.furniture().watermark(), manuscript.language(), grid);
        List<List<Mark>> set = pages;
        List<Leaf> leaves = Sharing.each(IntStream.range(0, set.size()).boxed().toList(), i -> {
            List<Mark> content = new ArrayList<>(behind);
            content.addAll(set.get(i));
            return new Leaf(content, furniture.page(i + 1, set.size()));
        });
        return new Leaves(grid.width(), grid.height(), leaves, root);
    }

    private static List<List<Mark>> pages(Manuscript manuscript, Grid grid, Contents contents,
            @Nullable StandingType standing, Node root, Progress progress) {
        Scale scale = new Scale(manuscript.language(), grid.measure());
        Place place = new Place(grid.column(), scale.of(Style.BODY), scale.label().in(Ink.GREY), root, false);
        List<Strip> strips = standing == null ? chapters(manuscript, grid, contents, place, progress)
                : standing(manuscript, grid, contents, place, standing, progress);
        List<List<Mark>> pages = new Paginator(grid, progress).pages(strips);
        Appendices appendices = new Appendices(grid, manuscript.language());
        for (Appendix appendix : manuscript.appendices()) {
            pages.addAll(appendices.pages(appendix, root));
        }
        return pages;
    }

    private static List<Strip> standing(Manuscript manuscript, Grid grid, Contents contents, Place place,
            StandingType standing, Progress progress) {
        standing.begin();
        List<Strip> strips = new Blocks(manuscript.language(), grid, contents, standing, progress).set(manuscript.blocks(), place);
        standing.end();
        return strips;
    }

    /// Chapters know nothing of one another: the levels of headings start anew with the first of each.
    private static List<Strip> chapters(Manuscript manuscript, Grid grid, Contents contents, Place place, Progress progress) {
        record Chapter(Node root, List<Strip> strips) {
        }
        List<Strip> strips = new ArrayList<>();
        for (Chapter chapter : Sharing.each(chapters(manuscript.blocks()), blocks -> {
            Node root = Node.document();
            return new Chapter(root, new Blocks(manuscript.language(), grid, contents, new StandingType(), progress)
                    .set(blocks, place.in(root)));
        })) {
            List.copyOf(chapter.root().children()).forEach(place.node()::adopt);
            strips.addAll(chapter.strips());
        }
        return strips;
    }

    /// The blocks from one heading of the first level to the next.
    private static List<List<Block>> chapters(List<Block> blocks) {
        List<List<Block>> chapters = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i) instanceof Block.Heading heading && heading.level() == 1) {
                chapters.add(blocks.subList(from, i));
                from = i;
            }
        }
        return chapters;
    }
}
