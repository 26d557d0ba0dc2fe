package app.didar.typeset;

import java.util.List;

/// A table. Its first column stands at the reading start: at the right in Persian. The head, and the band of a group that
/// goes on, repeat on every page. A row of a quarter of a page or more may go on on the next page, with two lines of a
/// cell at least on either side of the cut; of an [Look#IDENTITY] table only one that is taller than a page. Two rows stay
/// with the head, the last row is not alone, and a table of less than a quarter of a page stays in one piece.
///
/// @param look    sizes and rules
/// @param columns widths and heads; if every head is empty, no head row is printed
/// @param groups  rows, in bands; one group with an empty title is an ordinary table
public record Table(Look look, List<Column> columns, List<Group> groups) implements Block {

    /// Sizes and rules.
    public enum Look {
        /// 10/15.75: read at the table.
        READING,
        /// 9.25/13.5: looked up.
        REFERENCE,
        /// Pairs of label and value at the head of a paper; a rule above.
        IDENTITY
    }

    /// A column.
    ///
    /// @param width relative to the other columns (millimetres read best)
    /// @param head  may be empty
    /// @param grey  whether plain text of this column is grey: numbers, kinds, remarks
    public record Column(double width, List<Inline> head, boolean grey) {
        public Column {
            if (!(width > 0)) {
                throw new IllegalArgumentException("a column needs a width");
            }
            head = List.copyOf(head);
        }

        /// A column with a plain head.
        public Column(double width, String head) {
            this(width, head.isEmpty() ? List.of() : List.of(Inline.text(head)), false);
        }
    }

    /// Rows below a tint band.
    ///
    /// @param title text of the band; empty for no band
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// A row; cells missing at its end are printed empty.
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// A row of cells.
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /// A cell.
    ///
    /// @param blocks content; body paragraphs take the table's size
    /// @param span   columns it covers, at least 1
    /// @param label  whether it names the cells beside it (small grey in an IDENTITY table, a row header for readers)
    public record Cell(List<Block> blocks, int span, boolean label) {
        public Cell {
            if (span < 1) {
                throw new IllegalArgumentException("a cell spans at least one column");
            }
            blocks = List.copyOf(blocks);
        }

        /// A cell of one paragraph.
        public static Cell of(Inline... inlines) {
            return new Cell(List.of(Block.body(inlines)), 1, false);
        }

        /// A cell of plain text.
        public static Cell of(String text) {
            return of(Inline.text(text));
        }

        /// A cell that names the cells beside it.
        public static Cell label(String text) {
            return new Cell(List.of(Block.body(Inline.text(text))), 1, true);
        }

        /// The same cell over several columns.
        public Cell over(int columns) {
            return new Cell(blocks, columns, label);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        for (Group group : groups) {
            for (Row row : group.rows()) {
                if (row.cells().stream().mapToInt(Cell::span).sum() > columns.size()) {
                    throw new IllegalArgumentException("a row has more cells than the table has columns");
                }
            }
        }
    }

    /// A table of rows without bands.
    public static Table of(Look look, List<Column> columns, List<Row> rows) {
        return new Table(look, columns, List.of(new Group("", rows)));
    }
}
