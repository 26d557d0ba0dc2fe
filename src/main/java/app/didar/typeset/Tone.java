package app.didar.typeset;

/// The few inks of a paper. Nothing depends on colour alone.
public enum Tone {
    /// Ordinary text.
    INK,
    /// Secondary text.
    GREY,
    /// Secondary text one size smaller: a date under a date, a remark behind a name.
    ASIDE,
    /// Numbers, table heads, ask and offer.
    ACCENT,
    /// Only for what must not be said.
    RED
}
