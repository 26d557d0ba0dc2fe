package app.didar.typeset.layout;

import app.didar.text.Digits;
import app.didar.typeset.Block;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Inline;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.Type;
import java.util.ArrayList;
import java.util.List;

/// Sets lists and labelled blocks: content with a number, a bullet or a label beside its first line.
final class Lists {

    private static final double PADDING = 2.25;

    private final Blocks blocks;

    Lists(Blocks blocks) {
        this.blocks = blocks;
    }

    List<Strip> list(ListBlock list, Place place) {
        List<Strip> strips = new ArrayList<>();
        items(list, place).forEach(strips::addAll);
        if (!strips.isEmpty()) {
            strips.add(strips.removeLast().spaced(strips.isEmpty() ? PADDING : 0,
                    place.nested() ? PADDING : Grid.UNIT));
        }
        return Strip.kept(strips);
    }

    /// The items one by one.
    List<List<Strip>> items(ListBlock list, Place place) {
        boolean numbered = list.kind() == ListBlock.Kind.NUMBERS;
        Node node = place.node().child(numbered ? Role.NUMBERED_LIST : Role.LIST);
        double indent = Grid.mm(blocks.grid.small() ? 5 : numbered ? 6.5 : 4.5);
        double width = place.width() - indent;
        Type marker = numbered ? place.body().boldened().in(Ink.ACCENT) : place.body();
        List<List<Strip>> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = node.child(Role.ITEM);
            String text = numbered ? Digits.of(i + 1, blocks.language) : "•";
            List<Mark> number = blocks.marks(List.of(Inline.text(text)), marker, indent, Align.START,
                    item.child(Role.MARKER));
            List<Strip> content = blocks.set(list.items().get(i).blocks(),
                    place.wide(width).in(item.child(Role.ITEM_BODY)));
            double space = i == 0 ? PADDING : 0;
            items.add(beside(number, blocks.left(0, indent, place.width()), marker.lead(), content,
                    blocks.left(indent, width, place.width()), space));
        }
        return items;
    }

    List<Strip> messages(ListBlock list, Place place) {
        Node node = place.node().child(Role.NUMBERED_LIST);
        Type type = blocks.scale.of(Style.KEY_MESSAGE);
        double indent = Grid.mm(blocks.grid.small() ? 6.5 : 9);
        double width = place.width() - indent;
        List<Strip> strips = new ArrayList<>();
        int n = list.items().size();
        for (int i = 0; i < n; i++) {
            Node item = node.child(Role.ITEM);
            List<Mark> number = blocks.marks(List.of(Inline.text(Digits.of(i + 1, blocks.language))),
                    blocks.scale.messageNumber(), indent, Align.START, item.child(Role.MARKER));
            List<Strip> content = blocks.set(list.items().get(i).blocks(),
                    place.wide(width).with(type).in(item.child(Role.ITEM_BODY)));
            List<Strip> message = beside(number, blocks.left(0, indent, place.width()), type.lead(), content,
                    blocks.left(indent, width, place.width()), 0);
            boolean last = i == n - 1;
            Box.Frame rule = (height, starts, ends) -> !ends ? List.of()
                    : List.of(last ? new Mark.Fill(0, height - 1, place.width(), 1, Ink.BLACK)
                            : new Mark.Fill(0, height - 0.5, place.width(), 0.5, Ink.RULE));
            strips.add(Box.of(message, PADDING, blocks.grid.quarter(), rule)
                    .spaced(i == 0 && !blocks.grid.small() ? -Grid.UNIT : 0,
                            !last ? 0 : blocks.grid.small() ? Grid.UNIT : 4 * Grid.UNIT));
        }
        return strips;
    }

    List<Strip> labelled(Block.Labelled block, Place place) {
        Node node = place.node().child(Role.DIV);
        double width = place.width() - blocks.grid.label() - blocks.grid.gutter();
        Galley label = Galley.set(block.label(), place.label(), blocks.language, blocks.grid.label(), Align.START,
                node.child(Role.P));
        List<Strip> content = blocks.set(block.content(), place.wide(width).in(node));
        return Strip.kept(beside(label.marks(), blocks.left(0, blocks.grid.label(), place.width()), label.height(),
                content, blocks.left(blocks.grid.label() + blocks.grid.gutter(), width, place.width()), 0));
    }

    /// Content with a label or number beside its first line, on the same baseline.
    private static List<Strip> beside(List<Mark> label, double labelLeft, double labelHeight, List<Strip> content,
            double contentLeft, double before) {
        if (content.isEmpty()) {
            return List.of(Strip.of(labelHeight, Stack.moved(label, labelLeft, 0)).spaced(before, 0));
        }
        List<Strip> strips = new ArrayList<>();
        for (Strip strip : content) {
            strips.add(strip.shifted(contentLeft));
        }
        Strip first = strips.getFirst();
        double base = Stack.baseline(label, 0);
        double drop = Stack.baseline(first.marks(), base) - base;
        double least = strips.size() == 1 ? labelHeight + drop : 0;
        Strip merged = first.with(Stack.moved(label, labelLeft, drop), least);
        strips.set(0, merged.spaced(Math.max(before, first.before()), first.after()));
        keepWith(strips, labelHeight + drop);
        return strips;
    }

    /// Bonds the first strips as far down as a label of several lines reaches, and makes room for it.
    private static void keepWith(List<Strip> strips, double height) {
        double used = 0;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            used += (i == 0 ? 0 : strips.get(i - 1).gap(strip)) + strip.height();
            if (used + 0.01 >= height) {
                return;
            }
            if (i == strips.size() - 1) {
                strips.set(i, strip.with(List.of(), strip.height() + height - used));
            } else {
                strips.set(i, strip.bonded(true));
            }
        }
    }
}
