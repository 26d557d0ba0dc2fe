package app.didar.typeset;

/// What the reader of a protected file may do. Reading aloud by a screen reader is always allowed (ISO 14289-1, 7.16).
/// Programs keep to this by agreement: it is no lock.
public enum Permission {
    PRINT, COPY, MODIFY
}
