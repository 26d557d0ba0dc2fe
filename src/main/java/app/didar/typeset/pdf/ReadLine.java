package app.didar.typeset.pdf;

/// A line with the marks that it is read by.
record ReadLine(VisualText text, ReadingMarks marks) {
}
