package app.didar.typeset.layout;

import app.didar.typeset.Block;
import app.didar.typeset.Block.Style;
import app.didar.typeset.Inline;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Group;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.leaf.Node.Scope;
import app.didar.typeset.line.Galley;
import app.didar.typeset.line.Galley.Align;
import app.didar.typeset.line.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets tables: no vertical rules, a head that repeats, rows that do not split.
final class Tables {

    private static final double PARALLEL_GUTTER = Grid.mm(9.6);

    private final Blocks blocks;

    Tables(Blocks blocks) {
        this.blocks = blocks;
    }

    List<Strip> table(Table table, Place place) {
        return new Setting(table, place).strips();
    }

    /// One table being set.
    private final class Setting {
        private final Table table;
        private final Place place;
        private final Node node;
        private final Type type;
        private final double[] starts;
        private final double above;
        private final double below;
        private final List<Strip> strips = new ArrayList<>();
        private final List<Node> columnHeads = new ArrayList<>();
        /// The band above the rows being set; null for none.
        private @Nullable Node band;
        /// The last cell of the row being set that names those beside it; null for none.
        private @Nullable Node label;

        Setting(Table table, Place place) {
            this.table = table;
            this.place = place;
            node = place.node().child(Role.TABLE);
            type = blocks.scale.table(table.look());
            boolean reading = table.look() == Look.READING;
            above = reading ? 3.4 : 2.25;
            below = reading ? 2.6 : 1.75;
            starts = starts();
        }

        private double[] starts() {
            double all = table.columns().stream().mapToDouble(Column::width).sum();
            double[] at = new double[table.columns().size() + 1];
            for (int i = 0; i < table.columns().size(); i++) {
                at[i + 1] = at[i] + table.columns().get(i).width() * place.width() / all;
            }
            return at;
        }

        List<Strip> strips() {
            Strip.Head head = null;
            if (table.columns().stream().anyMatch(column -> !column.head().isEmpty())) {
                Stack first = head(node.child(Role.ROW));
                strips.add(of(first).bonded(true));
                Stack again = head(null);
                head = new Strip.Head(again.height(), again.marks());
            }
            int rows = table.groups().stream().mapToInt(group -> group.rows().size()).sum();
            int done = 0;
            for (Group group : table.groups()) {
                Strip.Head over = head;
                band = null;
                if (!group.title().isEmpty()) {
                    add(of(band(group, node)).bonded(!group.rows().isEmpty()), head);
                    over = below(head, band(group, null));
                }
                for (Row row : group.rows()) {
                    done++;
                    // two rows stay with the head, and two stand at the end
                    boolean bond = head != null && done == 1 && rows > 1 || done == rows - 1;
                    row(row, done == rows, bond, done == 1, over);
                }
            }
            if (!strips.isEmpty()) {
                strips.add(strips.removeLast().spaced(0, 2 * Grid.UNIT));
            }
            return strips;
        }

        /// Adds a strip; `head` is printed anew where it starts a page, but not above the table's first.
        private void add(Strip strip, Strip.@Nullable Head head) {
            strips.add(head == null || strips.isEmpty() ? strip : strip.under(head));
        }

        private static Strip of(Stack stack) {
            return Strip.of(stack.height(), stack.marks());
        }

        /// The band of a group below the head, for the pages on which the group goes on.
        private static Strip.Head below(Strip.@Nullable Head head, Stack band) {
            if (head == null) {
                return new Strip.Head(band.height(), band.marks());
            }
            List<Mark> marks = new ArrayList<>(head.marks());
            marks.addAll(Stack.moved(band.marks(), 0, head.height()));
            return new Strip.Head(head.height() + band.height(), marks);
        }

        /// @param row null for a head printed again, which is not part of the structure
        private Stack head(@Nullable Node row) {
            List<Galley> galleys = new ArrayList<>();
            double height = 0;
            for (int i = 0; i < table.columns().size(); i++) {
                Node cell = row == null ? null : row.child(Role.HEAD_CELL).scope(Scope.COLUMN);
                if (cell != null) {
                    columnHeads.add(cell);
                }
                Type headType = blocks.scale.tableHead();
                Galley galley = Galley.set(table.columns().get(i).head(), headType.sized(headType.size(), type.lead()),
                        blocks.language, width(i, 1), Align.START, cell);
                galleys.add(galley);
                height = Math.max(height, galley.height());
            }
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < galleys.size(); i++) {
                Galley galley = galleys.get(i);
                marks.addAll(Stack.moved(galley.marks(), left(i, width(i, 1)), height - galley.height()));
            }
            marks.add(new Mark.Fill(0, height + 3.5, place.width(), 1, Ink.BLACK));
            return new Stack(height + Grid.UNIT, marks);
        }

        /// @param parent null for a band printed again, which is not part of the structure
        private Stack band(Group group, @Nullable Node parent) {
            Node cell = parent == null ? null : parent.child(Role.ROW).child(Role.HEAD_CELL).scope(Scope.ROW).span(table.columns().size());
            if (cell != null) {
                band = cell;
            }
            Galley title = Galley.set(List.of(Inline.text(group.title())), type.boldened(), blocks.language,
                    place.width() - 10, Align.START, cell);
            double height = title.height() + Grid.UNIT;
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Fill(0, 0, place.width(), height - 0.5, Ink.TINT));
            marks.add(new Mark.Fill(0, height - 0.5, place.width(), 0.5, Ink.BLACK));
            marks.addAll(Stack.moved(title.marks(), 5, 2.25));
            return new Stack(height, marks);
        }

        private void row(Row row, boolean last, boolean bond, boolean first, Strip.@Nullable Head head) {
            Node rowNode = node.child(Role.ROW);
            label = null;
            List<List<List<Strip>>> cells = new ArrayList<>();
            double limit = blocks.grid.depth() - 12 * Grid.UNIT;
            int slices = 1;
            for (Cell cell : filled(row)) {
                List<List<Strip>> portions = Stack.portions(cell(cell, column(cells.size(), row), rowNode), limit);
                slices = Math.max(slices, portions.size());
                cells.add(portions);
            }
            for (int s = 0; s < slices; s++) {
                add(slice(row, cells, s, last && s == slices - 1, first && s == 0).bonded(bond && slices == 1), head);
            }
        }

        private Strip slice(Row row, List<List<List<Strip>>> cells, int at, boolean last, boolean first) {
            List<Mark> marks = new ArrayList<>();
            double height = type.lead();
            boolean parallel = table.look() == Look.PARALLEL;
            double top = above + (first && table.look() == Look.IDENTITY ? 0.5 : 0);
            int column = 0;
            for (int c = 0; c < cells.size(); c++) {
                int span = c < row.cells().size() ? row.cells().get(c).span() : 1;
                if (at < cells.get(c).size()) {
                    Stack stack = Stack.of(cells.get(c).get(at));
                    marks.addAll(Stack.moved(stack.marks(), left(column, width(column, span)), top));
                    height = Math.max(height, stack.height());
                }
                column += span;
            }
            double all = height + top + below + 0.5;
            if (first && table.look() == Look.IDENTITY) {
                marks.addFirst(new Mark.Fill(0, 0, place.width(), 1, Ink.BLACK));
            }
            if (parallel) {
                for (int i = 1; i < table.columns().size(); i++) {
                    double x = blocks.left(starts[i], 0, place.width());
                    marks.addFirst(new Mark.Fill(x - 0.25, 0, 0.5, all, Ink.RULE));
                }
            } else {
                marks.add(last ? new Mark.Fill(0, all - 1, place.width(), 1, Ink.BLACK)
                        : new Mark.Fill(0, all - 0.5, place.width(), 0.5, Ink.RULE));
            }
            return Strip.of(all, marks);
        }

        private List<Strip> cell(Cell cell, int column, Node row) {
            Node cellNode = row.child(cell.label() ? Role.HEAD_CELL : Role.CELL).span(cell.span());
            if (band != null) {
                cellNode.heads(heads(column, cell.span()));
            }
            if (cell.label()) {
                label = cellNode.scope(Scope.ROW);
            }
            Type own = type;
            if (cell.label() && table.look() == Look.IDENTITY) {
                own = blocks.scale.of(Style.LABEL).sized(blocks.scale.label().size(), type.lead());
            } else if (table.columns().get(column).grey()) {
                own = type.in(Ink.GREY);
            }
            List<Block> content = cell.blocks();
            Place inside = place.wide(width(column, cell.span())).with(own).in(cellNode);
            return blocks.set(content, inside);
        }

        /// What names a cell below a band: its columns, the band, and the label beside it.
        private List<Node> heads(int column, int span) {
            List<Node> heads = new ArrayList<>();
            if (!columnHeads.isEmpty()) {
                heads.addAll(columnHeads.subList(column, column + span));
            }
            if (band != null) {
                heads.add(band);
            }
            if (label != null) {
                heads.add(label);
            }
            return heads;
        }

        private List<Cell> filled(Row row) {
            List<Cell> cells = new ArrayList<>(row.cells());
            int covered = cells.stream().mapToInt(Cell::span).sum();
            for (int i = covered; i < table.columns().size(); i++) {
                cells.add(new Cell(List.of(), 1, false));
            }
            return cells;
        }

        private int column(int cell, Row row) {
            int column = 0;
            for (int i = 0; i < cell; i++) {
                column += i < row.cells().size() ? row.cells().get(i).span() : 1;
            }
            return column;
        }

        /// Width of a cell's text: less the space to the next column.
        private double width(int column, int span) {
            int to = column + span;
            double all = starts[to] - starts[column];
            if (table.look() == Look.PARALLEL) {
                boolean inner = column > 0;
                boolean outer = to < starts.length - 1;
                return all - (inner ? PARALLEL_GUTTER / 2 : 0) - (outer ? PARALLEL_GUTTER / 2 : 0);
            }
            return to == starts.length - 1 ? all : Math.max(all / 2, all - 7);
        }

        private double left(int column, double width) {
            double inner = table.look() == Look.PARALLEL && column > 0 ? PARALLEL_GUTTER / 2 : 0;
            return blocks.left(starts[column] + inner, width, place.width());
        }
    }
}
