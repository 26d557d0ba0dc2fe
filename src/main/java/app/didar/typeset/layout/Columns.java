package app.didar.typeset.layout;

import app.didar.text.Language;
import app.didar.typeset.Table;
import app.didar.typeset.Table.Column;

/// Places and widths of a table's columns.
///
/// @param starts where each column starts, from the reading edge, and where the last one ends
/// @param width  of the table
@SuppressWarnings("ArrayRecordComponent") // one table's, never changed
record Columns(double[] starts, double width, Language language) {

    private static final double SPACE = 11;

    static Columns of(Table table, double width, Language language) {
        double all = table.columns().stream().mapToDouble(Column::width).sum();
        double[] starts = new double[table.columns().size() + 1];
        for (int i = 0; i < table.columns().size(); i++) {
            starts[i + 1] = starts[i] + table.columns().get(i).width() * width / all;
        }
        return new Columns(starts, width, language);
    }

    int count() {
        return starts.length - 1;
    }

    /// Width of a cell's text: less the space to the next column.
    double text(int column, int span) {
        int to = column + span;
        double all = starts[to] - starts[column];
        return to == count() ? all : Math.max(all / 2, all - SPACE);
    }

    /// Physical left edge of a cell's text of that width.
    double left(int column, double textWidth) {
        return language.rtl() ? width - starts[column] - textWidth : starts[column];
    }
}
