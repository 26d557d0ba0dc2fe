package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where something is known from. A source may be incomplete, and is then printed as such.
///
/// @param publisher empty where the source does not say
/// @param number    the publisher's number of the item, or null
/// @param published the day of publication, or null
/// @param note      what is missing or must be known of it; may be empty
public record Source(
        UUID id,
        String code,
        Bilingual title,
        Bilingual publisher,
        @Nullable String number,
        @Nullable LocalDate published,
        Bilingual note,
        Classification classification)
        implements Item {

    /// Whether it can be cited as it stands: somebody published it on a known day.
    public boolean complete() {
        return !publisher.isBlank() && published != null;
    }

    @Override
    public Bilingual label() {
        return title;
    }
}
