package app.didar.ui.library.shelf;

import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Person;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.form.Desk;
import app.didar.ui.library.form.Field;
import app.didar.ui.library.form.FormPane;
import app.didar.ui.library.form.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The form of a new item. Ctrl+Enter makes it. Escape gives it up where nothing is written, else goes to the button that does.
final class DraftSide implements ShelfSides.Side {

    private final ShelfViewModel model;
    private final Words words;
    private final VBox node;
    private final FormPane form;
    private final Label trouble = Nodes.text("", "field-error");
    private final Label alike = Nodes.text("", "secondary", "attention-text");
    private final Button give;
    private final Subscription following;

    DraftSide(ShelfViewModel model, Desk desk, Words words) {
        this.model = model;
        this.words = words;
        List<Field> fields = new ArrayList<>();
        if (Forms.choosesCode(model.kind())) {
            fields.add(Forms.CODE);
        }
        fields.addAll(Forms.of(model.kind()));
        form = new FormPane(model.kind().type(), fields, desk);
        Item draft = model.draftProperty().get();
        if (draft != null) {
            form.show((Record) draft);
        }
        form.onFinished(record -> drawn((Item) record));
        if (draft != null) {
            form.takeUp(model.editing().left(draft.id()));
        }
        Button make = Nodes.button(words.say("create"), "fth-check", this::make, "filled");
        give = Nodes.button(words.say("give.up"), "fth-x", model::giveUp);
        HBox foot = Nodes.row(8, make, give, Nodes.grow(trouble));
        foot.getStyleClass().add("draft-foot");
        var page = new VBox(12, Nodes.line(words.say("new." + model.kind()), "card-title"), alike, form);
        page.getStyleClass().add("item-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        node = new VBox(scroll, foot);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        say(alike, "");
        following = model.complaintProperty().subscribe(this::complain);
        node.sceneProperty().subscribe((_, scene) -> {
            if (scene != null) {
                form.first().requestFocus();
            }
        });
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            make();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            form.settle();
            if (model.drawn() && !give.isFocused()) {
                give.requestFocus();
            } else {
                model.giveUp();
            }
            key.consume();
        }
    }

    private void make() {
        form.settle();
        model.create();
    }

    private void drawn(Item item) {
        model.draw(item);
        List<Person> others = ItemKind.of(item) == ItemKind.PERSON ? model.namesakes(item) : List.of();
        say(
                alike,
                others.isEmpty()
                        ? ""
                        : words.say("namesake", others.getFirst().name(), others.getFirst().title(), others.getFirst().code()));
    }

    private void complain(ShelfViewModel.@Nullable Complaint told) {
        String field = told == null ? null : told.field();
        say(trouble, told != null && field == null ? told.words().bestIn(words.language()) : "");
        if (told != null && field != null) {
            form.complain(field, told.words().bestIn(words.language()));
            form.control(field).requestFocus();
        }
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean takes(ShelfViewModel now, List<Item> chosen) {
        boolean still = now.draftProperty().get() != null;
        if (!still) {
            following.unsubscribe();
        }
        return still;
    }

    /// What was written so far is kept until it is made or given up: a new item is made only when the person says so.
    @Override
    public void settle() {
        if (model.draftProperty().get() != null) {
            form.settle();
            Item draft = Objects.requireNonNull(model.draftProperty().get());
            model.editing().leave(draft.id(), form.left());
        }
    }

    @Override
    public boolean unfinished() {
        return form.unfinished();
    }

    @Override
    public Node first() {
        return form.first();
    }
}
