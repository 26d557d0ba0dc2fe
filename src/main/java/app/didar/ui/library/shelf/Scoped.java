package app.didar.ui.library.shelf;

import app.didar.domain.Country;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Mention;
import app.didar.domain.Position;
import app.didar.domain.Topic;
import app.didar.domain.Undertaking;
import app.didar.ui.library.form.Forms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A new item on the shelf of a country or a topic names that one from the start.
final class Scoped {

    private Scoped() {}

    static Item in(Item item, @Nullable Mention scope) {
        if (scope == null) {
            return item;
        }
        return scope.kind() == ItemKind.COUNTRY ? of(item, scope.code()) : on(item, scope.code());
    }

    private static Item of(Item item, String country) {
        return switch (ItemKind.of(item)) {
            case POSITION -> Forms.with(item, "country", country);
            case UNDERTAKING -> Forms.with(Forms.with(item, "by", List.of(country)), "to", List.of(Country.HOME));
            case AGREEMENT, EVENT -> Forms.with(item, "countries", List.of(Country.HOME, country));
            case PERSON, ORGANISATION, REFERENCE, TRIP, DEFENSIVE, FACT, QUOTE ->
                Forms.with(item, "countries", List.of(country));
            case COUNTRY, PROGRAMME, TOPIC, SOURCE, RECORD -> item;
        };
    }

    private static Item on(Item item, String topic) {
        return switch (item) {
            case Position _ -> Forms.with(item, "topic", topic);
            case Topic _ -> Forms.with(item, "parent", topic);
            case Undertaking _ -> Forms.with(item, "topics", List.of(topic));
            default ->
                switch (ItemKind.of(item)) {
                    case REFERENCE, PROGRAMME, AGREEMENT, EVENT, DEFENSIVE, FACT, QUOTE ->
                        Forms.with(item, "topics", List.of(topic));
                    default -> item;
                };
        };
    }
}
