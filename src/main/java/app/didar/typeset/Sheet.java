package app.didar.typeset;

/// Paper sizes. A5 has the type of A4 in narrower margins. A6 is the pocket card: smaller type and furniture, margins of
/// 8 mm, no binding edge.
public enum Sheet {
    A4, A5, A6, LETTER
}
