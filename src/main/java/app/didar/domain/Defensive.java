package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.List;
import java.util.UUID;

/// A question they may put, and what the minister answers.
///
/// @param ifPressed what to add if they insist; may be empty
public record Defensive(
        UUID id,
        String code,
        Bilingual question,
        Bilingual answer,
        Bilingual ifPressed,
        Likelihood likelihood,
        List<String> countries,
        List<String> topics,
        List<String> sources,
        Classification classification)
        implements Item {

    public Defensive {
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
    }

    /// How surely the question comes.
    public enum Likelihood {
        CERTAIN,
        MAY,
        UNLIKELY
    }

    @Override
    public Bilingual label() {
        return question;
    }
}
