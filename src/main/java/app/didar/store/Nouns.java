package app.didar.store;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The nouns of the library, each with the way it is kept.
final class Nouns {

    private Nouns() {}

    static Noun<?> of(ItemKind kind) {
        return switch (kind) {
            case COUNTRY -> Sides.COUNTRY;
            case PERSON -> Sides.PERSON;
            case ORGANISATION -> Sides.ORGANISATION;
            case PROGRAMME -> Sides.PROGRAMME;
            case TOPIC -> Knowledge.TOPIC;
            case REFERENCE -> Knowledge.REFERENCE;
            case SOURCE -> Knowledge.SOURCE;
            case TRIP -> Dealings.TRIP;
            case EVENT -> Dealings.EVENT;
            case RECORD -> Dealings.RECORD;
            case AGREEMENT -> Dealings.AGREEMENT;
            case UNDERTAKING -> Dealings.UNDERTAKING;
            case POSITION -> Knowledge.POSITION;
            case DEFENSIVE -> Knowledge.DEFENSIVE;
            case FACT -> Knowledge.FACT;
            case QUOTE -> Knowledge.QUOTE;
        };
    }

    /// Everything, in some twenty queries whatever its size.
    static Library library(Connection connection) throws SQLException {
        Map<UUID, Noun.Head> heads = Noun.heads(connection);
        Function<UUID, Attached> attached = Attached.all(connection);
        List<Item> items = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            items.addAll(of(kind).all(connection, heads, attached));
        }
        return Library.of(items);
    }
}
