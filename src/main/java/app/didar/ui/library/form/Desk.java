package app.didar.ui.library.form;

import app.didar.domain.Library;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.keys.PasteBound;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What the inputs of a form ask while one fills them in.
///
/// @param library as it stands now
/// @param words   of the forms
public record Desk(Supplier<Library> library, Words words, LocalDate today) {

    public static Desk of(Supplier<Library> library, Language language, LocalDate today) {
        return new Desk(library, Words.of(Desk.class, "Form", language), today);
    }

    /// Says that a text was not pasted.
    String tooLong(int length) {
        return words.say("paste.long", length, PasteBound.MOST);
    }

    public Language language() {
        return words.language();
    }
}
