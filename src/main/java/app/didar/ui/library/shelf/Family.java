package app.didar.ui.library.shelf;

import app.didar.domain.ItemKind;
import app.didar.ui.common.Words;
import app.didar.ui.common.widget.Segmented;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.util.List;
import javafx.scene.layout.HBox;

/// The kinds that share an entry of the side bar: one goes from one to the other beside the title.
final class Family {

    private static final List<List<ItemKind>> FAMILIES = List.of(
            List.of(ItemKind.PERSON, ItemKind.ORGANISATION),
            List.of(ItemKind.POSITION, ItemKind.DEFENSIVE),
            List.of(ItemKind.FACT, ItemKind.QUOTE, ItemKind.SOURCE, ItemKind.REFERENCE, ItemKind.PROGRAMME),
            List.of(ItemKind.EVENT, ItemKind.RECORD, ItemKind.TRIP));

    private final ItemKind kind;
    private final Words words;
    private final Navigator navigator;

    Family(ItemKind kind, Words words, Navigator navigator) {
        this.kind = kind;
        this.words = words;
        this.navigator = navigator;
    }

    /// Puts the choice after the title and the count; nothing for a kind that stands alone.
    void standIn(HBox head) {
        FAMILIES.stream().filter(family -> family.contains(kind)).findFirst().ifPresent(family -> {
            var choice = new Segmented<>(family, other -> words.say("title." + other));
            choice.getStyleClass().addAll("small", "family");
            choice.valueProperty().set(kind);
            choice.valueProperty().addListener((_, _, other) -> navigator.go(new Place.Shelf(other, null)));
            head.getChildren().add(2, choice);
        });
    }
}
