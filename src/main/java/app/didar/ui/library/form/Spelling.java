package app.didar.ui.library.form;

import app.didar.text.Folding;

/// Names as they are compared while one searches.
public final class Spelling {

    private Spelling() {}

    /// A text folded, and without its spaces: a half-space may have been lost, or have become a space.
    public static String loose(String text) {
        return Folding.of(text).replace(" ", "");
    }
}
