package app.didar.typeset.layout;

import app.didar.text.Digits;
import app.didar.typeset.Block;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Block.Together;
import app.didar.typeset.Destination;
import app.didar.typeset.Inline;
import app.didar.typeset.Manuscript;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Jump;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.OwnLanguage;
import app.didar.typeset.line.Type;
import java.util.ArrayList;
import java.util.List;

/// The table of contents: every heading down to a level, and every appendix, with its page.
///
/// @param headings of the manuscript and titles of its appendices, in order
/// @param pages    page of each, from 1; empty while pages are not yet known
record Contents(List<Heading> headings, List<Integer> pages) {

    private static final double NUMBERS = Grid.mm(18);
    private static final double INDENT = Grid.mm(6.5);

    static Contents of(Manuscript manuscript) {
        List<Heading> headings = new ArrayList<>();
        collect(manuscript.blocks(), headings);
        manuscript.appendices().forEach(appendix -> headings.add(new Heading(1, "", appendix.title())));
        return new Contents(headings, List.of());
    }

    private static void collect(List<Block> blocks, List<Heading> headings) {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            } else if (block instanceof Together together) {
                collect(together.blocks(), headings);
            } else if (block instanceof Block.Parallel parallel) {
                parallel.pairs().forEach(pair -> collect(pair.own(), headings));
            } else if (block instanceof Block.Anchored anchored) {
                collect(List.of(anchored.block()), headings);
            }
        }
    }

    /// The same with the pages on which the headings' anchors stand.
    Contents paged(List<List<Mark>> pagesOfMarks) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pagesOfMarks.size(); i++) {
            for (Mark mark : pagesOfMarks.get(i)) {
                if (mark instanceof Mark.Anchor) {
                    found.add(i + 1);
                }
            }
        }
        return new Contents(headings, found);
    }

    List<Strip> strips(Block.Contents block, Place place, Blocks blocks) {
        Node node = place.node().child(Role.CONTENTS);
        Type type = blocks.scale.of(Style.BODY);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() > block.levels()) {
                continue;
            }
            Node item = node.child(Role.CONTENTS_ITEM).child(Role.REFERENCE).child(Role.LINK);
            double indent = (heading.level() - 1) * INDENT;
            double width = place.width() - NUMBERS - indent;
            String title = heading.number().isEmpty() ? heading.text() : heading.number() + "\u2002" + heading.text();
            item.jump(new Jump(new Destination.Heading(i), title, ""));
            List<Inline> words = List.of(Inline.text(heading.number().isEmpty() ? "" : heading.number() + "\u2002"),
                    OwnLanguage.apart(heading.text(), blocks.language));
            Galley text = Galley.set(words, heading.level() == 1 ? type.boldened() : type,
                    blocks.language, width, Align.START, item);
            String page = i < pages.size() ? Digits.of(pages.get(i), blocks.language) : "";
            List<Mark> marks = new ArrayList<>(Stack.moved(text.marks(),
                    blocks.left(indent, width, place.width()), 2.25));
            marks.addAll(Stack.moved(blocks.marks(List.of(Inline.text(page)), type.boldened(), NUMBERS, Align.END,
                    item), blocks.left(place.width() - NUMBERS, NUMBERS, place.width()), 2.25));
            double height = text.height() + Grid.UNIT;
            joinAreas(marks);
            marks.add(new Mark.Fill(0, height - 0.5, place.width(), 0.5, Ink.RULE));
            strips.add(Strip.of(height, marks));
        }
        return strips;
    }

    /// Makes one area of the title's first line and of the page number, which stands on the same line.
    private static void joinAreas(List<Mark> marks) {
        List<Mark.Link> areas = marks.stream().filter(Mark.Link.class::isInstance).map(Mark.Link.class::cast).toList();
        if (areas.size() > 1) {
            Mark.Link first = areas.getFirst();
            Mark.Link page = areas.getLast();
            marks.removeAll(List.of(first, page));
            marks.add(first.with(page));
        }
    }
}
