package app.didar.typeset.pdf;

/// A line with the marks that it is read by.
///
/// @param ties of the whole page
record ReadLine(VisualText text, ReadingMarks marks, Ties ties) {
}
