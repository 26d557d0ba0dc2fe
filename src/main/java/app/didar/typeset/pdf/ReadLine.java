package app.didar.typeset.pdf;

import java.util.List;

/// A line with the marks that it is read by.
record ReadLine(VisualText text, ReadingMarks marks, List<Ties.Tie> ties) {

    /// The line with the marks that it needs.
    ///
    /// @param pageFromRight whether pdftotext will take the page for a right-to-left one
    ReadLine marked(boolean pageFromRight) {
        return new ReadLine(text, ReadingMarks.of(text, pageFromRight), ties);
    }

    /// Whether the characters of a word stand as they are: without marks beside them, and no bracket that is turned round.
    ///
    /// @param piece index of the word
    boolean plain(int piece) {
        int start = text.start(piece);
        int end = text.end(piece);
        return marks.none(start, end) && !text.mirrored(start, end);
    }
}
