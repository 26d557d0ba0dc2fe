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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Several items at once: the fields one asks for are given to all of them in one step. Countries, topics and the like are added to what
/// each has.
final class BulkSide implements ShelfSides.Side {

    private final ShelfViewModel model;
    private final List<Item> items;
    private final Desk desk;
    private final Words words;
    private final ScrollPane node;
    private final MenuButton which;
    private final VBox asked = new VBox(10);
    private final Map<Field, Gift> gifts = new LinkedHashMap<>();
    private final Label trouble = Nodes.text("", "field-error");
    private final Button give;

    /// A field that all items are to be given.
    private static final class Gift {

        private final Field field;
        private final Input input;
        private @Nullable Object value;

        /// @param value what all items have already, or null
        Gift(Field field, Input input, @Nullable Object value) {
            this.field = field;
            this.input = input;
            this.value = value;
            input.show(value);
            input.onFinished(written -> this.value = written);
        }

        /// Whether any of the items would have something else after it; no day is a day taken away.
        boolean changes(List<Item> items) {
            return (value != null || field.shape() instanceof Field.Day)
                    && items.stream().anyMatch(item -> !given(item).equals(item));
        }

        /// Whether what is written makes no value, as a day that is none; the field itself says so.
        boolean unread() {
            return input.unfinished();
        }

        Item given(Item item) {
            if (field.shape() instanceof Field.Codes && value instanceof List<?> more) {
                List<?> before = Objects.requireNonNull((List<?>) Components.get((Record) item, field.name()));
                return Forms.with(item, field.name(), Stream.concat(before.stream(), more.stream()).distinct().toList());
            }
            return Forms.with(item, field.name(), value);
        }
    }

    BulkSide(ShelfViewModel model, List<Item> items, Desk desk, Words words, Runnable remove) {
        this.model = model;
        this.items = items;
        this.desk = desk;
        this.words = words;
        which = new MenuButton(words.say("bulk.which"), Nodes.icon("fth-plus"));
        which.setId("bulk-which");
        which.getItems().setAll(Forms.kept(model.kind()).stream().filter(BulkSide::common).map(this::choice).toList());
        give = Nodes.button(words.say("bulk.give", items.size()), "fth-check", this::give, "filled");
        give.setId("bulk-give");
        trouble.textProperty().bind(model.complaintProperty()
                .map(told -> told.words().bestIn(words.language()))
                .orElse(""));
        var page = new VBox(
                12,
                Nodes.line(words.say("bulk.title", items.size()), "card-title"),
                Nodes.text(words.say("bulk.text"), "muted"),
                asked,
                which,
                give,
                trouble,
                Nodes.button(words.say("remove.all", items.size()), "fth-trash-2", remove, "danger"));
        page.getStyleClass().add("item-page");
        node = new ScrollPane(page);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
        KeyboardInSight.in(node);
        asked.getStyleClass().add("form");
        arrange();
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

    private MenuItem choice(Field field) {
        var choice = new MenuItem(name(field));
        choice.setOnAction(_ -> ask(field));
        choice.setUserData(field);
        return choice;
    }

    private void ask(Field field) {
        Object first = Components.get((Record) items.getFirst(), field.name());
        boolean same = items.stream().allMatch(item -> Objects.equals(first, Components.get((Record) item, field.name())));
        Input input = Inputs.of(field, desk);
        input.name(name(field));
        gifts.put(field, new Gift(field, input, field.shape() instanceof Field.Codes ? List.of() : same ? first : null));
        Label label = Nodes.text(name(field), "field-label");
        label.setLabelFor(input.first());
        Button drop = Nodes.button("", "fth-x", () -> drop(field), "quiet", "small", "icon-only");
        drop.setAccessibleText(words.say("bulk.drop", name(field)));
        var box = new VBox(4, Nodes.row(8, Nodes.grow(label), drop), input);
        box.setUserData(field);
        asked.getChildren().add(box);
        arrange();
        input.first().requestFocus();
    }

    private void drop(Field field) {
        gifts.remove(field);
        asked.getChildren().removeIf(box -> field.equals(box.getUserData()));
        arrange();
        which.requestFocus();
    }

    /// Offers the fields that are not asked for yet.
    private void arrange() {
        which.getItems().forEach(choice -> choice.setVisible(!gifts.containsKey((Field) choice.getUserData())));
        give.setDisable(gifts.isEmpty());
    }

    private void give() {
        gifts.values().forEach(gift -> gift.input.settle());
        List<Gift> missing = gifts.values().stream().filter(gift -> gift.unread() || !gift.changes(items)).toList();
        missing.stream().filter(gift -> !gift.unread()).forEach(gift -> gift.input.complain(words.say("bulk.missing")));
        if (missing.isEmpty()) {
            model.apply(new Edit(Edit.Act.CHANGE, items.stream().map(this::given).toList(), List.of()), () -> {});
        } else {
            missing.getFirst().input.first().requestFocus();
        }
    }

    private Item given(Item item) {
        Item changed = item;
        for (Gift gift : gifts.values()) {
            changed = gift.given(changed);
        }
        return changed;
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
        return gifts.values().stream().anyMatch(gift -> gift.input.unfinished());
    }

    @Override
    public Node first() {
        return which;
    }
}
