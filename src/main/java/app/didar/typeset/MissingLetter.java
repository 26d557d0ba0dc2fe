package app.didar.typeset;

/// A letter that no face holds: a box stands for it on the page.
///
/// @param letter one grapheme cluster (UAX #29), as it was written
/// @param page   the first page it stands on, from 1
public record MissingLetter(String letter, int page) {
}
