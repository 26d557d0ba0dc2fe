package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.UUID;

/// A country. `code` is its ISO 3166-1 alpha-2 code; `formalName` and `capital` may be empty.
public record Country(
        UUID id, String code, Bilingual name, Bilingual formalName, Bilingual capital, Classification classification)
        implements Item {

    /// Our own side in every meeting.
    public static final String HOME = "IR";

    public boolean isHome() {
        return code.equals(HOME);
    }

    @Override
    public Bilingual label() {
        return name;
    }
}
