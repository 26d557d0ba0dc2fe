package app.didar.ui;

import app.didar.domain.ItemKind;
import java.util.List;

/// What is typed for a kind.
///
/// @param label the component an item is called by
/// @param day   a day that is typed, or nothing
record NounPlan(ItemKind kind, String label, String day, List<String> codes) {

    /// All that stand on a shelf; topics stand in a tree of their own.
    static final List<NounPlan> ALL = List.of(
            new NounPlan(ItemKind.COUNTRY, "name", "checked", List.of()),
            new NounPlan(ItemKind.PERSON, "name", "", List.of("countries")),
            new NounPlan(ItemKind.ORGANISATION, "name", "", List.of("countries")),
            new NounPlan(ItemKind.POSITION, "text", "since", List.of("country", "topic")),
            new NounPlan(ItemKind.DEFENSIVE, "question", "", List.of("countries", "topics")),
            new NounPlan(ItemKind.FACT, "statement", "asOf", List.of("countries")),
            new NounPlan(ItemKind.QUOTE, "text", "", List.of("speaker")),
            new NounPlan(ItemKind.SOURCE, "title", "published", List.of()),
            new NounPlan(ItemKind.REFERENCE, "title", "checked", List.of("topics")),
            new NounPlan(ItemKind.PROGRAMME, "name", "", List.of("topics")),
            new NounPlan(ItemKind.UNDERTAKING, "text", "due", List.of("by", "to")),
            new NounPlan(ItemKind.AGREEMENT, "name", "", List.of("countries")),
            new NounPlan(ItemKind.EVENT, "name", "", List.of("countries", "topics")),
            new NounPlan(ItemKind.RECORD, "title", "", List.of("event")),
            new NounPlan(ItemKind.TRIP, "name", "first", List.of("countries")));
}
