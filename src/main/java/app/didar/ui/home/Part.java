package app.didar.ui.home;

/// How far one card of the page is: each comes and fails by itself.
///
/// @param <T> what the card shows
sealed interface Part<T> {

    /// Nothing is known yet.
    record Reading<T>() implements Part<T> {}

    record Shown<T>(T content) implements Part<T> {}

    /// It could not be read or made; the others stand all the same.
    record Failed<T>() implements Part<T> {}
}
