package app.didar.typeset.layout;

import app.didar.text.Language;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Column;
import app.didar.typeset.Table.Look;

/// Places and widths of a table's columns.
///
/// @param starts   where each column starts, from the reading edge, and where the last one ends
/// @param width    of the table
/// @param parallel whether texts stand level in half columns with a rule between them
@SuppressWarnings("ArrayRecordComponent") // one table's, never changed
record Columns(double[] starts, double width, boolean parallel, Language language) {

    private static final double PARALLEL_GUTTER = Grid.mm(9.6);
    private static final double SPACE = 11;

    static Columns of(Table table, double width, Language language) {
        double all = table.columns().stream().mapToDouble(Column::width).sum();
        double[] starts = new double[table.columns().size() + 1];
        for (int i = 0; i < table.columns().size(); i++) {
            starts[i + 1] = starts[i] + table.columns().get(i).width() * width / all;
        }
        return new Columns(starts, width, table.look() == Look.PARALLEL, language);
    }

    int count() {
        return starts.length - 1;
    }

    /// Width of a cell's text: less the space to the next column.
    double text(int column, int span) {
        int to = column + span;
        double all = starts[to] - starts[column];
        if (parallel) {
            double gutter = Math.min(PARALLEL_GUTTER, all);
            return all - (column > 0 ? gutter / 2 : 0) - (to < count() ? gutter / 2 : 0);
        }
        return to == count() ? all : Math.max(all / 2, all - SPACE);
    }

    /// Physical left edge of a cell's text of that width.
    double left(int column, double textWidth) {
        double inner = parallel && column > 0 ? Math.min(PARALLEL_GUTTER, starts[column + 1] - starts[column]) / 2 : 0;
        return physical(starts[column] + inner, textWidth);
    }

    /// Physical place of the border before a column.
    double border(int column) {
        return physical(starts[column], 0);
    }

    private double physical(double start, double wide) {
        return language.rtl() ? width - start - wide : start;
    }
}
