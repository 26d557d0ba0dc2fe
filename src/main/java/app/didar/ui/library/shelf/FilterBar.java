package app.didar.ui.library.shelf;

import app.didar.domain.ItemKind;
import app.didar.ui.common.Words;
import app.didar.ui.library.form.CodesInput;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.form.EnumWords;
import app.didar.ui.library.form.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What a shelf can be narrowed by: a box for each question, and the names of a country and a topic where items name them.
final class FilterBar {

    private static final String ANY = "";
    private static final List<ItemKind> NAME_COUNTRIES = List.of(
            ItemKind.PERSON, ItemKind.ORGANISATION, ItemKind.EVENT, ItemKind.AGREEMENT, ItemKind.UNDERTAKING,
            ItemKind.POSITION, ItemKind.DEFENSIVE, ItemKind.FACT, ItemKind.QUOTE, ItemKind.TRIP);
    private static final List<ItemKind> NAME_TOPICS = List.of(
            ItemKind.AGREEMENT, ItemKind.UNDERTAKING, ItemKind.POSITION, ItemKind.DEFENSIVE, ItemKind.FACT, ItemKind.QUOTE,
            ItemKind.REFERENCE, ItemKind.PROGRAMME);

    private final ShelfViewModel model;
    private final Words words;
    private final Desk desk;

    FilterBar(ShelfViewModel model, Words words, Desk desk) {
        this.model = model;
        this.words = words;
        this.desk = desk;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        Filter.of(model.kind()).forEach(filter -> nodes.add(box(filter)));
        if (NAME_COUNTRIES.contains(model.kind()) && !model.scopedTo(ItemKind.COUNTRY)) {
            nodes.add(named(ItemKind.COUNTRY));
        }
        if (NAME_TOPICS.contains(model.kind()) && !model.scopedTo(ItemKind.TOPIC)) {
            nodes.add(named(ItemKind.TOPIC));
        }
        return nodes;
    }

    private Node box(Filter filter) {
        var box = new ComboBox<String>();
        box.getItems().add(ANY);
        box.getItems().addAll(filter.answers());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String answer) {
                return answer == null ? "" : word(filter, answer);
            }

            @Override
            public String fromString(String word) {
                return ANY;
            }
        });
        box.setValue(model.answers().getOrDefault(filter, ANY));
        box.setAccessibleText(words.say("narrow.by", word(filter, ANY)));
        box.valueProperty().addListener((_, _, answer) -> {
            if (answer == null || answer.equals(ANY)) {
                model.answers().remove(filter);
            } else {
                model.answers().put(filter, answer);
            }
        });
        return box;
    }

    private String word(Filter filter, String answer) {
        Enum<?> value = filter.value(answer);
        return value == null
                ? words.say("filter." + filter.key() + (answer.equals(ANY) ? "" : "." + answer))
                : EnumWords.of(value, words.language());
    }

    private Node named(ItemKind kind) {
        String word = words.say("column." + kind.name().toLowerCase(Locale.ROOT));
        var input = CodesInput.one(new Field.Code(kind, true), desk);
        input.invite(words.say("narrow.prompt", word));
        input.getStyleClass().add("filter-input");
        input.name(words.say("narrow.by", word));
        input.show(model.narrowed().get(kind));
        input.onFinished(code -> {
            if (code instanceof String chosen && !chosen.isEmpty()) {
                model.narrowed().put(kind, chosen);
            } else {
                model.narrowed().remove(kind);
            }
        });
        return input;
    }
}
