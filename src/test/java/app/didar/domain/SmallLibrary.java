package app.didar.domain;

import app.didar.text.Bilingual;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A made-up library, just large enough for every rule of a draft to fire.
public final class SmallLibrary {

    private SmallLibrary() {}

    public static Library read() {
        return Library.of(List.of(
                country("IR", "ایران", "Iran"),
                country("XX", "کشور نمونه", "Exampleland"),
                person("P1", "آرمان آرمانی", "Arman Armani", "وزیر ارتباطات", "Minister of Communications", "IR"),
                person("P2", "مینا نمونه", "Mina Example", "وزیر دیجیتال", "Minister of Digital Affairs", "XX"),
                topic("fibre", "فیبر نوری", "Optical fibre"),
                topic("imei", "تبادل IMEI", "IMEI exchange"),
                new Source(
                        id("S1"),
                        "S1",
                        Bilingual.of("خبر نمونه", "Sample news"),
                        Bilingual.of("دفتر نمونه", "Sample office"),
                        "12",
                        LocalDate.of(2025, 11, 22),
                        Bilingual.EMPTY,
                        Classification.ORDINARY),
                new Source(
                        id("S2"),
                        "S2",
                        Bilingual.of("خبر بی‌تاریخ", "Undated news"),
                        Bilingual.EMPTY,
                        null,
                        null,
                        Bilingual.EMPTY,
                        Classification.ORDINARY),
                conference(),
                agreement(),
                undertaking("U1", Undertaking.Kind.PROPOSAL, "XX", "P2", "IR", "fibre", "تولید مشترک فیبر", "joint production of fibre"),
                undertaking("U2", Undertaking.Kind.CALL, "IR", "P1", "XX", "imei", "تبادل اطلاعات IMEI", "exchange of IMEI information"),
                new Fact(
                        id("F1"),
                        "F1",
                        Fact.Kind.FIGURE,
                        Bilingual.of("نزدیک به ۱۳۰۰ کیلومتر فیبر کشیده شده است", "nearly 1,300 km of fibre laid"),
                        "1300",
                        Bilingual.of("کیلومتر", "km"),
                        true,
                        LocalDate.of(2025, 11, 22),
                        LocalDate.of(2026, 5, 22),
                        "P1",
                        "",
                        "S1",
                        true,
                        Bilingual.EMPTY,
                        List.of("IR"),
                        List.of("fibre"),
                        Classification.ORDINARY)));
    }

    public static BriefRequest request() {
        return new BriefRequest("XX", null, LocalDate.of(2025, 12, 1), List.of(), Bilingual.EMPTY);
    }

    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static Country country(String code, String fa, String en) {
        return new Country(
                id(code), code, Bilingual.of(fa, en), Bilingual.EMPTY, Bilingual.EMPTY, Bilingual.EMPTY, null, List.of(), null,
                "", Classification.ORDINARY);
    }

    private static Topic topic(String key, String fa, String en) {
        return new Topic(id(key), key, Bilingual.of(fa, en), Bilingual.EMPTY, null, Classification.ORDINARY);
    }

    private static Person person(String code, String fa, String en, String postFa, String postEn, String country) {
        return new Person(
                id(code),
                code,
                Bilingual.of(fa, en),
                List.of(),
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                true,
                List.of(new Person.Post(Bilingual.of(postFa, postEn), Bilingual.EMPTY, null, null, null)),
                List.of(country),
                List.of("S1"),
                List.of(),
                Classification.ORDINARY);
    }

    private static Event conference() {
        return new Event(
                id("E1"),
                "E1",
                Event.Kind.CONFERENCE,
                Bilingual.of("همایش نمونه", "Sample conference"),
                Bilingual.EMPTY,
                List.of("XX", "IR"),
                List.of(),
                List.of(
                        dating(LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 19), "S1"),
                        dating(LocalDate.of(2025, 11, 17), LocalDate.of(2025, 11, 28), "S2")),
                Bilingual.EMPTY,
                List.of("S1"),
                null,
                null,
                Classification.ORDINARY);
    }

    private static Event.Dating dating(LocalDate first, LocalDate last, String source) {
        return new Event.Dating(first, last, Event.Certainty.STATED, source, Bilingual.EMPTY);
    }

    private static Agreement agreement() {
        return new Agreement(
                id("A1"),
                "A1",
                Bilingual.of("یادداشت تفاهم نمونه", "Sample memorandum"),
                Agreement.Type.UNKNOWN,
                Agreement.Status.SIGNED,
                List.of(),
                Agreement.Checklist.EMPTY,
                Bilingual.of("امضا شده و هنوز اجرا نشده است", "signed and not yet carried out"),
                "",
                false,
                List.of("IR", "XX"),
                List.of("fibre"),
                List.of("S1"),
                Classification.HIGHLY_CONFIDENTIAL);
    }

    private static Undertaking undertaking(
            String code, Undertaking.Kind kind, String by, String speaker, String to, String topic, String fa, String en) {
        return new Undertaking(
                id(code),
                code,
                kind,
                List.of(by),
                speaker,
                List.of(to),
                List.of(topic),
                Bilingual.of(fa, en),
                "",
                "S1",
                null,
                true,
                List.of(),
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                null,
                Classification.ORDINARY);
    }
}
