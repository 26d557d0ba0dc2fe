package app.didar.domain;

import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A country. `code` is its ISO 3166-1 alpha-2 code; texts may be empty.
///
/// @param zone      IANA name of the capital's time zone (`Asia/Baku`), or null
/// @param memberOf  short names of the bodies it belongs to (`ECO`), in their order
/// @param checked   the day somebody last went through the profile, or null
/// @param checkedBy who did; empty where nobody has
public record Country(
        UUID id,
        String code,
        Bilingual name,
        Bilingual formalName,
        Bilingual capital,
        Bilingual languages,
        @Nullable String zone,
        List<String> memberOf,
        @Nullable LocalDate checked,
        String checkedBy,
        Classification classification)
        implements Item {

    /// Our own side in every meeting.
    public static final String HOME = "IR";

    public Country {
        memberOf = List.copyOf(memberOf);
    }

    public boolean isHome() {
        return code.equals(HOME);
    }

    @Override
    public Bilingual label() {
        return name;
    }
}
