package app.didar.ui.library.shelf;

import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.form.Components;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.form.Field;
import app.didar.ui.library.form.FieldWords;
import app.didar.ui.library.form.Forms;
import app.didar.ui.library.form.Input;
import app.didar.ui.library.form.Inputs;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Several items at once: one field is given to all of them in one step. Countries, topics and the like are added to what each has.
final class BulkSide implements ShelfSides.Side {

    private final ShelfViewModel model;
    private final List<Item> items;
    private final Desk desk;
    private final Words words;
    private final VBox node;
    private final ComboBox<Field> which = new ComboBox<>();
    private final StackPane place = new StackPane();
    private final Label trouble = Nodes.text("", "field-error");
    private final Button give;
    private @Nullable Object value;
    private @Nullable Input input;

    BulkSide(ShelfViewModel model, List<Item> items, Desk desk, Words words, Runnable remove) {
        this.model = model;
        this.items = items;
        this.desk = desk;
        this.words = words;
        which.getItems().setAll(Forms.kept(model.kind()).stream().filter(BulkSide::common).toList());
        which.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Field field) {
                return field == null ? "" : name(field);
            }

            @Override
            public @Nullable Field fromString(String word) {
                return null;
            }
        });
        which.setMaxWidth(Double.MAX_VALUE);
        which.setAccessibleText(words.say("bulk.which"));
        which.valueProperty().subscribe(field -> {
            if (field != null) {
                ask(field);
            }
        });
        give = Nodes.button(words.say("bulk.give", items.size()), "fth-check", this::give, "filled");
        give.setDisable(true);
        node = new VBox(
                12,
                Nodes.line(words.say("bulk.title", items.size()), "card-title"),
                Nodes.text(words.say("bulk.text"), "muted"),
                which,
                place,
                give,
                trouble,
                Nodes.button(words.say("remove.all", items.size()), "fth-trash-2", remove, "danger"));
        node.getStyleClass().add("item-page");
        trouble.textProperty().bind(model.complaintProperty()
                .map(told -> told.words().bestIn(words.language()))
                .orElse(""));
    }

    /// What many items may share: not their names and words, and not what belongs to one alone.
    private static boolean common(Field field) {
        return switch (field.shape()) {
            case Field.Choice _, Field.Flag _, Field.Day _, Field.Code _, Field.Codes _ -> true;
            case Field.Both _ -> field.name().equals("owner") || field.name().equals("place");
            case Field.Plain _ -> field.name().equals("checkedBy");
            case Field.Hour _, Field.Count _, Field.Lines _, Field.Rows _, Field.Part _ -> false;
        };
    }

    private String name(Field field) {
        return FieldWords.of(model.kind().type(), field.name(), words.language());
    }

    private void ask(Field field) {
        Object first = Components.get((Record) items.getFirst(), field.name());
        boolean same = items.stream().allMatch(item -> Objects.equals(first, Components.get((Record) item, field.name())));
        value = field.shape() instanceof Field.Codes ? List.of() : same ? first : null;
        Input made = Inputs.of(field, desk);
        made.name(name(field));
        made.show(value);
        made.onFinished(written -> {
            value = written;
            give.setDisable(false);
        });
        input = made;
        give.setDisable(value == null && !(field.shape() instanceof Field.Day));
        place.getChildren().setAll(made);
    }

    private void give() {
        Field field = which.getValue();
        Input asked = input;
        if (field != null && asked != null) {
            asked.settle();
            model.apply(
                    new Edit(Edit.Act.CHANGE, items.stream().map(item -> given(item, field)).toList(), List.of()), () -> {});
        }
    }

    private Item given(Item item, Field field) {
        Object now = value;
        if (field.shape() instanceof Field.Codes && now instanceof List<?> more) {
            List<?> before = Objects.requireNonNull((List<?>) Components.get((Record) item, field.name()));
            return Forms.with(item, field.name(), Stream.concat(before.stream(), more.stream()).distinct().toList());
        }
        return Forms.with(item, field.name(), now);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean takes(ShelfViewModel now, List<Item> chosen) {
        return now.draftProperty().get() == null && chosen.equals(items);
    }

    @Override
    public void settle() {}

    @Override
    public boolean unfinished() {
        Input asked = input;
        return asked != null && asked.unfinished();
    }

    @Override
    public Node first() {
        return which;
    }
}
