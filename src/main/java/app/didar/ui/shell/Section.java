package app.didar.ui.shell;

import app.didar.domain.ItemKind;

/// What the side bar leads to, in its order.
public enum Section {
    HOME("fth-home", Group.NONE),
    BRIEFS("fth-file-text", Group.NONE),
    COUNTRIES("fth-globe", Group.LIBRARY),
    PEOPLE("fth-users", Group.LIBRARY),
    TOPICS("fth-tag", Group.LIBRARY),
    POSITIONS("fth-flag", Group.LIBRARY),
    COVERAGE("fth-grid", Group.LIBRARY),
    FACTS("fth-book-open", Group.LIBRARY),
    UNDERTAKINGS("fth-check-square", Group.FOLLOW_UP),
    AGREEMENTS("fth-pen-tool", Group.FOLLOW_UP),
    MEETINGS("fth-calendar", Group.FOLLOW_UP),
    REMOVED("fth-trash-2", Group.FOLLOW_UP);

    private final String icon;
    private final Group group;

    /// The captions sections stand under.
    enum Group {
        NONE,
        LIBRARY,
        FOLLOW_UP
    }

    Section(String icon, Group group) {
        this.icon = icon;
        this.group = group;
    }

    /// The section a place belongs to.
    public static Section of(Place place) {
        return switch (place) {
            case Place.Home _ -> HOME;
            case Place.Briefs _, Place.NewBrief _, Place.BriefEditor _, Place.BriefPreview _ -> BRIEFS;
            case Place.Countries _, Place.CountryPage _ -> COUNTRIES;
            case Place.Removed _ -> REMOVED;
            case Place.Coverage _ -> COVERAGE;
            case Place.Shelf(ItemKind kind, String _) -> of(kind);
        };
    }

    /// The section the shelf of a kind belongs to.
    public static Section of(ItemKind kind) {
        return switch (kind) {
            case COUNTRY -> COUNTRIES;
            case PERSON, ORGANISATION -> PEOPLE;
            case TOPIC -> TOPICS;
            case POSITION, DEFENSIVE -> POSITIONS;
            case FACT, QUOTE, SOURCE, REFERENCE, PROGRAMME -> FACTS;
            case UNDERTAKING -> UNDERTAKINGS;
            case AGREEMENT -> AGREEMENTS;
            case EVENT, RECORD, TRIP -> MEETINGS;
        };
    }

    String icon() {
        return icon;
    }

    Group group() {
        return group;
    }

    /// Its own place.
    Place place() {
        return switch (this) {
            case HOME -> new Place.Home();
            case BRIEFS -> new Place.Briefs();
            case COUNTRIES -> new Place.Countries();
            case PEOPLE -> new Place.Shelf(ItemKind.PERSON, null);
            case TOPICS -> new Place.Shelf(ItemKind.TOPIC, null);
            case POSITIONS -> new Place.Shelf(ItemKind.POSITION, null);
            case COVERAGE -> new Place.Coverage();
            case FACTS -> new Place.Shelf(ItemKind.FACT, null);
            case UNDERTAKINGS -> new Place.Shelf(ItemKind.UNDERTAKING, null);
            case AGREEMENTS -> new Place.Shelf(ItemKind.AGREEMENT, null);
            case MEETINGS -> new Place.Shelf(ItemKind.EVENT, null);
            case REMOVED -> new Place.Removed();
        };
    }
}
