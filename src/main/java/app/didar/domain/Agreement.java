package app.didar.domain;

import app.didar.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An agreement, memorandum or other document between countries, on its way from idea to done.
///
/// @param standing       where it stands, in words
/// @param sourceSentence the sentence it is known from, as printed; empty where there is none
/// @param textHeld       whether we hold its text; claims that rest on a text we do not hold are second-hand
/// @param countries      codes of its parties
public record Agreement(
        UUID id,
        String code,
        Bilingual name,
        Type type,
        Status status,
        Bilingual standing,
        String sourceSentence,
        boolean textHeld,
        List<String> countries,
        List<String> topics,
        List<String> sources,
        Classification classification)
        implements Item {

    public Agreement {
        countries = List.copyOf(countries);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
    }

    /// The types of the cabinet regulation of 13 Ordibehesht 1371, article 1; unknown until the ministry says.
    public enum Type {
        UNKNOWN,
        LEGAL_SIMPLE,
        LEGAL_FORMAL,
        COURTESY
    }

    /// The path of an agreement, in order; `UNKNOWN` stands off the path, for a document only known by being cited.
    public enum Status {
        UNKNOWN,
        IDEA,
        DRAFTED,
        LEGAL_REVIEW,
        TRANSLATION_MATCHED,
        SIGNED,
        IN_FORCE,
        IMPLEMENTING,
        DONE,
        LAPSED
    }

    /// The status that comes next on the path; empty at its end and off it.
    public Optional<Status> next() {
        return switch (status) {
            case UNKNOWN, DONE, LAPSED -> Optional.empty();
            case IDEA -> Optional.of(Status.DRAFTED);
            case DRAFTED -> Optional.of(Status.LEGAL_REVIEW);
            case LEGAL_REVIEW -> Optional.of(Status.TRANSLATION_MATCHED);
            case TRANSLATION_MATCHED -> Optional.of(Status.SIGNED);
            case SIGNED -> Optional.of(Status.IN_FORCE);
            case IN_FORCE -> Optional.of(Status.IMPLEMENTING);
            case IMPLEMENTING -> Optional.of(Status.DONE);
        };
    }

    @Override
    public Bilingual label() {
        return name;
    }
}
