package app.didar.domain;

/// The kinds of things the library holds.
public enum ItemKind {
    COUNTRY,
    PERSON,
    ORGANISATION,
    PROGRAMME,
    TOPIC,
    SOURCE,
    EVENT,
    AGREEMENT,
    UNDERTAKING,
    FACT;

    public static ItemKind of(Item item) {
        return switch (item) {
            case Country _ -> COUNTRY;
            case Person _ -> PERSON;
            case Organisation _ -> ORGANISATION;
            case Programme _ -> PROGRAMME;
            case Topic _ -> TOPIC;
            case Source _ -> SOURCE;
            case Event _ -> EVENT;
            case Agreement _ -> AGREEMENT;
            case Undertaking _ -> UNDERTAKING;
            case Fact _ -> FACT;
        };
    }
}
