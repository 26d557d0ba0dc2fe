package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something held to be so, with its source and its day.
///
/// @param value          the figure where there is one, in Latin digits, or null
/// @param unit           what the figure counts; empty without a figure
/// @param approximate    whether the source says «نزدیک به», «بیش از»
/// @param asOf           the day it was true, or null where the source has none
/// @param expires        the day after which it may not be used unchecked, or null
/// @param speaker        code of the person whose view it is, or null
/// @param sourceSentence the words of the source, as printed
/// @param usable         whether it may be said in the meeting; otherwise it is for our side only
/// @param note           empty, or what must be known of it
/// @param countries      codes of the countries it is about
public record Fact(
        UUID id,
        String code,
        Kind kind,
        Bilingual statement,
        @Nullable String value,
        Bilingual unit,
        boolean approximate,
        @Nullable LocalDate asOf,
        @Nullable LocalDate expires,
        @Nullable String speaker,
        String sourceSentence,
        String source,
        boolean usable,
        Bilingual note,
        List<String> countries,
        List<String> topics,
        Classification classification)
        implements Item {

    public Fact {
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
    }

    /// What sort of fact.
    public enum Kind {
        FIGURE,
        CLAIM,
        STATUS,
        DATE,
        VIEW,
        ASSESSMENT,
        FRAMING
    }

    /// How many days old it is at `day`, the day of the meeting; empty where it has no day of its own.
    public OptionalLong ageAt(LocalDate day) {
        return asOf == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(asOf, day));
    }

    public boolean expiredAt(LocalDate day) {
        return expires != null && expires.isBefore(day);
    }

    @Override
    public Bilingual label() {
        return statement;
    }
}
