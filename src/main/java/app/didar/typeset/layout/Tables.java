package app.didar.typeset.layout;

import app.didar.typeset.Inline;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Group;
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

/// Sets tables: no vertical rules, a head that repeats.
final class Tables {

    /// A head higher than this share of a page would leave no room for the rows: it is printed once.
    private static final double HIGHEST_HEAD = 0.33;

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
        private final Columns columns;
        private final List<Strip> strips = new ArrayList<>();
        private final Heads heads = new Heads();

        Setting(Table table, Place place) {
            this.table = table;
            this.place = place;
            node = place.node().child(Role.TABLE);
            type = blocks.scale.table(table.look());
            columns = Columns.of(table, place.width(), blocks.language);
        }

        List<Strip> strips() {
            Strip.Head head = null;
            if (table.columns().stream().anyMatch(column -> !column.head().isEmpty())) {
                Stack first = head(node.child(Role.ROW));
                strips.add(of(first).bonded(true));
                Stack again = head(null);
                head = new Strip.Head(again.height(), again.marks());
            }
            Rows setter = new Rows(blocks, table, columns, heads, place.in(node));
            int rows = table.groups().stream().mapToInt(group -> group.rows().size()).sum();
            int done = 0;
            for (Group group : table.groups()) {
                Strip.Head over = head;
                heads.band(null);
                if (!group.title().isEmpty()) {
                    add(of(band(group, node)).bonded(!group.rows().isEmpty()), head);
                    over = below(head, band(group, null));
                }
                for (Row row : group.rows()) {
                    done++;
                    // two rows stay with the head, and two stand at the end
                    boolean bond = head != null && done == 1 && rows > 1 || done == rows - 1;
                    add(setter.row(row, done == 1, done == rows).bonded(bond), over);
                }
            }
            if (!strips.isEmpty()) {
                strips.add(strips.removeLast().spaced(0, 2 * Grid.UNIT));
            }
            if (Stack.height(strips) < blocks.grid.quarter()) {
                strips.subList(0, Math.max(0, strips.size() - 1)).replaceAll(strip -> strip.bonded(true));
            }
            return strips;
        }

        /// Adds a strip; `head` is printed anew where it starts a page, but not above the table's first.
        private void add(Strip strip, Strip.@Nullable Head head) {
            boolean repeats = head != null && !strips.isEmpty()
                    && head.height() < HIGHEST_HEAD * blocks.grid.depth();
            strips.add(repeats ? strip.under(head) : strip);
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
                    heads.column(cell);
                }
                Type headType = blocks.scale.tableHead();
                Galley galley = Galley.set(table.columns().get(i).head(), headType.sized(headType.size(), type.lead()),
                        blocks.language, columns.text(i, 1), Align.START, cell);
                galleys.add(galley);
                height = Math.max(height, galley.height());
            }
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < galleys.size(); i++) {
                Galley galley = galleys.get(i);
                marks.addAll(Stack.moved(galley.marks(), columns.left(i, columns.text(i, 1)), height - galley.height()));
            }
            marks.add(new Mark.Fill(0, height + 3.5, place.width(), 1, Ink.BLACK));
            return new Stack(height + Grid.UNIT, marks);
        }

        /// @param parent null for a band printed again, which is not part of the structure
        private Stack band(Group group, @Nullable Node parent) {
            Node cell = parent == null ? null
                    : parent.child(Role.ROW).child(Role.HEAD_CELL).scope(Scope.ROW).span(columns.count());
            if (cell != null) {
                heads.band(cell);
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
    }
}
