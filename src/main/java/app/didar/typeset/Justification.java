package app.didar.typeset;

/// How the lines of a paragraph fill its column. The last line, and one before a forced line, always ends where its words end.
public enum Justification {
    /// Lines end where their words end.
    RAGGED,
    /// Both ends stand flush, by wider blanks. A line that would need blanks wider than is good stays ragged.
    SPACES,
    /// Both ends stand flush, by wider blanks and, where these alone would be too wide, by a few longer joins in Arabic-script words
    /// (کشیده). Text in other scripts, and in faces that do not join such letters by a straight line, gets wider blanks only.
    KASHIDA
}
