package app.didar.domain;

/// The kinds of things the library holds, those that are named before those that name them.
public enum ItemKind {
    COUNTRY,
    PERSON,
    ORGANISATION,
    PROGRAMME,
    TOPIC,
    REFERENCE,
    SOURCE,
    TRIP,
    EVENT,
    RECORD,
    AGREEMENT,
    UNDERTAKING,
    POSITION,
    DEFENSIVE,
    FACT,
    QUOTE;

    public static ItemKind of(Item item) {
        return switch (item) {
            case Country _ -> COUNTRY;
            case Person _ -> PERSON;
            case Organisation _ -> ORGANISATION;
            case Programme _ -> PROGRAMME;
            case Topic _ -> TOPIC;
            case Reference _ -> REFERENCE;
            case Source _ -> SOURCE;
            case Trip _ -> TRIP;
            case Event _ -> EVENT;
            case MeetingRecord _ -> RECORD;
            case Agreement _ -> AGREEMENT;
            case Undertaking _ -> UNDERTAKING;
            case Position _ -> POSITION;
            case Defensive _ -> DEFENSIVE;
            case Fact _ -> FACT;
            case Quote _ -> QUOTE;
        };
    }

    /// The record of such items.
    public Class<? extends Record> type() {
        return switch (this) {
            case COUNTRY -> Country.class;
            case PERSON -> Person.class;
            case ORGANISATION -> Organisation.class;
            case PROGRAMME -> Programme.class;
            case TOPIC -> Topic.class;
            case REFERENCE -> Reference.class;
            case SOURCE -> Source.class;
            case TRIP -> Trip.class;
            case EVENT -> Event.class;
            case RECORD -> MeetingRecord.class;
            case AGREEMENT -> Agreement.class;
            case UNDERTAKING -> Undertaking.class;
            case POSITION -> Position.class;
            case DEFENSIVE -> Defensive.class;
            case FACT -> Fact.class;
            case QUOTE -> Quote.class;
        };
    }
}
