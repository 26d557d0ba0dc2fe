package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The very words of somebody.
///
/// @param speaker  code of the person, or null for a slogan or a name
/// @param verbatim the words as printed, with the spelling of the source
/// @param text     the words as we show them, with the spelling mended, and their translation
/// @param source   code of the source
/// @param event    code of the event they were said at, or null
public record Quote(
        UUID id,
        String code,
        @Nullable String speaker,
        String verbatim,
        Bilingual text,
        Bilingual note,
        String source,
        @Nullable String event,
        List<String> countries,
        List<String> topics,
        Classification classification)
        implements Item {

    public Quote {
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
    }

    @Override
    public Bilingual label() {
        return text;
    }
}
