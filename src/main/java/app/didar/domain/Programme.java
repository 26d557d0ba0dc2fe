package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.List;
import java.util.UUID;

/// A national plan or policy that is cited in meetings.
///
/// @param aim     what it is for; may be empty
/// @param topics  keys of the topics it belongs to
/// @param sources codes of the sources that name it
public record Programme(
        UUID id,
        String code,
        Bilingual name,
        Bilingual aim,
        List<String> topics,
        List<String> sources,
        Classification classification)
        implements Item {

    public Programme {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
    }

    @Override
    public Bilingual label() {
        return name;
    }
}
