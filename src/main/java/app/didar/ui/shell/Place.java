package app.didar.ui.shell;

import app.didar.domain.ItemKind;
import org.jspecify.annotations.Nullable;

/// Where a person can be in the window.
public sealed interface Place {

    /// What is at hand today.
    record Home() implements Place {}

    /// All briefs.
    record Briefs() implements Place {}

    /// The form of a new brief; `country` is chosen already where it is not null.
    record NewBrief(@Nullable String country) implements Place {}

    /// The editor of the brief of that code.
    record BriefEditor(String code) implements Place {}

    /// The pages of the brief of that code, as they will be printed.
    record BriefPreview(String code) implements Place {}

    /// All countries.
    record Countries() implements Place {}

    /// The page of the country of that code.
    record CountryPage(String code) implements Place {}

    /// Every item of a kind; that of `code` is chosen already where it is not null.
    record Shelf(ItemKind kind, @Nullable String code) implements Place {}

    /// What was deleted and can be brought back.
    record Removed() implements Place {}

    /// What was said on which topic with which country.
    record Coverage() implements Place {}
}
