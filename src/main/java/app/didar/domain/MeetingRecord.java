package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.List;
import java.util.UUID;

/// The record of a meeting: what was said, agreed and refused on each topic, and what was undertaken.
///
/// @param event        code of the meeting
/// @param undertakings codes of the undertakings made in it
public record MeetingRecord(
        UUID id,
        String code,
        String event,
        Bilingual title,
        List<Talk> talks,
        List<String> undertakings,
        List<String> sources,
        Classification classification)
        implements Item {

    public MeetingRecord {
        talks = List.copyOf(talks);
        undertakings = List.copyOf(undertakings);
        sources = List.copyOf(sources);
    }

    /// What came of one topic; each may be empty.
    public record Talk(String topic, Bilingual said, Bilingual agreed, Bilingual refused) {}

    @Override
    public Bilingual label() {
        return title;
    }
}
