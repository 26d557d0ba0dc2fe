package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.List;
import java.util.UUID;

/// A ministry, company, committee or other body.
///
/// @param note      what the reader must know of it («پیشنهادی، هنوز تشکیل نشده»); may be empty
/// @param countries codes of the countries it belongs to
/// @param sources   codes of the sources that name it
public record Organisation(
        UUID id,
        String code,
        Bilingual name,
        Bilingual note,
        List<String> countries,
        List<String> sources,
        Classification classification)
        implements Item {

    public Organisation {
        countries = List.copyOf(countries);
        sources = List.copyOf(sources);
    }

    @Override
    public Bilingual label() {
        return name;
    }
}
