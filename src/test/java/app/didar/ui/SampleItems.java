package app.didar.ui;

import app.didar.domain.Classification;
import app.didar.domain.Fact;
import app.didar.domain.Person;
import app.didar.domain.Position;
import app.didar.text.Bilingual;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Items that the sample library has not got.
final class SampleItems {

    private SampleItems() {}

    /// What we say to Azerbaijan on satellites.
    static Position position() {
        return new Position(
                id("PO1"),
                "PO1",
                Position.Kind.OURS,
                "AZ",
                "satellite",
                Bilingual.of("آمادهٔ همکاری ماهواره‌ای هستیم.", "We are ready for satellite cooperation."),
                LocalDate.of(2025, 11, 19),
                null,
                List.of(),
                Classification.ORDINARY);
    }

    /// Another entry of P2.
    static Person namesake() {
        return new Person(
                id("P7"),
                "P7",
                Bilingual.of("رشاد نبیاف", "Rashad Nabiyev"),
                List.of("Rashad Nabiev"),
                Bilingual.EMPTY,
                Bilingual.of("جناب آقای وزیر", "Your Excellency"),
                true,
                List.of(new Person.Post(
                        Bilingual.of("وزیر توسعهٔ دیجیتال و حمل‌ونقل", "Minister of Digital Development and Transport"),
                        Bilingual.EMPTY, null, null, null)),
                List.of("AZ"),
                List.of(),
                List.of(),
                Classification.ORDINARY);
    }

    /// How much fibre was laid, which differs from one source to the other.
    static Fact fibre(String code, String value) {
        return new Fact(
                id(code),
                code,
                Fact.Kind.FIGURE,
                Bilingual.of(value + " کیلومتر فیبر کشیده شده است", value + " km of fibre laid"),
                value,
                Bilingual.of("کیلومتر", "km"),
                false,
                LocalDate.of(2025, 1, 1),
                null,
                null,
                "",
                "",
                true,
                Bilingual.EMPTY,
                List.of("AZ"),
                List.of(),
                Classification.ORDINARY);
    }

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }
}
