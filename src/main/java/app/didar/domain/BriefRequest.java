package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an advisor says when a meeting is announced; a brief is composed from it and the library.
///
/// @param country code of the counterpart country
/// @param event   code of the event or meeting it belongs to, or null
/// @param date    day of the meeting, or null where it is not set yet
/// @param topics  keys of the topics; none means every topic the library has something on with that country
/// @param title   empty for a title made from the counterpart
public record BriefRequest(
        String country, @Nullable String event, @Nullable LocalDate date, List<String> topics, Bilingual title) {

    public BriefRequest {
        topics = List.copyOf(topics);
    }
}
