package app.didar.typeset;

/// Which standards a file claims.
public enum Conformance {
    /// PDF/A-2a and PDF/UA-1: for keeping. It takes only attachments that are PDF/A-1 or PDF/A-2 themselves.
    ARCHIVAL,
    /// PDF/UA-1 alone. It takes any attachment.
    ACCESSIBLE
}
