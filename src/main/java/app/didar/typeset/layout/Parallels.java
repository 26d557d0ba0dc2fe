package app.didar.typeset.layout;

import app.didar.text.Language;
import app.didar.typeset.Block;
import app.didar.typeset.Block.Heading;
import app.didar.typeset.Block.ListBlock;
import app.didar.typeset.Block.Paragraph;
import app.didar.typeset.Block.Parallel;
import app.didar.typeset.Block.Parallel.Pair;
import app.didar.typeset.Block.Style;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.line.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Sets a parallel text: two half columns kept level, a rule between them.
final class Parallels {

    private static final double GUTTER = Grid.mm(9.6);
    private static final double RULE = 0.5;
    private static final double PADDING = 2.25;
    /// Between a heading and the rule above it.
    private static final double BELOW_RULE = 3;
    private static final double ABOVE_RULE = 6.75;

    private final Blocks blocks;

    Parallels(Blocks blocks) {
        this.blocks = blocks;
    }

    /// What begins level with its counterpart.
    private record Piece(Kind kind, List<Strip> strips) {

        enum Kind {
            TITLE, RULED, LABEL, TEXT
        }

        static Kind of(Block block) {
            return switch (block) {
                case Heading heading -> heading.level() < 3 ? Kind.RULED : Kind.LABEL;
                case Paragraph paragraph when paragraph.style() == Style.TITLE || paragraph.style() == Style.KICKER ->
                    Kind.TITLE;
                default -> Kind.TEXT;
            };
        }

        Strip first() {
            return strips.getFirst();
        }
    }

    /// Two pieces, level; `first` and `last` of their pair.
    private record Row(Piece own, Piece other, boolean first, boolean last) {
        Piece.Kind kind() {
            return own.kind();
        }
    }

    List<Strip> parallel(Parallel parallel, Place place) {
        Node both = place.node().child(Role.DIV);
        Language language = blocks.language;
        Half own = new Half(language, place, both, blocks.tagged(), 0);
        List<List<Piece>> owns = own.pieces(parallel, Pair::own);
        Language second = language == Language.FA ? Language.EN : Language.FA;
        Half other = new Half(second, place, both, own.tagged(), 1);
        List<List<Piece>> others = other.pieces(parallel, Pair::other);
        blocks.tagged(other.tagged());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < owns.size(); i++) {
            rows.addAll(rows(owns.get(i), others.get(i)));
        }
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean ruledNext = i + 1 < rows.size() && rows.get(i + 1).kind() == Piece.Kind.RULED;
            Row before = i > 0 ? rows.get(i - 1) : null;
            boolean labelled = before != null && before.kind() == Piece.Kind.LABEL;
            double top = rows.get(i).first() && !labelled ? PADDING : 0;
            Strip strip = strip(rows.get(i), own, other, top, ruledNext ? ABOVE_RULE : 0, place.width());
            boolean heading = heading(rows.get(i));
            boolean alone = before != null && heading(before) && strip.height() < Headings.TWO_LINES;
            strips.add(strip.bonded(i + 1 < rows.size() && (heading || alone)));
        }
        if (!strips.isEmpty()) {
            strips.set(0, strips.getFirst().spaced(2 * Grid.UNIT, strips.getFirst().after()));
            strips.add(strips.removeLast().spaced(strips.isEmpty() ? 2 * Grid.UNIT : 0, 2 * Grid.UNIT));
        }
        return strips;
    }

    private static boolean heading(Row row) {
        return row.kind() == Piece.Kind.RULED || row.kind() == Piece.Kind.LABEL;
    }

    /// Piece beside piece where both sides have equally many; otherwise all beside all.
    private static List<Row> rows(List<Piece> own, List<Piece> other) {
        if (own.size() != other.size()) {
            return List.of(new Row(joined(own), joined(other), true, true));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            rows.add(new Row(own.get(i), other.get(i), i == 0, i == own.size() - 1));
        }
        return rows;
    }

    private static Piece joined(List<Piece> pieces) {
        List<Strip> strips = new ArrayList<>();
        pieces.forEach(piece -> strips.addAll(piece.strips()));
        return new Piece(pieces.isEmpty() ? Piece.Kind.TEXT : pieces.getFirst().kind(), Headings.kept(strips));
    }

    /// @param above space above a row of text
    /// @param below space that the next row wants above it
    private Strip strip(Row row, Half own, Half other, double above, double below, double width) {
        boolean ruled = row.kind() == Piece.Kind.RULED;
        double baseline = Math.max(own.baseline(row.own()), other.baseline(row.other()));
        double height = Math.max(Stack.height(row.own().strips()), Stack.height(row.other().strips()));
        List<List<Strip>> columns = List.of(own.column(row.own(), baseline, height),
                other.column(row.other(), baseline, height));
        double middle = (width - RULE) / 2;
        Box.Frame frame = (high, first, last) -> {
            List<Mark> marks = new ArrayList<>();
            if (row.kind() != Piece.Kind.TITLE) {
                marks.add(new Mark.Fill(middle, 0, RULE, high, Ink.RULE));
            }
            if (ruled && first) {
                marks.add(new Mark.Fill(own.left, 0, own.width, 1, Ink.BLACK));
                marks.add(new Mark.Fill(other.left, 0, other.width, 1, Ink.BLACK));
            }
            return marks;
        };
        double top = ruled ? 1 + BELOW_RULE : above;
        double foot = (row.last() && !heading(row) ? PADDING : 0) + below;
        return new Box(columns, top, foot, 0, 0, false, frame, true).strip(true);
    }

    /// One of the columns.
    private final class Half {
        private final Blocks setter;
        private final Place place;
        private final double width;
        private final double left;

        /// @param tagged level of the last heading before it
        /// @param at     0 for the column where reading starts, 1 for the other
        Half(Language language, Place whole, Node both, int tagged, int at) {
            setter = blocks.half(language);
            setter.tagged(tagged);
            width = Math.max(1, (whole.width() - GUTTER) / 2);
            left = blocks.left(at * (width + GUTTER), width, whole.width());
            Node node = both.child(Role.DIV).lang(language.locale().toLanguageTag());
            Type body = setter.scale.of(Style.BODY);
            place = new Place(width, body, setter.scale.label().in(Ink.GREY), node, true);
        }

        int tagged() {
            return setter.tagged();
        }

        List<List<Piece>> pieces(Parallel parallel, Function<Pair, List<Block>> side) {
            return parallel.pairs().stream().map(side).map(this::pieces).toList();
        }

        private List<Piece> pieces(List<Block> side) {
            List<Piece> pieces = new ArrayList<>();
            for (Block block : side) {
                if (block instanceof ListBlock list && list.kind() != ListBlock.Kind.MESSAGES) {
                    setter.items(list, place).forEach(item -> pieces.add(new Piece(Piece.Kind.TEXT, item)));
                } else {
                    List<Strip> strips = setter.set(List.of(block), place);
                    if (!strips.isEmpty()) {
                        pieces.add(new Piece(Piece.of(block), strips));
                    }
                }
            }
            return pieces;
        }

        /// Where the first line would stand; 0 for a frame, which is moved nowhere.
        double baseline(Piece piece) {
            boolean text = !piece.strips().isEmpty() && piece.first().division() == null;
            return text ? Stack.baseline(piece.first().marks(), 0) : 0;
        }

        /// The piece in its place; a frame grows as high as the one beside it.
        List<Strip> column(Piece piece, double baseline, double height) {
            double own = baseline(piece);
            double down = own == 0 ? 0 : Math.max(0, baseline - own);
            return Strip.kept(piece.strips().size() == 1 && piece.first().division() instanceof Box box
                    ? List.of(box.atLeast(height).strip(true).shifted(left))
                    : piece.strips().stream().map(strip -> strip.shifted(left, down)).toList());
        }
    }
}
