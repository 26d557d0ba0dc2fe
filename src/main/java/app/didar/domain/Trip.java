package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A journey of the minister, with several meetings; they name it by its code.
///
/// @param first     the day of departure, or null while it is open
/// @param last      the day of return, or null while it is open
/// @param countries codes of the countries visited or met
public record Trip(
        UUID id,
        String code,
        Bilingual name,
        Bilingual place,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<String> countries,
        Bilingual note,
        Classification classification)
        implements Item {

    public Trip {
        countries = List.copyOf(countries);
    }

    @Override
    public Bilingual label() {
        return name;
    }
}
