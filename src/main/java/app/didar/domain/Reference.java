package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A standard, treaty, resolution or other text of authority that an advisor cites. Only one that somebody has checked is printed.
///
/// @param designation what it is cited as, in Latin letters where it has such a name (`ITU-T Q.5052`); may be empty
/// @param note        what it says for us, or what must be looked up; may be empty
/// @param confidence  how far the entry could be relied on when it was written
/// @param checked     the day somebody last looked at the text itself, or null
/// @param checkedBy   who did; empty where nobody has
public record Reference(
        UUID id,
        String code,
        Kind kind,
        String designation,
        Bilingual title,
        Bilingual note,
        Confidence confidence,
        @Nullable LocalDate checked,
        String checkedBy,
        List<String> countries,
        List<String> topics,
        Classification classification)
        implements Item {

    public Reference {
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
    }

    /// What sort of text.
    public enum Kind {
        STANDARD,
        TREATY,
        RESOLUTION,
        REGULATION,
        AGREEMENT,
        PROGRAMME,
        BODY,
        PRACTICE
    }

    /// How far an entry may be relied on before it is checked.
    public enum Confidence {
        SEEN_IN_SOURCE,
        COMMON_KNOWLEDGE,
        TO_VERIFY
    }

    /// Whether it may be printed: somebody looked at the text on a known day.
    public boolean isChecked() {
        return checked != null && !checkedBy.isBlank();
    }

    /// The same, checked by somebody on a day.
    public Reference checked(LocalDate day, String by) {
        return new Reference(
                id, code, kind, designation, title, note, confidence, day, by, countries, topics, classification);
    }

    @Override
    public Bilingual label() {
        return title;
    }
}
