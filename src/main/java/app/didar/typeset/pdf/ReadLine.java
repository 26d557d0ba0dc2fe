package app.didar.typeset.pdf;

/// A line with the marks that it is read by.
///
/// @param ties of the whole page
record ReadLine(VisualText text, ReadingMarks marks, Ties ties) {

    /// Whether these characters stand as they are: without marks beside them, and no bracket that is turned round.
    boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!marks.before(i).isEmpty() || !marks.after(i).isEmpty() || text.mirrored(i)) {
                return false;
            }
        }
        return true;
    }
}
