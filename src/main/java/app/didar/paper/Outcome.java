package app.didar.paper;

import app.didar.domain.Phrases;
import app.didar.text.Bilingual;
import app.didar.typeset.MissingLetter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is to be known of a paper that was written.
///
/// @param missing letters that no font holds, in the order of the paper; boxes stand for them
public record Outcome(List<MissingLetter> missing) {

    private static final int NAMED = 6;

    public Outcome {
        missing = List.copyOf(missing);
    }

    /// One sentence about the letters that are missing; empty where none is.
    public Optional<Bilingual> warning() {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Phrases phrases = Phrases.of(Papers.class);
        Bilingual letters = missing.stream()
                .limit(NAMED)
                .map(letter -> phrases.say("missing.letter", letter.letter(), code(letter.letter()), letter.page()))
                .collect(Collectors.teeing(
                        Collectors.mapping(Bilingual::fa, Collectors.joining("؛ ")),
                        Collectors.mapping(Bilingual::en, Collectors.joining("; ")),
                        Bilingual::new));
        int more = missing.size() - NAMED;
        return Optional.of(more > 0 ? phrases.say("missing.more", letters, more) : phrases.say("missing", letters));
    }

    /// The number of a letter in Unicode, as the screen may have no picture of it either: of its first part where it has several.
    private static String code(String letter) {
        int first = letter.codePointAt(0);
        String more = letter.length() > Character.charCount(first) ? "…" : "";
        return String.format(Locale.ROOT, "U+%04X%s", first, more);
    }
}
