package app.didar.typeset.layout;

import app.didar.typeset.Block.Style;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Cell;
import app.didar.typeset.Table.Look;
import app.didar.typeset.Table.Row;
import app.didar.typeset.leaf.Ink;
import app.didar.typeset.leaf.Mark;
import app.didar.typeset.leaf.Node;
import app.didar.typeset.leaf.Node.Role;
import app.didar.typeset.leaf.Node.Scope;
import app.didar.typeset.line.Type;
import java.util.ArrayList;
import java.util.List;

/// Sets the rows of one table. A row of a quarter page or more goes on on the next page between lines, each cell by itself;
/// its rule stands where it ends.
final class Rows {

    private static final double RULE = 0.5;

    private final Blocks blocks;
    private final Table table;
    private final Columns columns;
    private final Place place;
    private final Type type;
    private final Heads heads;

    /// @param place where the table stands, with the table's element
    Rows(Blocks blocks, Table table, Columns columns, Heads heads, Place place) {
        this.heads = heads;
        this.blocks = blocks;
        this.table = table;
        this.columns = columns;
        this.place = place;
        type = blocks.scale.table(table.look());
    }

    /// @param first whether it is the table's first row
    /// @param last  whether it is the table's last row
    Strip row(Row row, boolean first, boolean last) {
        Node node = place.node().child(Role.ROW);
        heads.row();
        List<List<Strip>> cells = new ArrayList<>();
        int column = 0;
        for (Cell cell : filled(row)) {
            double width = columns.text(column, cell.span());
            double left = columns.left(column, width);
            cells.add(Strip.kept(cell(cell, column, width, node).stream().map(strip -> strip.shifted(left)).toList()));
            column += cell.span();
        }
        boolean reading = table.look() == Look.READING;
        boolean identity = table.look() == Look.IDENTITY;
        double top = (reading ? 3.4 : 2.25) + (first && identity ? RULE : 0);
        double foot = (reading ? 2.6 : 1.75) + RULE;
        Box.Frame frame = (height, starts, ends) -> frame(height, first && starts, last, ends);
        // who meets whom stays in one piece
        double whole = identity ? Double.MAX_VALUE : blocks.grid.quarter();
        return new Box(cells, top, foot, type.lead(), whole, false, frame, true).strip(true);
    }

    private List<Mark> frame(double height, boolean first, boolean last, boolean ends) {
        List<Mark> marks = new ArrayList<>();
        if (first && table.look() == Look.IDENTITY) {
            marks.add(new Mark.Fill(0, 0, place.width(), 1, Ink.BLACK));
        }
        if (ends) {
            marks.add(last ? new Mark.Fill(0, height - 1, place.width(), 1, Ink.BLACK)
                    : new Mark.Fill(0, height - RULE, place.width(), RULE, Ink.RULE));
        }
        return marks;
    }

    private List<Strip> cell(Cell cell, int column, double width, Node row) {
        boolean label = cell.label();
        Node node = row.child(label ? Role.HEAD_CELL : Role.CELL).span(cell.span());
        heads.name(node, column, cell.span(), label);
        if (label) {
            node.scope(Scope.ROW);
        }
        Type own = type;
        if (label && table.look() == Look.IDENTITY) {
            own = blocks.scale.of(Style.LABEL).sized(blocks.scale.label().size(), type.lead());
        } else if (table.columns().get(column).grey()) {
            own = type.in(Ink.GREY);
        }
        return blocks.set(cell.blocks(), place.wide(width).with(own).in(node));
    }

    private List<Cell> filled(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        int covered = cells.stream().mapToInt(Cell::span).sum();
        for (int i = covered; i < columns.count(); i++) {
            cells.add(new Cell(List.of(), 1, false));
        }
        return cells;
    }
}
