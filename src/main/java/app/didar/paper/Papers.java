package app.didar.paper;

/// Writes papers.
public final class Papers {

    private Papers() {}
}
