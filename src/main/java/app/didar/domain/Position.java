package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one side holds on a topic toward a country, from a day on. It is superseded by a later one, never overwritten.
///
/// @param country    code of the counterpart country
/// @param topic      key of the topic
/// @param since      the day it was taken, or null where nobody wrote it down
/// @param supersedes code of the position it took the place of, or null
/// @param sources    codes of the sources it rests on
public record Position(
        UUID id,
        String code,
        Kind kind,
        String country,
        String topic,
        Bilingual text,
        @Nullable LocalDate since,
        @Nullable String supersedes,
        List<String> sources,
        Classification classification)
        implements Item {

    public Position {
        sources = List.copyOf(sources);
    }

    /// What a position says; a red line is what we must not say or give, and never leaves the house.
    public enum Kind {
        OURS,
        THEIRS,
        ASK,
        OFFER,
        RED_LINE
    }

    /// Whether both are about the same: kind, country and topic.
    public boolean sameMatter(Position other) {
        return kind == other.kind && country.equals(other.country) && topic.equals(other.topic);
    }

    /// The position that takes this one's place.
    ///
    /// @param newCode a code no position has
    public Position superseded(String newCode, Bilingual words, LocalDate day, List<String> itsSources) {
        return new Position(
                UUID.randomUUID(), newCode, kind, country, topic, words, day, code, itsSources, classification);
    }

    @Override
    public Bilingual label() {
        return text;
    }
}
