package app.didar.typeset;

/// Paper sizes. A6 is the pocket card: smaller furniture, margins of 8 mm, no binding edge.
public enum Sheet {
    A4, A6
}
