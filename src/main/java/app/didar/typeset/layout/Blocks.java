package app.didar.typeset.layout;

import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Block.Paragraph;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Inline;
import app.didar.typeset.Progress;
import app.didar.typeset.Table;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Sets blocks in strips.
final class Blocks {

    private static final double PADDING = 2.25;

    final Language language;
    final Grid grid;
    final Scale scale;
    private final Progress progress;
    private final Headings headings;
    private final Boxes boxes;
    private final Tables tables;
    private final Paths paths;
    private final Contents contents;
    private final StandingType standing;

    Blocks(Language language, Grid grid, Contents contents, StandingType standing, Progress progress) {
        this.contents = contents;
        this.standing = standing;
        this.language = language;
        this.grid = grid;
        this.progress = progress;
        scale = new Scale(language, grid.small());
        headings = new Headings(this);
        boxes = new Boxes(this);
        tables = new Tables(this);
        paths = new Paths(this);
    }

    List<Strip> set(List<Block> blocks, Place place) {
        List<Strip> strips = new ArrayList<>();
        for (Block block : blocks) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            strips.addAll(stands(block, place) ? standing.set(block, place, headings, () -> set(block, place))
                    : set(block, place));
        }
        return strips;
    }

    /// Whether the block may be taken from an earlier layout: it is one of the whole column, and alone decides how it looks.
    private static boolean stands(Block block, Place place) {
        return place.node().role() == Role.DOCUMENT && !(block instanceof Block.Together)
                && !(block instanceof Block.Contents);
    }

    private List<Strip> set(Block block, Place place) {
        return switch (block) {
            case Block.Heading heading -> headings.heading(heading, place);
            case Block.Letterhead letterhead -> headings.letterhead(letterhead, place);
            case Paragraph paragraph -> paragraph(paragraph, place);
            case ListBlock list when list.kind() == ListBlock.Kind.MESSAGES -> messages(list, place);
            case ListBlock list -> list(list, place);
            case Table table -> tables.table(table, place);
            case Block.Labelled labelled -> labelled(labelled, place);
            case Block.Twin twin -> boxes.twin(twin, place);
            case Block.Callout callout -> boxes.callout(callout, place);
            case Block.Path path -> paths.path(path, place);
            case Block.Contents list -> contents.strips(list, place, this);
            case Block.NoteLines lines -> noteLines(lines, place);
            case Block.Together together -> together(set(together.blocks(), place));
            case Block.Spacer spacer -> List.of(Strip.of(spacer.units() * Grid.UNIT, List.of()));
            case Block.PageBreak() -> List.of(Strip.of(0, List.of()).as(Strip.Role.PAGE_BREAK));
        };
    }

    /// Physical left edge of something that starts `start` points after the reading edge.
    double left(double start, double width, double column) {
        return language.rtl() ? column - start - width : start;
    }

    List<Strip> paragraph(Paragraph paragraph, Place place) {
        Language own = paragraph.language() == null ? language : paragraph.language();
        Style style = paragraph.style();
        Type type = scale.inOther(style == Style.BODY ? place.body() : scale.of(style), own);
        Align align = switch (style) {
            case TITLE, SUBTITLE, INVOCATION, ORGANISATION, KICKER -> Align.CENTRE;
            default -> Align.START;
        };
        Node node = place.node().child(Role.P);
        if (own != language) {
            node.lang(own.locale().toLanguageTag());
        }
        Galley galley = Galley.set(paragraph.inlines(), type, own, place.width(), align, node);
        double before = switch (style) {
            case KICKER, NOTE -> Grid.UNIT;
            default -> 0;
        };
        double after = switch (style) {
            case SUBTITLE, PRESS -> 2 * Grid.UNIT;
            case TITLE, INVOCATION, ORGANISATION, KICKER, NAME, LABEL -> 0;
            default -> place.nested() ? 0 : Grid.UNIT;
        };
        return lines(galley, before, after);
    }

    /// The lines of a paragraph; its first two and its last two stay together.
    static List<Strip> lines(Galley galley, double before, double after) {
        List<Strip> strips = new ArrayList<>();
        int n = galley.lines().size();
        for (int i = 0; i < n; i++) {
            Strip line = Strip.of(galley.lines().get(i).height(), galley.lines().get(i).marks());
            strips.add(line.spaced(i == 0 ? before : 0, i == n - 1 ? after : 0)
                    .bonded(n > 1 && (i == 0 || i == n - 2)));
        }
        return strips;
    }

    /// A line or lines of furniture or label, as marks from the column's left and the galley's top.
    List<Mark> marks(List<Inline> inlines, Type type, double width, Align align, Node node) {
        return Galley.set(inlines, type, language, width, align, node).marks();
    }

    private List<Strip> list(ListBlock list, Place place) {
        boolean numbered = list.kind() == ListBlock.Kind.NUMBERS;
        Node node = place.node().child(numbered ? Role.NUMBERED_LIST : Role.LIST);
        double indent = Grid.mm(grid.small() ? 5 : numbered ? 6.5 : 4.5);
        double width = place.width() - indent;
        Type marker = numbered ? place.body().boldened().in(Ink.ACCENT) : place.body();
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = node.child(Role.ITEM);
            String text = numbered ? Digits.of(i + 1, language) : "•";
            List<Mark> number = marks(List.of(Inline.text(text)), marker, indent, Align.START,
                    item.child(Role.MARKER));
            List<Strip> content = set(list.items().get(i).blocks(), place.wide(width).in(item.child(Role.ITEM_BODY)));
            double space = i == 0 ? PADDING : 0;
            strips.addAll(beside(number, left(0, indent, place.width()), marker.lead(), content,
                    left(indent, width, place.width()), space));
        }
        if (!strips.isEmpty()) {
            strips.add(strips.removeLast().spaced(strips.isEmpty() ? PADDING : 0,
                    place.nested() ? PADDING : Grid.UNIT));
        }
        return strips;
    }

    private List<Strip> messages(ListBlock list, Place place) {
        Node node = place.node().child(Role.NUMBERED_LIST);
        Type type = scale.of(Style.KEY_MESSAGE);
        double indent = Grid.mm(grid.small() ? 6.5 : 9);
        double width = place.width() - indent;
        List<Strip> strips = new ArrayList<>();
        int n = list.items().size();
        for (int i = 0; i < n; i++) {
            Node item = node.child(Role.ITEM);
            List<Mark> number = marks(List.of(Inline.text(Digits.of(i + 1, language))), scale.messageNumber(), indent,
                    Align.START, item.child(Role.MARKER));
            List<Strip> content = set(list.items().get(i).blocks(),
                    place.wide(width).with(type).in(item.child(Role.ITEM_BODY)));
            List<Strip> message = beside(number, left(0, indent, place.width()), type.lead(), content,
                    left(indent, width, place.width()), 0);
            boolean last = i == n - 1;
            // a message stays on one page unless it is taller than a page
            List<List<Strip>> portions = Stack.portions(message, grid.depth() - 2 * PADDING);
            for (int p = 0; p < portions.size(); p++) {
                Stack stack = Stack.of(portions.get(p));
                double height = stack.height() + 2 * PADDING;
                List<Mark> marks = new ArrayList<>(Stack.moved(stack.marks(), 0, PADDING));
                if (p == portions.size() - 1) {
                    marks.add(last ? new Mark.Fill(0, height - 1, place.width(), 1, Ink.BLACK)
                            : new Mark.Fill(0, height - 0.5, place.width(), 0.5, Ink.RULE));
                }
                strips.add(Strip.of(height, marks).spaced(i == 0 && p == 0 && !grid.small() ? -Grid.UNIT : 0,
                        !last || p < portions.size() - 1 ? 0 : grid.small() ? Grid.UNIT : 4 * Grid.UNIT));
            }
        }
        return strips;
    }

    private List<Strip> labelled(Block.Labelled block, Place place) {
        Node node = place.node().child(Role.DIV);
        double width = place.width() - grid.label() - grid.gutter();
        Galley label = Galley.set(block.label(), place.label(), language, grid.label(), Align.START,
                node.child(Role.P));
        List<Strip> content = set(block.content(), place.wide(width).in(node));
        return beside(label.marks(), left(0, grid.label(), place.width()), label.height(), content,
                left(grid.label() + grid.gutter(), width, place.width()), 0);
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

    private List<Strip> noteLines(Block.NoteLines block, Place place) {
        Type type = scale.label().in(Ink.GREY).sized(scale.label().size(), 4 * Grid.UNIT);
        Galley label = Galley.set(List.of(Inline.text(block.label())), type, language, place.width(), Align.START,
                place.node().child(Role.P));
        return List.of(Strip.of(label.height(), label.marks()).spaced(2 * Grid.UNIT, 0).as(Strip.Role.NOTE_LINES));
    }

    private List<Strip> together(List<Strip> strips) {
        if (Stack.of(strips).height() > grid.depth()) {
            return strips;
        }
        List<Strip> bonded = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            bonded.add(i < strips.size() - 1 ? strips.get(i).bonded(true) : strips.get(i));
        }
        return bonded;
    }
}
