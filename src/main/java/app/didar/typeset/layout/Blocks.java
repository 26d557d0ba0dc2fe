package app.didar.typeset.layout;

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
import app.didar.typeset.line.OwnLanguage;
import app.didar.typeset.line.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Sets blocks in strips.
final class Blocks {

    final Language language;
    final Grid grid;
    final Scale scale;
    private final Progress progress;
    private final Headings headings;
    private final Boxes boxes;
    private final Lists lists;
    private final Tables tables;
    private final Paths paths;
    private final Pictures pictures;
    private final Contents contents;
    private final StandingType standing;
    private final Parallels parallels;

    Blocks(Language language, Grid grid, Contents contents, StandingType standing, Progress progress) {
        this(language, grid, contents, standing, progress, true);
    }

    /// @param listed whether headings enter outline and contents
    private Blocks(Language language, Grid grid, Contents contents, StandingType standing, Progress progress,
            boolean listed) {
        this.contents = contents;
        this.standing = standing;
        this.language = language;
        this.grid = grid;
        this.progress = progress;
        scale = new Scale(language, grid.measure());
        headings = new Headings(this, listed);
        boxes = new Boxes(this);
        lists = new Lists(this);
        tables = new Tables(this);
        paths = new Paths(this);
        pictures = new Pictures(this);
        parallels = new Parallels(this);
    }

    /// For half a column, in one of the languages of a parallel text. Headings of the manuscript's own language alone enter
    /// outline and contents.
    Blocks half(Language other) {
        return new Blocks(other, grid.half(), contents, standing, progress, other == language);
    }

    /// Level of the last heading as tagged.
    int tagged() {
        return headings.tagged();
    }

    void tagged(int level) {
        headings.tagged(level);
    }

    /// The items of a list one by one, each as strips.
    List<List<Strip>> items(ListBlock list, Place place) {
        return lists.items(list, place);
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
        return Headings.kept(strips);
    }

    /// Whether the block may be taken from an earlier layout: it is one of the whole column, and alone decides how it looks.
    private static boolean stands(Block block, Place place) {
        return place.node().role() == Role.DOCUMENT && switch (block) {
            case Block.Together _, Block.Contents _ -> false;
            case Block.Anchored anchored -> stands(anchored.block(), place);
            default -> true;
        };
    }

    private List<Strip> set(Block block, Place place) {
        return switch (block) {
            case Block.Heading heading -> headings.heading(heading, place);
            case Block.Letterhead letterhead -> headings.letterhead(letterhead, place);
            case Paragraph paragraph -> paragraph(paragraph, place);
            case ListBlock list when list.kind() == ListBlock.Kind.MESSAGES -> lists.messages(list, place);
            case ListBlock list -> lists.list(list, place);
            case Table table -> tables.table(table, place);
            case Block.Labelled labelled -> lists.labelled(labelled, place);
            case Block.Parallel parallel -> parallels.parallel(parallel, place);
            case Block.Twin twin -> boxes.twin(twin, place);
            case Block.Callout callout -> boxes.callout(callout, place);
            case Block.Path path -> paths.path(path, place);
            case Block.Contents list -> contents.strips(list, place, this);
            case Block.NoteLines lines -> noteLines(lines, place);
            case Block.Together together -> together(set(together.blocks(), place));
            case Block.Anchored anchored -> anchored(anchored, place);
            case Block.Picture picture -> pictures.picture(picture, place);
            case Block.Spacer spacer -> List.of(Strip.of(spacer.units() * Grid.UNIT, List.of()));
            case Block.PageBreak() -> List.of(Strip.of(0, List.of()).as(Strip.Role.PAGE_BREAK));
        };
    }

    /// Physical left edge of something that starts `start` points after the reading edge.
    double left(double start, double width, double column) {
        return language.rtl() ? column - start - width : start;
    }

    List<Strip> paragraph(Paragraph paragraph, Place place) {
        Language given = paragraph.language();
        Language own = given == null ? OwnLanguage.of(paragraph.inlines(), language) : given;
        Style style = paragraph.style();
        // one that is not given its language keeps the baseline of what is beside it
        Type type = scale.inOther(style == Style.BODY ? place.body() : scale.of(style), given == null ? language : given);
        Align align = switch (style) {
            case TITLE, SUBTITLE, INVOCATION, ORGANISATION, KICKER ->
                grid.measure() == Grid.Measure.HALF ? Align.START : Align.CENTRE;
            default -> switch (paragraph.justification()) {
                case RAGGED -> Align.START;
                case SPACES -> Align.JUSTIFIED;
                case KASHIDA -> Align.KASHIDA;
            };
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

    private List<Strip> noteLines(Block.NoteLines block, Place place) {
        Type type = scale.label().in(Ink.GREY).sized(scale.label().size(), 4 * Grid.UNIT);
        Galley label = Galley.set(List.of(Inline.text(block.label())), type, language, place.width(), Align.START,
                place.node().child(Role.P));
        return List.of(Strip.of(label.height(), label.marks()).spaced(2 * Grid.UNIT, 0).as(Strip.Role.NOTE_LINES));
    }

    /// The block's strips, the first of which holds the target.
    private List<Strip> anchored(Block.Anchored anchored, Place place) {
        List<Strip> strips = new ArrayList<>(set(anchored.block(), place));
        if (!strips.isEmpty()) {
            strips.set(0, strips.getFirst().with(List.of(new Mark.Target(0, anchored.id())), 0));
        }
        return strips;
    }

    private List<Strip> together(List<Strip> strips) {
        if (Stack.height(strips) > grid.depth()) {
            return strips;
        }
        List<Strip> bonded = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            Strip whole = strips.get(i).divided(null);
            bonded.add(i < strips.size() - 1 ? whole.bonded(true) : whole);
        }
        return bonded;
    }
}
