package app.didar.store;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Classification;
import app.didar.domain.Country;
import app.didar.domain.Topic;
import app.didar.text.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A few records with the words tests look for.
public final class Samples {

    public static final Bilingual AZERBAIJAN = new Bilingual("جمهوری آذربایجان", "Republic of Azerbaijan");
    public static final Instant NOW = Instant.parse("2025-11-22T09:30:00.123Z");

    private Samples() {}

    public static Country country() {
        return new Country(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "AZ",
                AZERBAIJAN,
                AZERBAIJAN,
                new Bilingual("باکو", "Baku"),
                Bilingual.EMPTY,
                null,
                List.of(),
                null,
                "",
                Classification.ORDINARY);
    }

    public static Topic topic(String code) {
        return new Topic(
                UUID.randomUUID(),
                code,
                new Bilingual("طیف مرزی", "Border spectrum"),
                Bilingual.EMPTY,
                null,
                Classification.ORDINARY);
    }

    public static Paragraph paragraph(String fa) {
        return Paragraph.own(Role.TEXT, new Bilingual(fa, ""));
    }

    public static Section section(Paragraph... paragraphs) {
        return new Section(UUID.randomUUID(), Section.Kind.MESSAGES, Bilingual.EMPTY, null, List.of(paragraphs));
    }

    public static Brief brief(String code, Section... sections) {
        return new Brief(
                UUID.randomUUID(),
                code,
                new Bilingual("دیدار با وزیر", "Meeting the minister"),
                "AZ",
                null,
                null,
                LocalDate.of(2025, 11, 19),
                List.of("border-spectrum"),
                1,
                List.of(sections),
                NOW,
                NOW);
    }
}
